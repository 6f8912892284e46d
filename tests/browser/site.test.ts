import {execFile} from "node:child_process";
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join, resolve} from "node:path";
import {pathToFileURL} from "node:url";
import {promisify} from "node:util";
import {JSDOM} from "jsdom";
import type {Browser, BrowserContextOptions, Page} from "playwright-core";
import {preview, type PreviewServer} from "vite";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {withoutFont} from "../../site/renditions.js";
import {rules} from "../../src/check/rules.js";
import {startBrowser} from "./browser.js";
import {repositoryCopy, root} from "./repositoryCopy.js";

const run = promisify(execFile);
const slug = "israel-azerbaijan";

async function build(folder: string, out: string): Promise<{readonly output: string; readonly failed: boolean}> {
  const command = [join(folder, "node_modules/tsx/dist/cli.mjs"), "site/build.ts", "--out", out];
  return run(process.execPath, command, {cwd: folder}).then(
    ({stdout, stderr}) => ({output: stdout + stderr, failed: false}),
    (error: {readonly stdout: string; readonly stderr: string}) => ({output: error.stdout + error.stderr, failed: true})
  );
}

describe("npm run build:site", {tags: "chromium"}, () => {
  const site = join(mkdtempSync(join(tmpdir(), "nutgraf-site-")), "site");
  const onDisk = pathToFileURL(join(site, `${slug}.html`)).href;
  let built: Awaited<ReturnType<typeof build>>;
  let browser: Browser;
  let server: PreviewServer;
  let address: string;

  beforeAll(async () => {
    built = await build(root, site);
    browser = await startBrowser();
    const options = {port: 0, host: "127.0.0.1"};
    server = await preview({configFile: false, logLevel: "silent", root: site, build: {outDir: "."}, preview: options});
    address = `${server.resolvedUrls?.local[0]}${slug}.html`;
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(dirname(site), {recursive: true, force: true});
  });

  async function open(url: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({viewport: {width: 1100, height: 900}, ...options});
    const page = await context.newPage();
    await page.goto(url);
    if (options.javaScriptEnabled !== false) await page.waitForSelector("html.alive", {state: "attached"});
    return page;
  }

  /** The figures that a reader sees, by name. */
  async function shown(page: Page): Promise<string[]> {
    return page.$$eval("svg[role=img]", (svgs) =>
      svgs
        .filter((svg) => svg.getBoundingClientRect().width > 0)
        .map((svg) => {
          const {figure, width, scheme} = JSON.parse(svg.querySelector("metadata")?.textContent ?? "{}");
          return `${figure}-${width}-${scheme}`;
        })
    );
  }

  const published = readdirSync(join(root, "charts", slug)).filter((name) => /-(?:320|640)(?:-dark)?\.svg$/.test(name));
  const inReadingOrder = ["arms-flow", "arms-imports", "arms-exports", "oil-purchases", "three-shares"].concat(
    "by-the-numbers",
    "ties-in-public",
    "war-deaths",
    "what-if"
  );

  test("runs every cell in Node and in Chromium", () => {
    expect(built.output).toMatch(/notebooks\/israel-azerbaijan\.html: \d+ cells ran in Node/);
    expect(built.output).toMatch(/notebooks\/israel-azerbaijan\.html: \d+ cells ran in Chromium/);
    expect(built.failed).toBe(false);
  });

  test("puts every published figure into the page, byte for byte but for the font", () => {
    const html = readFileSync(join(site, `${slug}.html`), "utf8");
    expect(published.length).toBeGreaterThanOrEqual(32);
    for (const name of published) {
      const text = withoutFont(readFileSync(join(root, "charts", slug, name), "utf8"));
      expect(html.split(text).length - 1, name).toBe(1);
    }
  });

  test.each([
    ["light", 1100, 640],
    ["dark", 1100, 640],
    ["light", 390, 320],
    ["dark", 360, 320]
  ] as const)("shows all figures without JavaScript, in %s at %d px", async (colorScheme, width, wanted) => {
    const page = await open(onDisk, {javaScriptEnabled: false, colorScheme, viewport: {width, height: 800}});
    const names = inReadingOrder.map(
      (id) => `${id}-${id === "what-if" ? 640 : wanted}-${id === "what-if" ? "light" : colorScheme}`
    );
    expect(await shown(page)).toEqual(names);
    expect(await page.locator(".claims tbody tr").count()).toBe(7);
    expect(await page.locator(".findings.clean").count()).toBe(2);
    expect(await page.locator(".input").first().isVisible()).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.context().close();
  });

  test.each([
    ["a server", () => address],
    ["a disk", () => onDisk]
  ])("makes a page that comes alive from %s, and fetches nothing from elsewhere", async (_, from) => {
    const page = await browser.newPage({viewport: {width: 390, height: 800}, colorScheme: "dark"});
    const requested: string[] = [];
    const errors: string[] = [];
    page.on("request", (request) => requested.push(request.url()));
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(from());
    await page.waitForSelector("html.alive", {state: "attached"});
    expect(await shown(page)).toEqual(inReadingOrder.map((id) => `${id}-320-dark`));
    expect(await page.locator("[data-run=failed]").count()).toBe(0);
    await page.locator("label.input", {hasText: "Share"}).locator("input").fill("60");
    // The figure that is held against the article's, and the one of a number that its own anchor does not say.
    await expect.poll(() => page.locator(".findings:not(.clean)").count()).toBe(2);
    const verdicts = await page.locator(".findings:not(.clean)").allTextContents();
    expect(verdicts[0]).toContain("“69 percent”");
    for (const verdict of verdicts) expect(verdict).toMatch(/^What if: no figure to publish\. [1-9]/);
    const changed = page.locator("svg[role=img]", {hasText: "What if: Israel supplied 60%"});
    expect(await changed.textContent()).not.toMatch(/Source:|Stockholm/);
    expect(await changed.locator("path").last().getAttribute("fill")).toBe("none");
    expect(errors).toEqual([]);
    const base = from().replace(/[^/]*$/, "");
    expect(requested.filter((url) => !/^(?:data|blob):/.test(url) && !url.startsWith(base))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.close();
  });

  test("changes no figure when the page comes alive", async () => {
    const still = await open(address, {javaScriptEnabled: false});
    const alive = await open(address);
    const places = (page: Page) =>
      page.$$eval("svg[role=img]", (svgs) =>
        svgs
          .map((svg) => svg.getBoundingClientRect())
          .filter(({width}) => width > 0)
          .map(({left, width, height}) => [left, width, height])
      );
    expect(await places(alive)).toEqual(await places(still));
    await Promise.all([still, alive].map((page) => page.context().close()));
  });

  test("transfers at most 300 kB, uncompressed, before the first figure shows", async () => {
    const page = await browser.newPage({viewport: {width: 1100, height: 900}});
    const session = await page.context().newCDPSession(page);
    await session.send("Network.enable");
    // A line so slow that a late paint on a busy machine adds little to what has come.
    const throughput = 30_000;
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 20,
      downloadThroughput: throughput,
      uploadThroughput: throughput
    });
    let received = 0;
    session.on("Network.dataReceived", ({dataLength}) => (received += dataLength));
    await page.goto(address, {waitUntil: "commit"});
    await page.waitForFunction(
      () => {
        const svg = Array.from(document.querySelectorAll("svg[role=img]")).find(
          (each) => each.getBoundingClientRect().width > 0
        );
        return svg !== undefined && performance.getEntriesByName("first-contentful-paint").length > 0;
      },
      undefined,
      {polling: 20}
    );
    const first = received;
    console.log(`before the first figure: ${first} bytes`);
    expect(first).toBeGreaterThan(10_000);
    expect(first).toBeLessThanOrEqual(300_000);
    await page.close();
  });

  test("prints every figure in light, with no controls", async () => {
    const page = await open(address, {javaScriptEnabled: false, colorScheme: "dark"});
    await page.emulateMedia({media: "print"});
    expect((await shown(page)).slice(0, 8)).toEqual(inReadingOrder.slice(0, 8).map((id) => `${id}-640-light`));
    expect(await page.locator(".input").first().isVisible()).toBe(false);
    const pdf = await page.pdf({format: "A4"});
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    await page.context().close();
  });

  test("links only to what is there, and takes no font, script or style from elsewhere", () => {
    const pages = readdirSync(site, {recursive: true, encoding: "utf8"}).filter((name) => name.endsWith(".html"));
    expect(pages).toEqual(
      expect.arrayContaining([
        "index.html",
        "rules.html",
        "api/index.html",
        "charts/index.html",
        `charts/${slug}/index.html`
      ])
    );
    const broken: string[] = [];
    for (const name of pages) {
      const links = readFileSync(join(site, name), "utf8").matchAll(/<(\w+)\b[^<>]*?\s(?:href|src)="([^"]*)"/g);
      for (const [, element, target = ""] of links) {
        const isElsewhere = /^(?:https?:)?\/\//.test(target);
        if (isElsewhere && element !== "a") broken.push(`${name}: ${element} ${target}`);
        if (isElsewhere || /^(?:#|data:|mailto:)/.test(target)) continue;
        const path = decodeURI(target).replace(/[?#].*$/, "");
        if (path !== "" && !existsSync(resolve(site, dirname(name), path))) broken.push(`${name}: ${target}`);
      }
    }
    expect(broken).toEqual([]);
  });

  test("lists every rule", () => {
    const {document} = new JSDOM(readFileSync(join(site, "rules.html"), "utf8")).window;
    const listed = Array.from(document.querySelectorAll("h3[id]"), ({id}) => id);
    expect(listed).toEqual(rules.map(({name}) => name));
  });
});

describe("npm run build:site, of a notebook that goes wrong", () => {
  const copy = repositoryCopy();
  beforeAll(() => rmSync(join(copy.folder, `notebooks/${slug}.html`)));
  afterAll(() => copy.remove());

  test("names file, line and cell of each error, and writes nothing", async () => {
    const lines = [
      "<!doctype html>",
      "<notebook>",
      "  <title>Storm</title>",
      '  <script id="1" type="text/markdown">',
      "    # Storm",
      "",
      "    It cost ${nobodyKnows}.",
      "  </script>",
      '  <script id="7" type="module">',
      '    import {armsFlow} from "./israel-azerbaijan.ts";',
      "    const width = 12;",
      "    display(armsFlow({width}));",
      "  </script>",
      '  <script id="8" type="module">',
      '    import {nothing} from "./nowhere.ts";',
      "  </script>",
      "</notebook>"
    ];
    writeFileSync(join(copy.folder, "notebooks/storm.html"), `${lines.join("\n")}\n`);
    const {output, failed} = await build(copy.folder, "dist/site");
    expect(failed).toBe(true);
    expect(output).toContain("notebooks/storm.html:7: cell 1: nobodyKnows is not defined");
    expect(output).toContain("notebooks/storm.html:12: cell 7: invalid width: 12 (240 to 4000 px): figure arms-flow");
    expect(output).toMatch(/notebooks\/storm\.html:15: cell 8: .*nowhere\.ts/);
    expect(existsSync(join(copy.folder, "dist/site"))).toBe(false);
  });

  test("names file, line and cell of what does not parse", async () => {
    const text =
      '<!doctype html>\n<notebook>\n  <script id="3" type="module">\n    const a = 1;\n    const b = ;\n  </script>\n</notebook>\n';
    writeFileSync(join(copy.folder, "notebooks/storm.html"), text);
    const {output, failed} = await build(copy.folder, "dist/site");
    expect(failed).toBe(true);
    expect(output).toContain("notebooks/storm.html:5: cell 3: Unexpected token");
  });

  test("takes any notebooks, and such as have no story of their name, as they are", async () => {
    const text =
      '<!doctype html>\n<notebook>\n  <title>Storm</title>\n  <script id="1" type="text/markdown">\n    # Storm\n  </script>\n  <script id="2" type="module">\n    import {max} from "npm:d3";\n    display(max([1, 3, 2]));\n  </script>\n</notebook>\n';
    for (const name of ["storm", "flood"]) writeFileSync(join(copy.folder, `notebooks/${name}.html`), text);
    const {output, failed} = await build(copy.folder, "dist/site");
    expect(output).toContain("notebooks/flood.html: 2 cells ran in Node");
    expect(output).toContain("notebooks/storm.html: 2 cells ran in Node");
    expect(failed).toBe(false);
    expect(readFileSync(join(copy.folder, "dist/site/storm.html"), "utf8")).toMatch(/id="cell-2"[^>]*>.*3/s);
    expect(readFileSync(join(copy.folder, "dist/site/index.html"), "utf8")).toContain('href="storm.html"');
  });
});
