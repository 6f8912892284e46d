import {describe, expect, test} from "vitest";
import {readPublished} from "../../src/check/published.js";
import type {Weight} from "../../src/type/fonts/fontFile.js";
import {measure} from "../../src/type/font.js";
import {openBrowser, page, site} from "./browser.js";
import {linesInPage, textSpacing} from "./linesInPage.js";
import {differing, readPicture} from "./pixels.js";
import {publishedFigures} from "./publishedFigures.js";
import {settle} from "./settle.js";
import {fontFaces} from "./site.js";

/** A browser counts in sixty-fourths of a px, so that 0.02 px are none; this is what the press holds itself to. */
const tolerance = 0.05;

/** A text as the browser sets it. */
interface BrowserText {
  readonly text: string;
  readonly size: number;
  readonly weight: number;
  /** The length in px that the file states, and the one that the browser finds when the file states none. */
  readonly stated: number;
  readonly length: number;
  /** The ends of the text as it is drawn, in px of the figure. */
  readonly left: number;
  readonly right: number;
}

openBrowser({viewport: {width: 1000, height: 1000}});

/** Opens a published file by itself and lets the browser measure each of its texts in the font that the file carries. */
async function textsIn(address: string): Promise<BrowserText[]> {
  const known = measured.get(address);
  if (known) return known;
  const texts = await measureTexts(address);
  measured.set(address, texts);
  return texts;
}

const measured = new Map<string, BrowserText[]>();

async function measureTexts(address: string): Promise<BrowserText[]> {
  await page.goto(address);
  await settle(page);
  return page.evaluate(() => {
    const faces = [...document.fonts].filter(({status}) => status === "loaded").length;
    if (faces === 0) throw new Error("missing font: the file’s own face was not loaded");
    return [...document.querySelectorAll("text")].map((text) => {
      const {fontSize, fontWeight} = getComputedStyle(text);
      const left = text.getStartPositionOfChar(0).x;
      const right = text.getEndPositionOfChar(text.getNumberOfChars() - 1).x;
      const stated = Number(text.getAttribute("textLength"));
      text.removeAttribute("textLength");
      const length = text.getComputedTextLength();
      const size = Number.parseFloat(fontSize);
      return {text: text.textContent ?? "", size, weight: Number(fontWeight), stated, length, left, right};
    });
  });
}

const files = publishedFigures.flatMap(({story, files: named, read}) =>
  [...named("svg"), ...named("dark")].map((name) => ({story, name, read}))
);

