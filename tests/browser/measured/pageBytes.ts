import {execFileSync} from "node:child_process";
import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Browser} from "playwright-core";
import {preview} from "vite";
import {root} from "../repositoryCopy.js";
import {readToTheEnd} from "../readToTheEnd.js";
import {openPage} from "./openPage.js";

/** What a page asks for, without compression. */
export interface MeasuredPage {
  readonly page: string;
  /** Of the window, in px. */
  readonly width: number;
  readonly requests: number;
  readonly bytes: number;
}

const slug = "israel-azerbaijan";
const pages = ["index.html", `${slug}.html`, "charts/index.html", `charts/${slug}/index.html`].concat(
  `charts/${slug}/arms-flow.frame.html`
);

/** Builds the site, opens its pages, reads each to its end, and touches a control of the notebook. */
export async function measurePages(browser: Browser): Promise<MeasuredPage[]> {
  const folder = mkdtempSync(join(tmpdir(), "nutgraf-measured-"));
  const site = join(folder, "site");
  execFileSync(process.execPath, [join(root, "node_modules/tsx/dist/cli.mjs"), "site/build.ts", "--out", site], {
    cwd: root
  });
  const options = {port: 0, host: "127.0.0.1"};
  const server = await preview({
    configFile: false,
    logLevel: "silent",
    root: site,
    build: {outDir: "."},
    preview: options
  });
  const address = server.resolvedUrls?.local[0] ?? "";
  const measured: MeasuredPage[] = [];
  for (const name of pages) {
    for (const width of [390, 1100]) measured.push(...(await measurePage(browser, address + name, {name, width})));
  }
  await server.close();
  rmSync(folder, {recursive: true, force: true});
  return measured;
}

async function measurePage(browser: Browser, address: string, {name, width}: {name: string; width: number}) {
  const page = await openPage(browser, width);
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const asked = new Set<string>();
  let bytes = 0;
  session.on("Network.requestWillBeSent", ({requestId, request}) => {
    if (request.url.startsWith("http")) asked.add(requestId);
  });
  session.on("Network.dataReceived", ({requestId, dataLength}) => {
    if (asked.has(requestId)) bytes += dataLength;
  });
  await page.goto(address, {waitUntil: "networkidle"});
  await readToTheEnd(page);
  const read = {page: name, width, requests: asked.size, bytes};
  const control = page.locator("[id^=cell-] input").first();
  if ((await control.count()) === 0) {
    await page.close();
    return [read];
  }
  await control.focus();
  await page.waitForSelector("html.alive", {state: "attached"});
  const after = {
    page: `${name}, after a touch`,
    width,
    requests: asked.size - read.requests,
    bytes: bytes - read.bytes
  };
  await page.close();
  return [read, after];
}
