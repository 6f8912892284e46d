import type {BrowserContext, Page} from "playwright-core";
import {beforeAll, describe, expect, test} from "vitest";
import {fileName, pictureName} from "../../src/story/files.js";
import {iframeEmbed} from "../../src/publish/files/embed.js";
import {snippet, snippetRule} from "../../src/publish/files/snippet.js";
import {browser, openBrowser, site} from "./browser.js";
import {publishedFigures} from "./publishedFigures.js";
import {settle} from "./settle.js";

/** The smallest type that a reader on a phone can be asked to read, in px (Chartability: never under 12 px). */
const leastType = 12;
const viewports = [320, 390, 640, 1000] as const;
const densities = [1, 2, 3] as const;

/** The size of the smallest type in a file, in px of the file. */
const smallestIn = new Map<string, number>(
  publishedFigures.flatMap(({story, files, read}) =>
    [...files("svg"), ...files("dark")].map((name) => {
      const sizes = [...read(name).matchAll(/ font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
      return [`${story}/${name}`, Math.min(...sizes)] as const;
    })
  )
);

/** What a window shows of a picture. */
interface Shown {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly naturalWidth: number;
  readonly naturalHeight: number;
}

interface Look {
  readonly pictures: readonly Shown[];
  /** By how many px the page can be scrolled sideways. */
  readonly sideways: number;
}

openBrowser();

const stories = [...new Set(publishedFigures.map(({story}) => story))];

/** A page with the snippets of a story, in a column of an article or as wide as the window, with a margin in px. */
function pageOf(story: string, slot: "article" | "page", margin: number, spoil = (markup: string) => markup): string {
  const own = publishedFigures.filter((figure) => figure.story === story);
  const snippets = own.map(({figure, choices, read}) =>
    spoil(slot === "article" ? read(fileName("html", figure.id)) : snippet(figure, {choices, slot}))
  );
  const column = slot === "article" ? "main {max-width: 640px; margin: 0 auto}" : "";
  return site.put({
    story,
    head: `<style>body {margin: 0 ${margin}px; font-family: sans-serif} ${column} ${snippetRule}</style>`,
    body: `<main>${snippets.join("")}</main>`
  });
}

/** Shows a window of a width, its tables open or closed, and looks. */
async function look(page: Page, width: number, open: boolean): Promise<Look> {
  await page.setViewportSize({width, height: 800});
  await settle(page);
  return page.evaluate((isOpen) => {
    for (const details of document.querySelectorAll("details")) details.open = isOpen;
    const images = [...document.querySelectorAll("img")];
    const {scrollWidth, clientWidth} = document.documentElement;
    return {
      sideways: scrollWidth - clientWidth,
      pictures: images.map((image) => {
        const {width: shown, height} = image.getBoundingClientRect();
        const {naturalWidth, naturalHeight, currentSrc} = image;
        return {file: new URL(currentSrc).pathname.slice(1), width: shown, height, naturalWidth, naturalHeight};
      })
    };
  }, open);
}

/** What is wrong with what a window shows. */
function faultsOf({pictures, sideways}: Look): string[] {
  return [
    ...(sideways > 0 ? [`scrolls ${sideways} px sideways`] : []),
    ...pictures.flatMap(({file, width, height, naturalWidth, naturalHeight}) => {
      const scale = width / Number(/-(\d+)(?:-dark)?\.svg$/.exec(file)?.[1]);
      const size = (smallestIn.get(file) ?? 0) * scale;
      // Half a px: a height is rounded to a physical pixel.
      const distorted = Math.abs(height - (width * naturalHeight) / naturalWidth) > 0.5;
      return [
        ...(size < leastType ? [`${file} at ${width} px: type of ${size} px`] : []),
        ...(distorted ? [`${file}: ${width} × ${height} px`] : [])
      ];
    })
  ];
}

/** Where the layout promises type of its size: everywhere but beside margins in a window under 352 px. */
const promised = (width: number, margin: number) => width - 2 * margin >= 320;

describe("the picture of a snippet", {tags: "chromium"}, () => {
  const contexts = new Map<number, BrowserContext>();

  beforeAll(async () => {
    for (const deviceScaleFactor of densities) {
      contexts.set(deviceScaleFactor, await browser.newContext({deviceScaleFactor}));
    }
  });

  const cases = stories.flatMap((story) =>
    (["article", "page"] as const).flatMap((slot) =>
      [0, 16].flatMap((margin) => densities.map((density) => ({story, slot, margin, density})))
    )
  );

  test.each(cases)(
    "shows type of 12 px and more, undistorted, no sideways scroll: $story, $slot, margin $margin, density $density",
    async ({story, slot, margin, density}) => {
      const page = await contexts.get(density)!.newPage();
      await page.goto(pageOf(story, slot, margin));
      const faults: string[] = [];
      for (const width of viewports) {
        for (const open of [false, true]) {
          const seen = await look(page, width, open);
          expect(seen.pictures.length).toBeGreaterThan(0);
          if (promised(width, margin)) faults.push(...faultsOf(seen).map((fault) => `${width} px: ${fault}`));
          else expect(seen.sideways).toBe(0);
        }
      }
      await page.close();
      expect(faults).toEqual([]);
    }
  );

  test.each(stories)("is the layout for the width of the window, whatever its density: %s", async (story) => {
    const expected = {
      article: {320: 320, 390: 320, 640: 320, 688: 640, 1000: 640, 1600: 640},
      page: {320: 320, 390: 320, 640: 320, 688: 640, 1000: 640, 1048: 1000, 1600: 1000}
    } as const;
    for (const slot of ["article", "page"] as const) {
      for (const density of densities) {
        const page = await contexts.get(density)!.newPage();
        await page.goto(pageOf(story, slot, 16));
        for (const [width, layout] of Object.entries(expected[slot])) {
          const {pictures} = await look(page, Number(width), false);
          const layouts = pictures.map(({file}) => Number(/-(\d+)\.svg$/.exec(file)?.[1]));
          expect({width, layouts}).toEqual({width, layouts: pictures.map(() => layout)});
        }
        await page.close();
      }
    }
  });

  test("would show smaller type with widths in srcset, on a dense phone, and would scroll with a wide table", async () => {
    const [{story, figure, choices}] = publishedFigures as [(typeof publishedFigures)[number]];
    const [narrow, ...others] = choices.filter(({scheme}) => scheme === "light").map(({width}) => width);
    const srcset = [narrow, ...others].map((width) => `${pictureName(figure.id, width!)} ${width}w`).join(", ");
    const page = await contexts.get(3)!.newPage();
    await page.goto(pageOf(story, "article", 16, () => `<img srcset="${srcset}" sizes="100vw" alt="">`));
    expect(faultsOf(await look(page, 390, false)).join()).toContain("type of ");
    await page.goto(pageOf(story, "article", 0, (markup) => markup.replaceAll("<td>", `<td>${"m".repeat(60)}`)));
    expect(faultsOf(await look(page, 390, true)).join()).toContain("sideways");
    await page.close();
  });
});

describe("the frame of a figure", {tags: "chromium"}, () => {
  /** By how many px the page in a frame can be scrolled, down and sideways, at each width. */
  async function scrolls(story: string, markup: string, widths: readonly number[]) {
    const page = await browser.newPage({viewport: {width: 1200, height: 1200}});
    await page.goto(
      site.put({
        story,
        head: "<style>body {margin: 0}</style>",
        body: `<div id="column">${markup.replace(' loading="lazy"', "")}</div>`
      })
    );
    const found: string[] = [];
    for (const width of widths) {
      await page.evaluate((wide) => {
        document.querySelector<HTMLElement>("#column")!.style.width = `${wide}px`;
      }, width);
      const inner = page.frames()[1]!;
      await settle(inner);
      const [down, sideways] = await inner.evaluate(() => {
        const {scrollHeight, clientHeight, scrollWidth, clientWidth} = document.documentElement;
        return [scrollHeight - clientHeight, scrollWidth - clientWidth];
      });
      if (down! > 0) found.push(`${width} px: scrolls ${down} px down`);
      if (sideways! > 0) found.push(`${width} px: scrolls ${sideways} px sideways`);
    }
    await page.close();
    return found;
  }

  const widths = [320, 360, 390, 480, 600, 640, 687, 688, 800, 1000];

  test.each(publishedFigures.map((published) => ({id: published.figure.id, published})))(
    "is high enough to be shown whole from 320 to 1000 px, its table closed: $id",
    async ({published: {story, figure, choices}}) => {
      const markup = iframeEmbed(figure, {choices});
      expect(await scrolls(story, markup, widths)).toEqual([]);
      const lower = markup.replace(/height="\d+"/, 'height="240"');
      expect(await scrolls(story, lower, [320])).not.toEqual([]);
    }
  );
});
