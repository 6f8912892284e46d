import {execFile} from "node:child_process";
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {promisify} from "node:util";
import {wcagContrast} from "culori";
import {beforeAll, describe, expect, test} from "vitest";
import {type Published, readPublished} from "../../src/check/published.js";
import {palettes, type Scheme} from "../../src/theme/theme.js";
import {snippet, snippetRule} from "../../src/publish/files/snippet.js";
import {openBrowser, page, site} from "./browser.js";
import {colourAt, coloursIn, type Picture, readPicture} from "./pixels.js";
import {type PublishedFigure, publishedFigures} from "./publishedFigures.js";
import {settle} from "./settle.js";
import {fontFaces} from "./site.js";

const run = promisify(execFile);

/** Pixels a px: at two, the stem of a small letter is a whole pixel, and has the colour of its ink. */
const scale = 2;
const width = 640;

openBrowser({deviceScaleFactor: scale, viewport: {width: 1000, height: 1000}});

function published({files, read}: PublishedFigure, scheme: Scheme): Published {
  const name = files(scheme === "dark" ? "dark" : "svg").find((file) => file.includes(`-${width}`));
  const found = name === undefined ? null : readPublished(read(name));
  if (!found) throw new Error("malformed file");
  return found;
}

/**
 * What is wrong with a painted figure of a scheme: its paper, its highlight, and each of its texts, which must have its
 * own colour and stand out from what is behind it, 4.5:1 (WCAG 2.2, 1.4.3) or, where it is large, 3:1.
 */
function faultsOf(picture: Picture, {height, texts, marks}: Published, scheme: Scheme): string[] {
  const {paper, highlight} = palettes[scheme];
  const accent = marks[0]!.box;
  const probes = [
    ["paper", paper, width - 3, height - 3],
    ["paper", paper, 3, height / 2],
    ["highlight", highlight, (accent.left + accent.right) / 2, (accent.top + accent.bottom) / 2]
  ] as const;
  return [
    ...probes.flatMap(([part, colour, x, y]) => {
      const found = colourAt(picture, x * scale, y * scale);
      return isNear(found, colour) ? [] : [`${part}: ${found}, not ${colour}`];
    }),
    ...texts.flatMap(({text, box, fill, size, weight}) => {
      const {left, top, right, bottom} = box;
      const region = {left: left * scale, top: top * scale, right: right * scale, bottom: bottom * scale};
      const [behind = "", ...colours] = coloursIn(picture, region);
      const ink = colours.toSorted((a, b) => wcagContrast(b, behind) - wcagContrast(a, behind))[0] ?? behind;
      const ratio = wcagContrast(ink, behind);
      const least = size >= 24 || (size >= 18.66 && weight >= 700) ? 3 : 4.5;
      return [
        ...(ratio < least ? [`“${text}”: ${ink} on ${behind}, ${ratio.toFixed(2)}:1`] : []),
        // White on a mark has the paper’s colour, and the paper’s pixels too may be in the box.
        ...(isNear(ink, fill, 24) ? [] : [`“${text}”: ${ink}, not ${fill}`])
      ];
    })
  ];
}

/** Whether two colours are the same but for what a painter rounds, in steps of 255 a channel. */
function isNear(a: string, b: string, slack = 3): boolean {
  const channels = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const other = channels(b);
  return channels(a).every((channel, index) => Math.abs(channel - other[index]!) <= slack);
}

const modes = {
  light: {colorScheme: "light", forcedColors: "none"},
  dark: {colorScheme: "dark", forcedColors: "none"},
  "forced colours, light": {colorScheme: "light", forcedColors: "active"},
  "forced colours, dark": {colorScheme: "dark", forcedColors: "active"}
} as const;

const head = `<meta name="color-scheme" content="light dark"><style>${fontFaces} body {margin: 0} ${snippetRule}
figure {margin: 0} svg, img {display: block}</style>`;

/** The snippet for a column in which it shows the layout of one width as it is. */
function snippetOf({figure, choices}: PublishedFigure): string {
  return `<div style="width: ${width}px">${snippet(figure, {choices, column: width})}</div>`;
}

function inlineOf({files, read}: PublishedFigure): string {
  return read(files("inline").find((name) => name.includes(`-${width}.`)) ?? "");
}

/** Paints the first picture of a page. */
async function paint(story: string, body: string): Promise<Picture> {
  await page.goto(site.put({story, head, body}));
  await settle(page);
  const box = await page.locator("svg, img").first().boundingBox();
  expect(box?.width).toBe(width);
  return readPicture(await page.screenshot({clip: box!}));
}

const named = publishedFigures.map((figure) => ({id: figure.figure.id, figure}));

describe.each(Object.entries(modes))("a figure on a screen of %s", {tags: "chromium"}, (_, media) => {
  const scheme = media.colorScheme;

  beforeAll(() => page.emulateMedia(media));

  test.each(named)("is painted in the colours of its scheme, in a snippet: $id", async ({figure}) => {
    const picture = await paint(figure.story, snippetOf(figure));
    expect(faultsOf(picture, published(figure, scheme), scheme)).toEqual([]);
    expect(faultsOf(picture, published(figure, scheme), scheme === "dark" ? "light" : "dark")).not.toEqual([]);
  });

  test.each(named)("is painted on its own light paper, inline: $id", async ({figure}) => {
    const picture = await paint(figure.story, inlineOf(figure));
    expect(faultsOf(picture, published(figure, "light"), "light")).toEqual([]);
  });

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
  async function print(story: string, bodies: readonly string[]): Promise<Picture[]> {
    const folder = mkdtempSync(join(tmpdir(), "nutgraf-print-"));
    try {
      const sheets = bodies.map((body) => `<div style="break-after: page">${body}</div>`).join("");
      await page.emulateMedia({media: "print", colorScheme: null, forcedColors: null});
      await page.goto(site.put({story, head: head.replace("light dark", "light"), body: sheets}));
      await settle(page);
      // As a reader prints: without backgrounds.
      const pdf = await page.pdf({width: "800px", height: "1200px", printBackground: false});
      writeFileSync(join(folder, "print.pdf"), pdf);
      await run("pdftoppm", ["-png", "-r", String(96 * scale), join(folder, "print.pdf"), join(folder, "sheet")]);
      const names = readdirSync(folder).filter((name) => name.endsWith(".png"));
      return names.sort().map((name) => readPicture(readFileSync(join(folder, name))));
    } finally {
      rmSync(folder, {recursive: true, force: true});
    }
  }

  test("has its colours and its contrast, in a snippet and inline", async () => {
    for (const story of new Set(publishedFigures.map((figure) => figure.story))) {
      const own = publishedFigures.filter((figure) => figure.story === story);
      const bodies = own.flatMap((figure) => [snippetOf(figure), inlineOf(figure)]);
      const sheets = await print(story, bodies);
      expect(sheets.length).toBe(bodies.length);
      for (const [index, sheet] of sheets.entries()) {
        const figure = own[Math.floor(index / 2)]!;
        expect({id: figure.figure.id, faults: faultsOf(sheet, published(figure, "light"), "light")}).toEqual({
          id: figure.figure.id,
          faults: []
        });
      }
    }
  });

  test("would lose what is a background and not a shape", async () => {
    const [figure] = publishedFigures as [PublishedFigure];
    const pale = inlineOf(figure).replaceAll(/#12436d/g, "#dddddd");
    const [sheet] = await print(figure.story, [pale]);
    expect(faultsOf(sheet!, published(figure, "light"), "light")).not.toEqual([]);
  });
});
