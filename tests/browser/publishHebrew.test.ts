import pixelmatch from "pixelmatch";
import {beforeAll, describe, expect, test} from "vitest";
import {inlineFragment} from "../../src/drawing/inlineFragment.js";
import {draw} from "../../src/publish/files/draw.js";
import {renderPNG} from "../../src/publish/files/png.js";
import {renderSVG} from "../../src/publish/files/svg.js";
import {glyphsOf, unitsPerEm} from "../../src/type/font.js";
import type {Weight} from "../../src/type/fonts/fontFile.js";
import {armsGrid, priceLine, seatBars, seatTable} from "../hebrew/knesset.js";
import {openBrowser, page, site} from "./browser.js";
import {measureInFirefox} from "./measureInFirefox.js";
import {readPicture} from "./pixels.js";
import {settle} from "./settle.js";
import {fontFaces} from "./site.js";

const charts = [seatBars, priceLine, armsGrid, seatTable];
const widths = [320, 640, 1000];
let files: string[] = [];
let fragments: string[] = [];

beforeAll(async () => {
  const renditions = charts.flatMap((chart) => widths.map((width) => [chart, {width}] as const));
  files = await Promise.all(renditions.map(([chart, rendition]) => renderSVG(chart, rendition)));
  fragments = await Promise.all(renditions.map(([chart, rendition]) => draw(chart, rendition).then(inlineFragment)));
});

openBrowser({deviceScaleFactor: 2, viewport: {width: 1000, height: 900}});

const isolates = /[\u2066-\u2069]/u;

/** A text of a page: where its line begins and ends, and the left edge of each of its characters, in px from its left end. */
interface PlacedText {
  readonly text: string;
  readonly size: number;
  readonly weight: number;
  readonly stated: number;
  readonly length: number;
  readonly edges: readonly number[];
}

/** Runs in a page, and uses nothing from outside. */
function textsInPage(): PlacedText[] {
  return [...document.querySelectorAll("svg text")].map((element) => {
    const text = (element.querySelector("tspan") ?? element) as SVGTextContentElement;
    const {fontSize, fontWeight} = getComputedStyle(text);
    const stated = Number(text.getAttribute("textLength"));
    for (const each of [element, text]) each.removeAttribute("textLength");
    const all = text.textContent ?? "";
    const [node] = text.childNodes;
    const edges = Array.from(all, (_, index) => {
      const range = document.createRange();
      if (!node) return NaN;
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      return range.getBoundingClientRect().left;
    });
    const seen = edges.filter((_, index) => !/[\u2066-\u2069]/u.test(all.charAt(index)));
    const left = Math.min(...seen);
    return {
      text: all,
      size: Number.parseFloat(fontSize),
      weight: Number(fontWeight),
      stated,
      length: text.getComputedTextLength(),
      edges: edges.map((edge) => edge - left)
    };
  });
}

/** By how many px a browser sets a text otherwise than the press: its whole length, and the place of each character. */
function farthest({text, size, weight, stated, length, edges}: PlacedText): number {
  let pen = 0;
  const off = glyphsOf(text, weight as Weight).map(({advance, cluster}) => {
    const left = (pen * size) / unitsPerEm;
    pen += advance;
    return Math.abs((edges[cluster] ?? Infinity) - left);
  });
  return Math.max(Math.abs(stated - length), Math.abs((pen * size) / unitsPerEm - length), ...off);
}

const worst = (texts: readonly PlacedText[]) => Math.max(...texts.map(farthest));

describe("a text from right to left", {tags: "chromium"}, () => {
  test("has each character where the press sets it, to half a pixel, and not without its isolates", async () => {
    const placed = async (file: string) => {
      await page.goto(site.add("israel-azerbaijan", "hebrew.svg", file));
      await settle(page);
      return page.evaluate(textsInPage);
    };
    let count = 0;
    for (const file of files) {
      const texts = await placed(file);
      count += texts.filter(({text}) => isolates.test(text)).length;
      expect(worst(texts)).toBeLessThanOrEqual(0.5);
    }
    expect(count).toBeGreaterThan(files.length);
    const loose = await placed(
      files.at(-1)!.replaceAll(/<text[^>]*>[^<]*/g, (text) => text.replaceAll(/[\u2066-\u2069]/g, ""))
    );
    expect(worst(loose)).toBeGreaterThan(2);
  });

  test("stands where it is in a page that runs from right to left", async () => {
    for (const dir of ["ltr", "rtl"]) {
      await page.goto(site.put({root: `dir="${dir}"`, body: fragments.join(""), head: `<style>${fontFaces}</style>`}));
      await settle(page);
      const texts = await page.evaluate(textsInPage);
      expect(texts.length).toBeGreaterThan(fragments.length);
      expect(worst(texts)).toBeLessThanOrEqual(0.5);
    }
  });

  test("is painted by resvg as by Chromium, and otherwise without its isolates", async () => {
    const differing = async (file: string, other = file) => {
      const [width = 0, height = 0] = ["width", "height"].map((side) =>
        Number(new RegExp(` ${side}="(\\d+)"`).exec(file)?.[1])
      );
      await page.setViewportSize({width, height});
      site.add("israel-azerbaijan", "hebrew.svg", file);
      const head = "<style>body {margin: 0} img {display: block}</style>";
      await page.goto(site.put({story: "israel-azerbaijan", head, body: '<img src="hebrew.svg" alt="">'}));
      await settle(page);
      const [ours, theirs] = [readPicture(await renderPNG(other)), readPicture(await page.screenshot())];
      return pixelmatch(ours.data, theirs.data, undefined, ours.width, ours.height, {threshold: 0.3, windowSize: 64});
    };
    const found: number[] = [];
    for (const file of files) found.push(await differing(file));
    console.log(`at most ${Math.max(...found)} pixels of a window`);
    expect(Math.max(...found)).toBeLessThanOrEqual(50);
    const table = files.at(-1) ?? "";
    const loose = table.replaceAll(/<text[^>]*>[^<]*/g, (text) => text.replaceAll(/[\u2066-\u2069]/g, ""));
    expect(await differing(table, loose)).toBeGreaterThan(50);
  });
});

test("Firefox has each character of a text from right to left where the press sets it", {tags: "firefox"}, async () => {
  for (const dir of ["ltr", "rtl"]) {
    const body = `<style>${fontFaces}</style><div dir="${dir}">${fragments.join("")}</div>`;
    const texts = await measureInFirefox(body, textsInPage);
    expect(texts.length).toBeGreaterThan(fragments.length);
    expect(worst(texts)).toBeLessThanOrEqual(0.5);
  }
});
