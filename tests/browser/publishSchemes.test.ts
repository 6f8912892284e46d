import {beforeAll, describe, expect, test} from "vitest";
import {openBrowser, page, site, startBrowser} from "./browser.js";
import {faultsOf, head, inlineOf, paintedWidth, published, scale, snippetOf} from "./figureFaults.js";
import {testFigures} from "./figureScreens.js";
import {paintPDF} from "./paintPDF.js";
import {type Picture, readPicture} from "./pixels.js";
import {type PublishedFigure, publishedFigures} from "./publishedFigures.js";
import {settle} from "./settle.js";

openBrowser({deviceScaleFactor: scale, viewport: {width: 1000, height: 1000}});

const modes = {
  light: {colorScheme: "light", forcedColors: "none"},
  dark: {colorScheme: "dark", forcedColors: "none"},
  "forced colours, light": {colorScheme: "light", forcedColors: "active"},
  "forced colours, dark": {colorScheme: "dark", forcedColors: "active"}
} as const;

/** Paints the first picture of a page. */
async function paint(story: string, body: string): Promise<Picture> {
  await page.goto(site.put({story, head, body}));
  await settle(page);
  const box = await page.locator("svg, img").first().boundingBox();
  expect(box?.width).toBe(paintedWidth);
  return readPicture(await page.screenshot({clip: box!}));
}

describe.each(Object.entries(modes))("a figure on a screen of %s", {tags: "chromium"}, (_, media) => {
  const scheme = media.colorScheme;

  beforeAll(() => page.emulateMedia(media));

  testFigures(scheme, paint);

  test("would lose its words without its paper or with the page’s colour", async () => {
    const [figure] = publishedFigures as [PublishedFigure];
    const [paper = ""] = /<polygon [^>]*>\n/.exec(inlineOf(figure)) ?? [];
    const ruled = inlineOf(figure).replaceAll(/<tspan([^>]*) fill="[^"]*"/g, '<tspan$1 fill="currentColor"');
    const spoilt =
      media.forcedColors === "none" && scheme === "light" ? ruled.replaceAll("currentColor", "#bbbbbb") : ruled;
    const dark = await paint(figure.story, spoilt.replace(scheme === "dark" ? "nothing" : paper, ""));
    expect(faultsOf(dark, published(figure, "light"), "light")).not.toEqual([]);
  });
});

describe("a figure in print", {tags: ["chromium", "poppler"]}, () => {
  /** Prints bodies, each on a sheet of its own, and paints the sheets. */
  async function print(
    story: string,
    bodies: readonly string[],
    colorScheme: "light" | "dark" = "light",
    window = 1000
  ): Promise<Picture[]> {
    const sheets = bodies.map((body) => `<div style="break-after: page">${body}</div>`).join("");
    // As the reader’s own preference: a scheme that is emulated stays on paper.
    const reader = await startBrowser([`--blink-settings=preferredColorScheme=${colorScheme === "dark" ? 0 : 1}`]);
    try {
      // Shown first, since a window and a scheme choose other pictures than paper does.
      const shown = await reader.newPage({viewport: {width: window, height: 1000}, colorScheme: null});
      await shown.goto(site.put({story, head, body: sheets}));
      await settle(shown);
      await shown.waitForLoadState("networkidle");
      // Without backgrounds, as it is printed by default.
      return await paintPDF(await shown.pdf({width: "800px", height: "1200px", printBackground: false}), 96 * scale);
    } finally {
      await reader.close();
    }
  }

  /** What is wrong with the figures on paper. */
  const printed = async (scheme: "light" | "dark", window: number, spoil = (markup: string) => markup) => {
    const faults: string[] = [];
    for (const story of new Set(publishedFigures.map((figure) => figure.story))) {
      const own = publishedFigures.filter((figure) => figure.story === story);
      const bodies = own.flatMap((figure) => [spoil(snippetOf(figure)), inlineOf(figure)]);
      const sheets = await print(story, bodies, scheme, window);
      expect(sheets.length).toBe(bodies.length);
      for (const [index, sheet] of sheets.entries()) {
        const figure = own[Math.floor(index / 2)]!;
        const found = faultsOf(sheet, published(figure, "light"), "light");
        faults.push(...found.map((fault) => `${figure.figure.id}: ${fault}`));
      }
    }
    return faults;
  };

  test.each([
    ["light", 1000],
    ["light", 390],
    ["dark", 1000],
    ["dark", 390]
  ] as const)("has its colours and its contrast, in a snippet and inline: %s, %i px", async (scheme, window) => {
    expect(await printed(scheme, window)).toEqual([]);
  });

  test("would be dark for readers of dark pages if the light picture were not loaded", async () => {
    expect(await printed("dark", 1000, (markup) => markup.replace(/<link [^>]*>/, ""))).not.toEqual([]);
  });

  test("would lose what is a background and not a shape", async () => {
    const [figure] = publishedFigures as [PublishedFigure];
    const pale = inlineOf(figure).replaceAll(/#12436d/g, "#dddddd");
    const [sheet] = await print(figure.story, [pale]);
    expect(faultsOf(sheet!, published(figure, "light"), "light")).not.toEqual([]);
  });
});
