import type {Browser} from "playwright-core";
import {measureInFirefox} from "../firefox.js";
import {publishedFigures} from "../publishedFigures.js";
import {openPage} from "./openPage.js";

/** How many lines of all fragments a browser cuts, in a font. */
export interface MeasuredLines {
  readonly browser: string;
  readonly font: string;
  readonly lines: number;
  readonly cut: number;
}

/** A font that Debian's browsers have, and that runs a quarter wider than ours. */
const fonts = ["DejaVu Sans"] as const;

/** The lines of a page, and those that reach over an edge of their drawing; for a browser, so it uses nothing from here. */
const linesInPage = () => {
  let [lines, cut] = [0, 0];
  for (const svg of document.querySelectorAll("svg")) {
    const {left, right} = svg.getBoundingClientRect();
    for (const text of svg.querySelectorAll("text")) {
      const box = text.getBoundingClientRect();
      lines += 1;
      if (box.left < left - 0.5 || box.right > right + 0.5) cut += 1;
    }
  }
  return {lines, cut};
};

/** Counts the lines of every fragment, and of the same without the lengths that hold them, in Chromium and Firefox. */
export async function measureLines(browser: Browser): Promise<MeasuredLines[]> {
  const fragments = publishedFigures.flatMap(({files, read}) => files("inline").map(read)).join("\n");
  const measured: MeasuredLines[] = [];
  for (const [font, held] of fonts.flatMap((each) => [[each, true] as const, [each, false] as const])) {
    const named = fragments.replaceAll(/font-family="[^"]*"/g, `font-family="${font}"`);
    const markup = held ? named : named.replaceAll(/ textLength="[^"]*"/g, "");
    const name = held ? font : `${font}, lengths taken away`;
    const page = await openPage(browser);
    await page.setContent(`<!doctype html><body>${markup}`);
    measured.push({browser: `Chromium ${browser.version()}`, font: name, ...(await page.evaluate(linesInPage))});
    await page.close();
    measured.push({browser: "Firefox ESR", font: name, ...(await measureInFirefox(markup, linesInPage))});
  }
  return measured;
}
