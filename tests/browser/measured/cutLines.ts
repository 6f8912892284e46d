import type {Browser} from "playwright-core";
import {measureInFirefox} from "../measureInFirefox.js";
import {linesInPage} from "../linesInPage.js";
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
