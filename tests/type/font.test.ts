import {createHash} from "node:crypto";
import fc from "fast-check";
import {create} from "fontkit";
import {describe, expect, test} from "vitest";
import {fontFile, weights} from "../../src/type/fonts/fontFile.js";
import {measure, metrics} from "../../src/type/font.js";
import {fontStack} from "../../src/type/fonts/fontStack.js";
import {anyText} from "../anyText.js";

/** The advance of a character in font units as the tables of the file say: cmap format 4, then hmtx. */
function tablesOf(file: Uint8Array) {
  const view = new DataView(file.buffer, file.byteOffset);
  const tables = new Map(
    Array.from({length: view.getUint16(4)}, (_, index) => {
      const record = 12 + 16 * index;
      return [String.fromCharCode(...file.slice(record, record + 4)), view.getUint32(record + 8)] as const;
    })
  );
  const at = (table: string, offset: number) => view.getUint16(tables.get(table)! + offset);
  const cmap = tables.get("cmap")!;
  const subtables = Array.from({length: view.getUint16(cmap + 2)}, (_, index) => {
    return cmap + view.getUint32(cmap + 8 + 8 * index);
  });
  const format4 = subtables.find((subtable) => view.getUint16(subtable) === 4)!;
  const segments = view.getUint16(format4 + 6) / 2;
  const field = (part: number, segment: number) => format4 + 14 + (part > 0 ? 2 : 0) + 2 * (part * segments + segment);
  function glyphOf(character: string): number {
    const code = character.codePointAt(0)!;
    for (let segment = 0; segment < segments; segment++) {
      const [end, start] = [view.getUint16(field(0, segment)), view.getUint16(field(1, segment))];
      if (code > end || code < start) continue;
      const delta = view.getUint16(field(2, segment));
      const range = view.getUint16(field(3, segment));
      if (range === 0) return (code + delta) % 65536;
      const glyph = view.getUint16(field(3, segment) + range + 2 * (code - start));
      return glyph === 0 ? 0 : (glyph + delta) % 65536;
    }
    return 0;
  }
  const metricsCount = at("hhea", 34);
  return {
    unitsPerEm: at("head", 18),
    capHeight: at("OS/2", 88),
    advanceOf: (character: string) => at("hmtx", 4 * Math.min(glyphOf(character), metricsCount - 1)),
    glyphOf
  };
}

const everyday = [
  ..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,:;%&()-–—−÷“”‘’→×\u00a0ƏəĞğİıŞşÇçÖöÜü"
];

describe.each(weights)("at weight %i", (weight) => {
  const {unitsPerEm, capHeight, advanceOf, glyphOf} = tablesOf(fontFile(weight));

  test("measure(character) is its advance in the font’s own tables", () => {
    expect(unitsPerEm).toBe(1000);
    for (const character of everyday) {
      expect({character, glyph: glyphOf(character)}).not.toEqual({character, glyph: 0});
      const width = measure(character, {size: 1000, weight});
      expect({character, width}).toEqual({character, width: advanceOf(character)});
    }
  });

  test("measure(digits) is tabular: every figure is as wide as another", () => {
    const widths = Array.from({length: 1000}, (_, value) =>
      measure(String(value).padStart(3, "0"), {size: 16, weight})
    );
    expect(new Set(widths).size).toBe(1);
    expect(widths[0]).toBeCloseTo((3 * advanceOf("1") * 16) / 1000, 10);
  });

  test("measure(text) is kerned", () => {
    const width = (text: string) => measure(text, {size: 1000, weight});
    expect(width("AV")).toBeLessThan(width("A") + width("V"));
    expect(width("To")).toBeLessThan(width("T") + width("o"));
    expect(width("HH")).toBe(2 * width("H"));
  });

  test("metrics.capHeight is that of the file", () => {
    expect(metrics.capHeight).toBe(capHeight / unitsPerEm);
  });
});

/** Of the font before it had Hebrew (1.0): all outlines and advances, and how pairs of letters are kerned. */
const before = {
  400: "c52acde6b01ffb80e9cfcb2e81e30443d061cf7b7cd2ab26665ce402d451fc68",
  600: "3c9a720a5a4d12cf345f68f8e065a91107a4971bc45e11f310a55153b639f48d",
  700: "374adc0fe9f3d511b759e40aecfba9f410c85735902c6b351880bb062899c4ef"
} as const;

const isHebrew = (code: number) => (code >= 0x590 && code < 0x600) || code === 0x20aa;

