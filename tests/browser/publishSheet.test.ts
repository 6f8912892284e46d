import {existsSync, readFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {pathToFileURL} from "node:url";
import type {AxeResults} from "axe-core";
import type {Browser, Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {emailEmbed, iframeEmbed, imgEmbed} from "../../src/publish/files/embed/embed.js";
import {emailWidth} from "../../src/story/fileKinds.js";
import {fileName} from "../../src/story/files.js";
import {renditionsOf} from "../../src/publish/files/renditions.js";
import {snippet} from "../../src/publish/files/embed/snippet.js";
import {browser, openBrowser} from "./browser.js";
import {folderOf, publishedFigures} from "./publishedFigures.js";

const charts = resolve(import.meta.dirname, "../../charts");
const axe = readFileSync(resolve(import.meta.dirname, "../../node_modules/axe-core/axe.min.js"), "utf8");
const stories = [...new Set(publishedFigures.map(({story}) => story))].filter((story) =>
  existsSync(join(folderOf(story), "index.html"))
);
const sheetOf = (story: string) => join(folderOf(story), "index.html");
const pages = [join(charts, "index.html"), ...stories.map(sheetOf)].filter((path) => existsSync(path));

openBrowser();

/** Opens a page from the disk, and keeps what it asks for and complains of. */
async function open(path: string, options: Parameters<Browser["newContext"]>[0] = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(pathToFileURL(path).href);
  return {page, asked, complaints, close: () => context.close()};
}

/** What axe finds wrong; the contrast of text on drawn shapes it cannot tell, and says so. */
async function violationsIn(page: Page): Promise<string[]> {
  // The page’s own policy lets no further script in; the tool that looks at it is not the page’s.
  const session = await page.context().newCDPSession(page);
  await session.send("Runtime.evaluate", {expression: axe});
  const {result} = await session.send("Runtime.evaluate", {
    expression: "axe.run().then(({violations}) => JSON.stringify(violations))",
    awaitPromise: true
  });
  const violations = JSON.parse(String(result.value)) as AxeResults["violations"];
  return violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html.slice(0, 90)}`));
}

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each(pages.map((path) => ({path, name: path.slice(charts.length + 1)})))(
  "charts/$name",
  {tags: "chromium"},
  ({path}) => {
    test.each([
      {width: 320, colorScheme: "light"},
      {width: 390, colorScheme: "dark"},
      {width: 1000, colorScheme: "light"},
      {width: 1440, colorScheme: "dark"}
    ] as const)(
      "fits a window of $width px, in $colorScheme, asks for nothing and breaks no rule of axe",
      async (at) => {
        const {width, colorScheme} = at;
        const {page, asked, complaints, close} = await open(path, {viewport: {width, height: 900}, colorScheme});
        expect(await sideways(page)).toBe(0);
        expect(asked.filter((url) => !/^(data|blob):/.test(url))).toEqual([pathToFileURL(path).href]);
        expect(complaints).toEqual([]);
        expect(await violationsIn(page)).toEqual([]);
        await page.evaluate(() => document.body.prepend(document.createElement("img")));
        expect((await violationsIn(page)).join()).toContain("image-alt");
        await page.evaluate(() => {
          const wide = document.createElement("div");
          wide.setAttribute("style", "width: 2000px; height: 1px");
          document.body.append(wide);
          Object.assign(wide.style, {width: "2000px", height: "1px"});
        });
        expect(await sideways(page)).toBeGreaterThan(0);
        await close();
      }
    );
  }
);

describe.each(stories)("the contact sheet of %s", {tags: "chromium"}, (story) => {
  const own = publishedFigures.filter((published) => published.story === story);

  test("shows every figure in all widths and schemes, with and without scripts", async () => {
    for (const javaScriptEnabled of [true, false]) {
      const {page, close} = await open(sheetOf(story), {javaScriptEnabled, viewport: {width: 1440, height: 900}});
      const drawn = await page.$$eval(".picture", (pictures) =>
        pictures.flatMap((picture) => {
          const box = picture.querySelector("svg[role=img]")?.getBoundingClientRect();
          return box && box.width > 0 ? `${picture.id} ${Math.round(box.width)}` : [];
        })
      );
      const wanted = own.flatMap(({figure: {id}, choices}) =>
        choices
          .filter(({width}) => [320, 640, 1000].includes(width))
          .map(({width, scheme}) => `picture-${id}-${width}-${scheme} ${width}`)
      );
      expect(drawn.toSorted()).toEqual(wanted.toSorted());
      await close();
    }
  });

  test("copies each code, with the address of the files before every name, and the drawing itself", async () => {
    const {page, close} = await open(sheetOf(story), {
      viewport: {width: 1440, height: 900},
      permissions: ["clipboard-read", "clipboard-write"]
    });
    const copied = async (id: string) => {
      await page.locator(`button[data-copy="${id}"]`).first().click();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    await page.locator("#address").fill("https://example.org/charts");
    const base = "https://example.org/charts/";
    for (const {figure, chart, choices, read} of own.slice(0, 2)) {
      const {id} = figure;
      const {height} = await renditionsOf(chart).file({width: emailWidth});
      const codes = {
        picture: snippet(figure, {choices, base}),
        img: imgEmbed(figure, {choices, base, height}),
        iframe: iframeEmbed(figure, {choices, base}),
        email: emailEmbed(figure, {choices, base, height})
      };
      for (const [kind, code] of Object.entries(codes)) {
        expect(await copied(`code-${kind}-${id}`), `${id} ${kind}`).toBe(code.trimEnd());
      }
      const place = own.findIndex((one) => one.figure === figure);
      await page.getByRole("button", {name: "Copy the code for inline"}).nth(place).click();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(read(fileName("inline", id, 320)));
    }
    await close();
  });
});
