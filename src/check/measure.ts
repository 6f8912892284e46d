import {create, type Font} from "fontkit";
import {fontFile, type Weight} from "../type/fonts/fontFile.js";

const fonts = new Map<Weight, Font>();
const advances = new Map<string, number>();

/**
 * The width of a line of text in px, by fontkit. The press sets its type with HarfBuzz; a second engine here means that
 * a mistake of the first does not vouch for itself.
 */
export function widthOf(text: string, size: number, weight: Weight): number {
  const key = `${weight} ${text}`;
  let advance = advances.get(key);
  if (advance === undefined) {
    advance = fontOf(weight).layout(text).advanceWidth;
    if (advances.size >= 10_000) advances.clear();
    advances.set(key, advance);
  }
  return (advance * size) / 1000;
}

/** The characters of a text that the shipped font has no glyph for. */
export function missingGlyphs(text: string, weight: Weight): string[] {
  const font = fontOf(weight);
  return [...new Set(text)].filter((character) => !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
}

function fontOf(weight: Weight): Font {
  let font = fonts.get(weight);
  if (!font) {
    const opened = create(fontFile(weight));
    if (opened.type !== "TTF") throw new Error(`invalid font: ${opened.type}`);
    font = opened;
    fonts.set(weight, font);
  }
  return font;
}