describe("the text of a published file", {tags: "chromium"}, () => {
  test("is as long as the press measured it, to 0.05 px, in every file", async () => {
    let [count, farthest] = [0, 0];
    const wrong: string[] = [];
    for (const {story, name} of files) {
      for (const {text, size, weight, stated, length} of await textsIn(site.address(story, name))) {
        const ours = measure(text, {size, weight: weight as Weight});
        const error = Math.max(Math.abs(ours - length), Math.abs(stated - length));
        [count, farthest] = [count + 1, Math.max(farthest, error)];
        if (error > tolerance) wrong.push(`${name}: ${text}: ${stated} px, ${ours} px, in the browser ${length} px`);
      }
    }
    console.log(`${count} texts of ${files.length} files: at most ${farthest.toFixed(3)} px off`);
    expect(count).toBeGreaterThan(files.length);
    expect(wrong).toEqual([]);
  });

  test("would be off without the font of the file, or at another weight", async () => {
    const [{story, name, read}] = files as [(typeof files)[number]];
    const text = read(name);
    const lighter = text.replaceAll('font-weight="700"', 'font-weight="400"');
    const spoilt = await textsIn(site.add(story, "lighter.svg", lighter));
    expect(spoilt.some(({stated, length}) => Math.abs(stated - length) > tolerance)).toBe(true);
    const faceless = text.replace(/<style>.*<\/style>/, "");
    await expect(textsIn(site.add(story, "faceless.svg", faceless))).rejects.toThrow("missing font");
  });

  test("stands from end to end where the checker says, to 0.05 px, in every file", async () => {
    for (const {story, name, read} of files) {
      const boxes = readPublished(read(name))?.texts ?? [];
      const drawn = await textsIn(site.address(story, name));
      expect(drawn.map(({text}) => text)).toEqual(boxes.map(({text}) => text));
      const off = drawn.flatMap(({left, right}, index) => {
        const {box} = boxes[index]!;
        return [Math.abs(left - box.left), Math.abs(right - box.right)];
      });
      expect({name, off: Math.max(...off) <= tolerance ? 0 : Math.max(...off)}).toEqual({name, off: 0});
    }
    const [{story, name, read}] = files as [(typeof files)[number]];
    const moved = site.add(
      story,
      "moved.svg",
      read(name).replace(/<text x="(\d+)"/, (_, x) => `<text x="${Number(x) + 2}"`)
    );
    const [before, after] = [readPublished(read(name))!.texts[0]!.box.left, (await textsIn(moved))[0]!.left];
    expect(after - before).toBeGreaterThan(tolerance);
  });

  test("is painted the same in <img> as in the file by itself, in every light file", async () => {
    const paint = async (address: string, width: number) => {
      await page.setViewportSize({width, height: 1000});
      await page.goto(address);
      await settle(page);
      return readPicture(await page.screenshot());
    };
    const head = "<style>body {margin: 0} img {display: block}</style>";
    for (const {story, name, read} of files.filter(({name}) => !name.endsWith("-dark.svg"))) {
      const width = Number(/ width="(\d+)"/.exec(read(name))?.[1]);
      const alone = await paint(site.address(story, name), width);
      const shown = (file: string) => paint(site.put({story, head, body: `<img src="${file}" alt="">`}), width);
      const inPage = await shown(name);
      // Below the file, a page is white, and so is the browser around a file.
      expect({name, off: differing(alone, inPage)}).toEqual({name, off: 0});
    }
    const [{story, name, read}] = files as [(typeof files)[number]];
    const width = Number(/ width="(\d+)"/.exec(read(name))?.[1]);
    site.add(story, "faceless.svg", read(name).replace(/<style>.*<\/style>/, ""));
    const faceless = await paint(site.put({story, head, body: '<img src="faceless.svg" alt="">'}), width);
    expect(differing(await paint(site.address(story, name), width), faceless)).toBeGreaterThan(0);
  });
});

describe("a fragment in a page that links the published font", {tags: "chromium"}, () => {
  /** By how many px each line of all fragments of a story would be squeezed or stretched. */
  async function squeezed(story: string, head: string): Promise<number[]> {
    const own = publishedFigures.filter((figure) => figure.story === story);
    const body = own.flatMap(({files: named, read}) => named("inline").map(read)).join("\n");
    await page.goto(site.put({story, head, body}));
    await settle(page);
    return page.evaluate(() =>
      [...document.querySelectorAll("tspan[textLength]")].map((line) => {
        const stated = Number(line.getAttribute("textLength"));
        line.removeAttribute("textLength");
        line.parentElement?.removeAttribute("textLength");
        return line instanceof SVGTSpanElement ? Math.abs(line.getComputedTextLength() - stated) : Infinity;
      })
    );
  }

  test.each([...new Set(publishedFigures.map(({story}) => story))])(
    "has lines of the length that they were measured with: %s",
    async (story) => {
      const linked = await squeezed(story, '<link rel="stylesheet" href="nutgraf-sans.css">');
      expect(linked.length).toBeGreaterThan(100);
      expect(Math.max(...linked)).toBeLessThanOrEqual(tolerance);
      expect(Math.max(...(await squeezed(story, "")))).toBeGreaterThan(5);
    }
  );
});

test("a reader who spaces letters and words loses none of a fragment’s", {tags: "chromium"}, async () => {
  const fragments = publishedFigures.flatMap(({files: named, read}) => named("inline").map(read));
  const lost = async (markup: readonly string[], head = "") => {
    await page.goto(site.put({head: `${head}<style>${textSpacing}</style>`, body: markup.join("\n")}));
    await settle(page);
    const {lines, ...found} = await page.evaluate(linesInPage);
    expect(lines).toBeGreaterThan(fragments.length);
    return found;
  };
  expect(await lost(fragments)).toEqual({cut: 0, covered: 0});
  expect(await lost(fragments, `<style>${fontFaces}</style>`)).toEqual({cut: 0, covered: 0});
  const loose = fragments.map((fragment) => fragment.replaceAll(/ textLength="[^"]*"/g, ""));
  const {cut, covered} = await lost(loose);
  expect(Math.min(cut, covered)).toBeGreaterThan(0);
});
