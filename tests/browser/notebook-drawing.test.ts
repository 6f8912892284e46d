import {readFileSync} from "node:fs";
import {join} from "node:path";
import {JSDOM} from "jsdom";
import type {Page} from "playwright-core";
import {createServer, type ViteDevServer} from "vite";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {notebookFiles} from "../../src/cli/kit/kitNotebooks.js";
import {loadKit} from "../../src/cli/kit/loadKit.js";
import {viteConfig} from "../../src/notebookKit/viteConfig.js";
import {withoutFont} from "./withoutFont.js";
import {findNotebooks} from "../../src/cli/modules/findNotebooks.js";
import {chartsOf} from "../../src/index.js";
import type {LoadedNotebook} from "../../src/cli/modules/loadNotebook.js";
import {startBrowser} from "./browser.js";
import {drawEverything, nameOf} from "./drawEverything.js";
import {root} from "./repositoryCopy.js";

/** What the page draws. A server that has packed no package yet loads the page again once it has, and then it is asked again. */
async function drawnIn(page: Page, attempts = 5): Promise<Readonly<Record<string, string>>> {
  try {
    return await page.evaluate<Readonly<Record<string, string>>>(
      'import("/tests/browser/drawInPage.ts").then(() => drawn)'
    );
  } catch (error) {
    if (attempts === 1 || !/navigation|Failed to fetch dynamically/.test(String(error))) throw error;
    await page.waitForLoadState();
    return drawnIn(page, attempts - 1);
  }
}

describe("a chart function in Chromium", {tags: "chromium"}, () => {
  let stories: readonly LoadedNotebook[];
  let server: ViteDevServer;
  let page: Page;
  let inBrowser: Readonly<Record<string, string>>;

  beforeAll(async () => {
    stories = await findNotebooks([], root);
    server = await createServer({
      ...viteConfig({kit: await loadKit(root), root}),
      server: {port: 0, host: "127.0.0.1"}
    });
    await server.listen();
    const browser = await startBrowser();
    page = await browser.newPage();
    const [first] = notebookFiles([], root).pages;
    await page.goto(`${server.resolvedUrls?.local[0]}${first}`);
    inBrowser = await drawnIn(page);
  });

  afterAll(async () => {
    await page?.context().browser()?.close();
    await server?.close();
  });

  test("draws every figure, width and scheme byte for byte as in jsdom", () => {
    const {document} = new JSDOM("").window;
    const inNode = drawEverything(
      stories.map(({notebook}) => notebook),
      document
    );
    expect(Object.keys(inBrowser).length).toBeGreaterThanOrEqual(64);
    expect(inBrowser).toEqual(inNode);
  });

  test("draws what the published files hold, but for the font that they carry", () => {
    for (const {notebook} of stories) {
      for (const chart of chartsOf(notebook)) {
        for (const width of [320, 640, 1000]) {
          const path = join(root, "charts", notebook.slug, `${chart.figure.id}-${width}.svg`);
          const drawn = inBrowser[nameOf(notebook, chart, width, "light")] ?? "";
          expect(withoutFont(drawn)).toBe(withoutFont(readFileSync(path, "utf8")));
        }
      }
    }
  });
});
