import fc from "fast-check";
import {create} from "fontkit";
import {expect, test} from "vitest";
import {fontFile, type Weight} from "../../src/type/fonts/fontFile.js";
import {glyphsOf, measure, type TextStyle} from "../../src/type/font.js";
import {wordRow} from "../../src/type/wordRow.js";

/** All that the shipped font can print. */
function printable(): string[] {
  const font = create(fontFile(400));
  if (font.type !== "TTF") throw new Error(`invalid font: ${font.type}`);
  return Array.from({length: 0x3000}, (_, code) => code)
    .filter((code) => font.hasGlyphForCodePoint(code))
    .map((code) => String.fromCodePoint(code))
    .filter((character) => !/[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/u.test(character));
}

const usual = fc.constantFrom(..."aeinorstlmwWAVTY0123456789.,-/–’“”%$()ə«»·…");
const letters = fc.oneof({weight: 4, arbitrary: usual}, {weight: 1, arbitrary: fc.constantFrom(...printable())});
const words = fc.oneof(
  {weight: 8, arbitrary: fc.string({unit: letters, minLength: 1, maxLength: 12})},
  {
    weight: 1,
    arbitrary: fc.constantFrom("Баку", "e\u0301te\u0301", "\u0301", "a\u00a0b", "2016–2020", "µ", "T", "V.", "AV")
  }
);
const rows = fc.array(words, {maxLength: 12});
const styles = fc.record({size: fc.integer({min: 12, max: 30}), weight: fc.constantFrom<Weight[]>(400, 600, 700)});

/** The width of a text by its glyphs alone: what `measure` says before anybody has noted anything. */
function shapedWidth(text: string, {size, weight = 400}: TextStyle): number {
  return (glyphsOf(text, weight).reduce((total, {advance}) => total + advance, 0) * size) / 1000;
}

test(
  "wordRow(words, style).widthOf(first, last) is as wide as the line by itself, for any words",
  {tags: "thorough"},
  () => {
    fc.assert(
      fc.property(rows, styles, (chosen, style) => {
        const {widthOf} = wordRow(chosen, style);
        for (let first = 0; first < chosen.length; first += 1) {
          for (let last = first; last < chosen.length; last += 1) {
            expect(widthOf(first, last)).toBe(shapedWidth(chosen.slice(first, last + 1).join(" "), style));
          }
        }
      }),
      {numRuns: 400}
    );
  }
);

test("wordRow(words, style).lineOf(first, last) is the text of the line, and lets measure know how wide it is", () => {
  fc.assert(
    fc.property(rows, styles, (chosen, style) => {
      const {lineOf} = wordRow(chosen, style);
      for (let last = 0; last < chosen.length; last += 1) {
        const line = lineOf(last >> 1, last);
        expect(line).toBe(chosen.slice(last >> 1, last + 1).join(" "));
        expect(measure(line, style)).toBe(shapedWidth(line, style));
      }
    })
  );
});

test("wordRow(words, style) refuses what measure refuses, when it is asked", () => {
  expect(() => wordRow(["tea", "日本"], {size: 12}).widthOf(0, 1)).toThrow("missing glyph: 日 (U+65E5)");
  expect(() => wordRow(["tea", "a\u00adb"], {size: 12}).widthOf(0, 1)).toThrow("invalid character: U+00AD");
});
