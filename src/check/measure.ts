import {shippedFont} from "./face/openFont.js";
import type {GlyphRun} from "fontkit";
import {remembered} from "./remembered.js";
import {runsOf} from "./turned/runs.js";
import type {Weight} from "../type/fonts/fontFile.js";

/**
 * The width of a line of text in px, by fontkit, run by run where it has letters from right to left. The press sets its type with HarfBuzz; a second engine here means that
 * a mistake of the first does not vouch for itself.
 */
export function widthOf(text: string, size: number, weight: Weight): number {
  return (advanceOf[weight](text) * size) / 1000;
}

const advances = (weight: Weight) =>
  remembered((text: string) => glyphRuns(text, weight).reduce((sum, run) => sum + run.advanceWidth, 0), 10_000);
const advanceOf: Readonly<Record<Weight, (text: string) => number>> = {
  400: advances(400),
  600: advances(600),
  700: advances(700)
};

/** The glyphs of a line as fontkit sets them: its runs from left to right, and those of each run too. */
export function glyphRuns(text: string, weight: Weight): GlyphRun[] {
  const {font} = shippedFont(weight);
  return runsOf(text).map((run) =>
    run.isBack ? font.layout(run.text, undefined, undefined, undefined, "rtl") : font.layout(run.text)
  );
}

/** The characters of a text that the shipped font has no glyph for. */
export function missingGlyphs(text: string, weight: Weight): string[] {
  const {font} = shippedFont(weight);
  return [...new Set(text)].filter((character) => !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
}
