import {basename} from "node:path";
import type {Browser} from "playwright-core";
import {preview} from "vite";
import {chromiumPath, startChromium} from "./chromium.js";

/**
 * Opens each notebook of a built site in Chromium and waits until all its cells have run. Where there is no Chromium it
 * says so: the cells ran in Node.
 * @returns whether all went well
 */
export async function runInBrowser(folder: string, files: readonly string[]): Promise<boolean> {
  const browser = await startChromium();
  if (!browser) {
    console.log(`not run in a browser: missing ${chromiumPath} (Debian: apt-get install chromium)`);
    return true;
  }
  const server = await preview({
    configFile: false,
    logLevel: "silent",
    root: folder,
    build: {outDir: "."},
    preview: {port: 0, host: "127.0.0.1"}
  });
  try {
    let well = true;
    for (const file of files) {
      const address = `${server.resolvedUrls?.local[0] ?? ""}${basename(file, ".html")}.html`;
      well = (await runsWell(browser, address, file)) && well;
    }
    return well;
  } finally {
    await browser.close();
    await server.close();
  }
}

async function runsWell(browser: Browser, address: string, file: string): Promise<boolean> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  const {origin} = new URL(address);
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (/^(?:https?|wss?):/.test(request.url()) && new URL(request.url()).origin !== origin) {
      complaints.push(`fetched from elsewhere: ${request.url()}`);
    }
  });
  await page.goto(address);
  // A reader's first touch of a control asks for it, and a notebook may have none.
  await page.addScriptTag({url: address.replace(/html$/, "js")});
  await page
    .waitForSelector("html.alive", {state: "attached", timeout: 60_000})
    .catch(() => complaints.push("did not come alive"));
  const failed = await page.$$eval("[data-run=failed]", (cells) =>
    cells.map(({id, textContent}) => `${id}: ${textContent}`)
  );
  const count = await page.locator("[data-run=well]").count();
  await page.close();
  for (const complaint of [...failed, ...complaints]) console.error(`${file}: in Chromium: ${complaint}`);
  if (failed.length + complaints.length > 0) return false;
  console.log(`${file}: ${count} cells ran in Chromium ${browser.version()}`);
  return true;
}