test.each(weights)("the font of weight %i has the Hebrew of Assistant, and of Source Sans 3 what it had", (weight) => {
  const font = create(fontFile(weight));
  if (font.type !== "TTF") throw new Error(`no font: ${font.type}`);
  const codes = [...font.characterSet].toSorted((one, other) => one - other);
  const hebrew = [...Array.from({length: 27}, (_, index) => 0x5d0 + index), 0x5be, 0x5f3, 0x5f4, 0x20aa];
  expect(codes.filter(isHebrew)).toEqual(hebrew.toSorted((one, other) => one - other));
  const outlines = codes
    .filter((code) => !isHebrew(code))
    .map((code) => {
      const {advanceWidth, path} = font.glyphForCodePoint(code);
      return `${code} ${advanceWidth} ${path.toSVG()}`;
    });
  const letters = [..."ATVWYLPFToavywrf.,-–’“1746ГТУАЛτΤΑ"];
  const pairs = letters.flatMap((one) => letters.map((other) => font.layout(one + other).advanceWidth));
  expect(
    createHash("sha256")
      .update(outlines.join("\n") + pairs.join())
      .digest("hex")
  ).toBe(before[weight]);
});

test("measure(text) kerns letters of Hebrew", () => {
  const width = (text: string) => measure(text, {size: 1000});
  expect(width("אל")).toBe(width("א") + width("ל") - 30);
});

test('measure("111") at 16 px is three times 0.497 em', () => {
  expect(measure("111", {size: 16})).toBeCloseTo(3 * 0.497 * 16, 10);
});

test("measure(text, {size}) grows with the size, and bold is wider than regular", () => {
  expect(measure("The harvest", {size: 28})).toBeCloseTo(2 * measure("The harvest", {size: 14}), 10);
  expect(measure("The harvest", {size: 14, weight: 700})).toBeGreaterThan(measure("The harvest", {size: 14}));
  expect(measure("", {size: 14})).toBe(0);
});

test("measure(text) gives the same width again, after ten thousand other texts", () => {
  const before = measure("The harvest", {size: 14});
  for (let index = 0; index < 10_001; index++) measure(`x${index}`, {size: 14});
  expect(measure("The harvest", {size: 14})).toBe(before);
});

test.each([
  ["سلام", "س (U+0633), ل (U+0644), ا (U+0627), م (U+0645)"],
  ["שָׁלוֹם", "\u05b8 (U+05B8)"],
  ["harvest 🌾", "🌾 (U+1F33E)"],
  ["🌾🌾 a", "🌾 (U+1F33E) in"],
  ["収穫", "収 (U+53CE), 穫 (U+7A6B)"],
  ["e\u20e3", "\u20e3 (U+20E3)"],
  ["a\u2028b", "\\u{2028} (U+2028)"]
])("measure(%o) names the glyph that is missing and its code point", (text, named) => {
  expect(() => measure(text, {size: 14})).toThrow("missing glyph: ");
  expect(() => measure(text, {size: 14})).toThrow(named);
  expect(() => measure(text, {size: 14})).toThrow(
    `in "${text.replace("\u2028", "\\u{2028}")}" (Nutgraf Sans does not have it)`
  );
});

test.each([
  ["a null", "a\0b", "U+0000"],
  ["a line break", "a\nb", "U+000A"],
  ["a C1 control", "a\u0085b", "U+0085"],
  ["a soft hyphen", "a\u00adb", "U+00AD"],
  ["a right-to-left override", "a\u202eb", "U+202E"],
  ["a bidirectional isolate", "a\u2066b", "U+2066"],
  ["a zero-width space", "a\u200bb", "U+200B"],
  ["a zero-width joiner", "a\u200db", "U+200D"],
  ["a byte order mark", "\ufeffa", "U+FEFF"],
  ["a variation selector", "a\ufe0f", "U+FE0F"],
  ["a grapheme joiner", "a\u034fb", "U+034F"],
  ["a Hangul filler", "a\u3164b", "U+3164"],
  ["a tag", "a\u{e0041}", "U+E0041"],
  ["a lone high surrogate", "a\ud83c", "U+D83C"],
  ["a lone low surrogate", "\udf3ea", "U+DF3E"]
])("measure refuses %s, which a reader cannot see", (_, text, named) => {
  expect(() => measure(text, {size: 14})).toThrow(`invalid character: ${named} in `);
});

test("measure(text) is a finite width or a refusal that names a character, for any text", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      try {
        expect(measure(text, {size: 14})).toBeGreaterThanOrEqual(0);
      } catch (error) {
        expect(String(error)).toMatch(/^Error: (missing glyph: .|invalid character: U\+)/su);
      }
    })
  );
});

test("fontStack is a list that CSS accepts: a bare family is made of identifiers, and all others are quoted", () => {
  const isFamily = (family: string) => /^'[^']+'$|^-?[A-Za-z_][\w-]*( -?[A-Za-z_][\w-]*)*$/.test(family);
  expect(isFamily("Source Sans 3")).toBe(false);
  expect(fontStack.split(", ").filter((family) => !isFamily(family))).toEqual([]);
});
