import pixelmatch from "pixelmatch";
import {describe, expect, test} from "vitest";
import {readPublished} from "../../src/check/published.js";
import {renderPNG} from "../../src/publish/files/png.js";
import {openBrowser, page, site} from "./browser.js";
import {type Picture, readPicture} from "./pixels.js";
import {publishedFigures} from "./publishedFigures.js";
import {settle} from "./settle.js";

openBrowser({deviceScaleFactor: 2, viewport: {width: 1000, height: 900}});

/** What Chromium paints of a file at two pixels a px. */
async function paint(story: string, name: string, text: string): Promise<Picture> {
  const [width, height] = ["width", "height"].map((side) => Number(new RegExp(` ${side}="(\\d+)"`).exec(text)?.[1]));
  await page.setViewportSize({width: width!, height: height!});
  const head = "<style>body {margin: 0} img {display: block}</style>";
  await page.goto(site.put({story, head, body: `<img src="${name}" alt="">`}));
  await settle(page);
  return readPicture(await page.screenshot());
}

/** A window in pixels, as large as a word of small type: 32 px. */
const windowSize = 64;

/**
 * The most pixels of any window in which two pictures differ, the smoothing of edges left out. Two painters smooth the
 * edge of a letter each in its own way; where a letter stands in one picture and not in the other, its whole body differs.
 */
function mostDiffering(a: Picture, b: Picture): number {
  if (a.width !== b.width || a.height !== b.height) return Infinity;
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, {threshold: 0.3, windowSize});
}

const files = publishedFigures.flatMap(({story, files: named, read}) =>
  named("svg").map((name) => ({story, name, read}))
);

/**
 * Between what the painters differ by in any file (28 as measured) and what the least of the spoilt texts differs by (67):
 * both tests print what they find.
 */
const most = 50;

describe("renderPNG", {tags: "chromium"}, () => {
  test("paints every file as Chromium does", async () => {
    const found: [number, string][] = [];
    for (const {story, name, read} of files) {
      const text = read(name);
      found.push([mostDiffering(readPicture(await renderPNG(text)), await paint(story, name, text)), name]);
    }
    found.sort(([a], [b]) => b - a);
    console.log(`at most ${found[0]?.join(" pixels of a window: ")}`);
    expect(found.filter(([count]) => count > most)).toEqual([]);
  });

  test("paints another picture where a text is missing, or stands 2 px to the side or lower", async () => {
    const least = new Map<string, number>();
    for (const {story, name, read} of files.filter((_, index) => index % 4 === 0)) {
      const text = read(name);
      const original = await paint(story, name, text);
      const count = readPublished(text)?.texts.length ?? 0;
      const spoils = {
        missing: (element: string) => element.replace(/>[^<]+</, "><"),
        "moved aside": (element: string) => element.replace(/ x="([\d.]+)"/, (_, x) => ` x="${Number(x) + 2}"`),
        "moved down": (element: string) => element.replace(/ y="([\d.]+)"/, (_, y) => ` y="${Number(y) + 2}"`)
      };
      for (const [kind, spoil] of Object.entries(spoils)) {
        for (const which of [0, Math.floor(count / 2), count - 1]) {
          let index = -1;
          const spoilt = text.replaceAll(/<text [^>]*>[^<]+<\/text>/g, (element) => {
            index += 1;
            return index === which ? spoil(element) : element;
          });
          expect(spoilt).not.toBe(text);
          const differs = mostDiffering(readPicture(await renderPNG(spoilt)), original);
          least.set(kind, Math.min(least.get(kind) ?? Infinity, differs));
        }
      }
    }
    console.log([...least].map(([kind, count]) => `${kind}: at least ${count}`).join(", "));
    expect(Math.min(...least.values())).toBeGreaterThan(most);
  });
});
