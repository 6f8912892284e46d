import type {BrowserContext, Page} from "playwright-core";
import {beforeAll, describe, expect, test} from "vitest";
import {fileName, pictureName} from "../../src/story/files.js";
import {elementEmbed} from "../../src/publish/files/embed/elementEmbed.js";
import {emailEmbed, iframeEmbed, imgEmbed, wordPressEmbed} from "../../src/publish/files/embed/embed.js";
import {emailWidth} from "../../src/story/fileKinds.js";
import {snippet, snippetRule} from "../../src/publish/files/embed/snippet.js";
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
    spoil(slot === "article" ? read(fileName("html", figure.id)) : snippet(figure, {choices, column: Infinity}))
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

/** Where the layout promises type of its size: in a column of 280 px and more. */
const promised = (width: number, margin: number) => width - 2 * margin >= 280;

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
      article: {320: 280, 367: 280, 368: 320, 390: 320, 448: 400, 547: 400, 548: 500, 1600: 500},
      page: {320: 280, 390: 320, 640: 500, 688: 640, 848: 800, 1000: 800, 1048: 1000, 1600: 1000}
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
  /** By how many px the page in a frame can be scrolled, and how many it has to spare, at each width. */
  async function scrolls(story: string, markup: string, widths: readonly number[]) {
    const page = await browser.newPage({viewport: {width: 1200, height: 1200}});
    const head = "<style>body {margin: 0}</style>";
    const body = `<div id="column">${markup.replace(' loading="lazy"', "")}</div>`;
    await page.goto(site.put({story, head, body}));
    const found: string[] = [];
    for (const width of widths) {
      await page.evaluate((wide) => {
        document.querySelector<HTMLElement>("#column")!.style.width = `${wide}px`;
      }, width);
      for (const isOpen of [false, true]) {
        const inner = page.frames()[1]!;
        await inner.evaluate((open) => (document.querySelector("details")!.open = open), isOpen);
        await settle(inner);
        await settle(page);
        const [down = 0, sideways = 0, spare = 0] = await inner.evaluate(() => {
          const {scrollHeight, clientHeight, scrollWidth, clientWidth} = document.documentElement;
          const blank = innerHeight - document.documentElement.getBoundingClientRect().height;
          return [scrollHeight - clientHeight, scrollWidth - clientWidth, blank];
        });
        const where = `${width} px, table ${isOpen ? "open" : "closed"}`;
        if (down > 0) found.push(`${where}: scrolls ${down} px down`);
        if (sideways > 0) found.push(`${where}: scrolls ${sideways} px sideways`);
        if (spare >= 1) found.push(`${where}: has ${Math.round(spare)} px to spare`);
      }
    }
    await page.close();
    return found;
  }

  const widths = [280, 320, 360, 390, 480, 600, 640, 687, 688, 800, 1000];
  const withoutScript = (markup: string) => markup.replace(/<script.*<\/script>/, "");
  const onlyClosed = (found: readonly string[]) => found.filter((fault) => /closed: scrolls/.test(fault));

  test.each(publishedFigures.map((published) => ({id: published.figure.id, published})))(
    "is as high as what it shows from 280 to 1000 px, and high enough without the script: $id",
    async ({published: {story, figure, choices}}) => {
      const markup = iframeEmbed(figure, {choices});
      expect(await scrolls(story, markup, widths)).toEqual([]);
      const alone = withoutScript(markup);
      const found = await scrolls(story, alone, widths);
      expect(onlyClosed(found)).toEqual([]);
      expect(found.join()).toMatch(/closed: has \d+ px to spare/);
      const lower = alone.replace(/height="\d+"/, 'height="240"');
      expect(onlyClosed(await scrolls(story, lower, [320]))).not.toEqual([]);
    }
  );
});

describe("<nutgraf-figure>", {tags: "chromium"}, () => {
  const columns = Array.from({length: 42}, (_, index) => 280 + 20 * index);

  /** What is wrong with the figures of a story in columns of a page that is 1200 px wide. */
  async function faultsInColumns(story: string, spoil: (markup: string) => string, scheme: "light" | "dark") {
    const own = publishedFigures.filter((figure) => figure.story === story);
    const page = await browser.newPage({viewport: {width: 1200, height: 800}, colorScheme: scheme});
    const markup = own.map(({figure, choices}) => spoil(elementEmbed(figure, {choices}))).join("");
    const head = `<style>body {margin: 0; font-family: sans-serif} ${snippetRule}</style>`;
    await page.goto(site.put({story, head, body: `<main id="column">${markup}</main>`}));
    const faults: string[] = [];
    for (const column of columns) {
      await page.evaluate((wide) => {
        document.querySelector<HTMLElement>("#column")!.style.width = `${wide}px`;
      }, column);
      await settle(page);
      const seen = await look(page, 1200, false);
      expect(seen.pictures).toHaveLength(own.length);
      const wrong = seen.pictures.flatMap(({file, width}) => [
        ...(file.includes("-dark") === (scheme === "dark") ? [] : [`${file} in ${scheme}`]),
        ...(1 - width / column > 0.12 ? [`${file} leaves ${Math.round(column - width)} px`] : [])
      ]);
      faults.push(...[...faultsOf(seen), ...wrong].map((fault) => `${column} px: ${fault}`));
    }
    await page.close();
    return faults;
  }

  test.each(stories)("fills any column of a wide window, with type of 12 px and more: %s", async (story) => {
    for (const scheme of ["light", "dark"] as const) {
      expect(await faultsInColumns(story, (markup) => markup, scheme)).toEqual([]);
    }
    const without = await faultsInColumns(story, (markup) => markup.replace(/<script.*<\/script>/, ""), "light");
    expect(without.join()).toMatch(/280 px: .*type of 6\.7/);
    expect(without.join()).toMatch(/1000 px: .* leaves 400 px/);
  });
});

describe("the image that stays where a system takes the sources away", {tags: "chromium"}, () => {
  test.each(stories)("is read on a phone, and so are those of img, WordPress and e-mail: %s", async (story) => {
    const own = publishedFigures.filter((figure) => figure.story === story);
    const phone = await browser.newPage({viewport: {width: 390, height: 800}, deviceScaleFactor: 3});
    const left = own.map(({figure, choices}) => snippet(figure, {choices}).replace(/<source [^>]*>/g, ""));
    const head = `<style>body {margin: 0 16px} ${snippetRule}</style>`;
    await phone.goto(site.put({story, head, body: `<main>${left.join("")}</main>`}));
    expect(faultsOf(await look(phone, 390, false))).toEqual([]);
    // PNG files are not in version control: their layout is the same, and they are shown as wide.
    for (const {figure, choices} of own) {
      for (const markup of [
        imgEmbed(figure, {choices, height: 400}),
        wordPressEmbed(figure, {choices, height: 400}),
        emailEmbed(figure, {choices, height: 400})
      ]) {
        expect(/-email@3x\.png" width="(\d+)"/.exec(markup)?.[1]).toBe("480");
      }
    }
    expect((390 - 2 * 16) / emailWidth).toBeGreaterThan(1);
    await phone.close();
  });
});
