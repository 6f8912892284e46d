import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import {create} from "fontkit";
import {syllable} from "syllable";
import {describe, expect, test} from "vitest";
import type {RuleName} from "../../../src/check/rules.js";
import {fallbackWidth} from "../../../src/check/legibility/dejaVuSans.js";
import {gradeOf} from "../../../src/check/legibility/readingGrade.js";
import {measure} from "../../../src/type/font.js";
import {fileWith, findingsIn} from "../legibilityAndFile.js";

const lengthOf = (text: string) => measure(text, {size: 14, weight: 700}).toFixed(2);

type Judged = readonly [rule: RuleName, what: string, drawing: string, found: string | null];

const onGrey = '<rect x="10" y="10" width="180" height="60" fill="#dfe3e8"/>';

const judged: readonly Judged[] = [
  ["text-contrast", "grey of 4.54:1", '<text x="20" y="40" fill="#767676">Word</text>', null],
  [
    "text-contrast",
    "the same grey on grey",
    `${onGrey}<text x="20" y="40" fill="#767676">Word</text>`,
    "#dfe3e8, 3.52:1"
  ],
  [
    "text-contrast",
    "large grey on grey",
    `${onGrey}<text x="20" y="40" font-size="24" fill="#767676">Word</text>`,
    null
  ],
  [
    "text-contrast",
    "bold grey of 19 px",
    `${onGrey}<text x="20" y="40" font-size="19" font-weight="700" fill="#767676">Word</text>`,
    null
  ],
  [
    "text-contrast",
    "semi-bold grey of 19 px",
    `${onGrey}<text x="20" y="40" font-size="19" font-weight="600" fill="#767676">Word</text>`,
    "3.52:1"
  ],
  [
    "text-contrast",
    "bold grey of 18 px",
    `${onGrey}<text x="20" y="40" font-size="18" font-weight="700" fill="#767676">Word</text>`,
    "3.52:1"
  ],
  [
    "text-contrast",
    "white text half on its bar",
    '<rect x="10" y="10" width="30" height="60" fill="#12436d"/><text x="20" y="40" fill="#ffffff">Words</text>',
    "#ffffff on #ffffff, 1:1"
  ],
  [
    "text-contrast",
    "a text that a pixel’s edge touches",
    '<rect x="0" y="0" width="20.5" height="60" fill="#333333"/><text x="20.6" y="40">Some words in a row</text>',
    null
  ],
  ["text-contrast", "a text in a colour that is none", '<text x="20" y="40" fill="rebeccapink">Word</text>', "1:1"],
  ["text-small", "12 px", '<text x="20" y="40" font-size="12">Word</text>', null],
  ["text-small", "11.99 px", '<text x="20" y="40" font-size="11.99">Word</text>', "11.99 px"],
  ["text-small", "a size that is no number", '<text x="20" y="40" font-size="small">Word</text>', "NaN px"],
  ["text-overflow", "2 px of room", '<text x="2" y="40">Word</text>', null],
  ["text-overflow", "1.9 px of room", '<text x="1.9" y="40">Word</text>', "1.9 px from the edge"],
  ["text-overflow", "a text at no place", '<text x="left" y="40">Word</text>', "at a place that cannot be read"],
  ["text-overlap", "two lines 16 px apart", '<text x="20" y="40">One</text><text x="20" y="56">Two</text>', null],
  [
    "text-overlap",
    "two lines 10 px apart",
    '<text x="20" y="40">One</text><text x="20" y="50">Two</text>',
    "over text “Two”"
  ],
  [
    "text-overlap",
    "two turned words side by side",
    '<text x="90" y="40" text-anchor="end" transform="rotate(-45,90,40)">Construction</text>' +
      '<text x="120" y="40" text-anchor="end" transform="rotate(-45,120,40)">Manufacturing</text>',
    null
  ],
  [
    "text-overlap",
    "two turned words on one another",
    '<text x="90" y="40" text-anchor="end" transform="rotate(-45,90,40)">Construction</text>' +
      '<text x="98" y="40" text-anchor="end" transform="rotate(-45,98,40)">Manufacturing</text>',
    "over text “Manufacturing”"
  ],
  ["text-overlap", "two words side by side", '<text x="20" y="40">One</text><text x="60" y="40">Two</text>', null],
  ["glyph-missing", "a script of the shipped font", '<text x="20" y="40">Əliyev, Ñ, Ж</text>', null],
  ["glyph-missing", "an emoji", '<text x="20" y="40">🌾</text>', "🌾 (U+1F33E) not in the shipped font"],
  ["fallback-overflow", "a short line without its length", '<text x="20" y="40">Word</text>', null],
  [
    "fallback-overflow",
    "a long line without its length",
    '<text x="60" y="40" font-weight="700">Deliveries of arms</text>',
    "outside the figure in DejaVu Sans"
  ],
  [
    "fallback-overflow",
    "a long line before an end",
    '<text x="110" y="40" text-anchor="end">Deliveries of arms</text>',
    "outside the figure in DejaVu Sans"
  ],
  [
    "fallback-overflow",
    "a long line with the length that it is set to, which librsvg does not know",
    `<text x="80" y="40" font-weight="700" textLength="${lengthOf("Deliveries of arms")}" lengthAdjust="spacingAndGlyphs">Deliveries of arms</text>`,
    "outside the figure in DejaVu Sans"
  ],
  [
    "fallback-overflow",
    "the same line, held at its end",
    `<text x="195" y="40" font-weight="700" text-anchor="end" textLength="${lengthOf("Deliveries of arms")}" lengthAdjust="spacingAndGlyphs">Deliveries of arms</text>`,
    null
  ],
  [
    "fallback-overflow",
    "a line that rises, and is as wide as its slope",
    '<text x="62" y="20" text-anchor="end" transform="rotate(-45,62,20)">Deliveries</text>',
    null
  ],
  [
    "fallback-overflow",
    "a line that rises beyond the edge",
    '<text x="40" y="20" text-anchor="end" transform="rotate(-45,40,20)">Deliveries</text>',
    "outside the figure in DejaVu Sans"
  ],
  [
    "fallback-overflow",
    "a length that is no number",
    '<text x="20" y="40" textLength="all" lengthAdjust="spacingAndGlyphs">Word</text>',
    "a textLength of all"
  ]
];

test.each(judged)("%s judges %s", async (rule, _, drawing, found) => {
  const findings = await findingsIn(fileWith(drawing), null, rule);
  if (found === null) expect(findings).toEqual([]);
  else expect(findings).toMatchObject([{rule, found: expect.stringContaining(found)}]);
});

test("headline-long counts words, not dashes", async () => {
  const titled = (title: string) => fileWith("").replace("The finding", title);
  expect(await findingsIn(titled(`${"word ".repeat(14)} – word`), null, "headline-long")).toEqual([]);
  expect(await findingsIn(titled("word ".repeat(16)), null, "headline-long")).toMatchObject([{found: "16 words"}]);
});

describe("gradeOf()", () => {
  test("is Kincaid’s formula", () => {
    // 6 words, 1 sentence, 6 syllables; then 12 words in 2.
    expect(gradeOf(["The cat sat on the mat."], syllable)).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 10);
    expect(gradeOf(["The cat sat on the mat. The dog sat on the cat."], syllable)).toBeCloseTo(-1.45, 2);
  });

  test("ends a sentence at a colon, a semicolon and the end of a paragraph", () => {
    const one = gradeOf(["The cat sat on the mat."], syllable);
    expect(gradeOf(["The cat sat on the mat: the dog sat on the cat"], syllable)).toBeCloseTo(one, 10);
    expect(gradeOf(["The cat sat on the mat; the dog sat on the cat"], syllable)).toBeCloseTo(one, 10);
    expect(gradeOf(["The cat sat on the mat", "the dog sat on the cat"], syllable)).toBeCloseTo(one, 10);
  });

  test("counts a name as a word, wherever it stands, but none of its syllables", () => {
    const plain = gradeOf(["The cat sat on the mat. So the dog sat on the cat."], syllable);
    expect(gradeOf(["The cat sat on Azerbaijan. Azerbaijan’s dog sat on the cat."], syllable)).toBeLessThan(plain);
    expect(gradeOf(["The cat sat on SIPRI’s 6,000."], syllable)).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 10);
  });

  test("rises with long words and long sentences", () => {
    const grades = [
      "We count what was sent.",
      "We count the volume of deliveries, not their price.",
      "Quantification of internationally transferred equipment disregards contractual remuneration."
    ].map((text) => gradeOf([text], syllable));
    expect(grades).toEqual(grades.toSorted((a, b) => a - b));
    expect(grades[2]).toBeGreaterThan(9);
  });

  test("is 0 where there are no words to judge", () => {
    expect(gradeOf([""], syllable)).toBe(0);
    expect(gradeOf(["2016–20"], syllable)).toBe(0);
  });
});

const installed = "/usr/share/fonts/truetype/dejavu";

describe("fallbackWidth()", () => {
  test("adds up the advances of DejaVu Sans, in bold from 600 on", () => {
    expect(fallbackWidth("A", 2048, 400)).toBe(1401);
    expect(fallbackWidth("Ağ–", 2048, 400)).toBe(1401 + 1300 + 1024);
    expect(fallbackWidth("A", 2048, 600)).toBe(fallbackWidth("A", 2048, 700));
    expect(fallbackWidth("A", 2048, 600)).toBe(1585);
    expect(fallbackWidth("AA", 20, 400)).toBeCloseTo((2 * 1401 * 20) / 2048, 10);
  });

  test("takes a character that it does not know for one em", () => {
    expect(fallbackWidth("न", 10, 400)).toBe(10);
  });

  /** What the table holds: Latin-1 and Extended-A, punctuation, ə, Hebrew, and some signs. */
  const known = [
    ...[
      [0x20, 0x7e],
      [0xa0, 0x17f],
      [0x2010, 0x2026],
      [0x5d0, 0x5ea],
      [0x5f3, 0x5f4]
    ].flatMap(([first = 0, last = 0]) => Array.from({length: last - first + 1}, (_, index) => first + index)),
    ...Array.from("Əə־₪€→−≈≤≥", (character) => character.codePointAt(0) ?? 0)
  ];
  const faces = [
    ["DejaVuSans", 400, "c4ce6181f48d95bbb87410d547a33c1dabdc77a6b61434d8666176bb877c9bf3"],
    ["DejaVuSans-Bold", 700, "f270350b549df274c3a861f06560e02b05d58b4596b13536c66c44db386a9adf"]
  ] as const;
  const digestOf = (widths: readonly number[]) => createHash("sha256").update(widths.join(" ")).digest("hex");

  test.each(faces)("has the advances of %s at weight %i", (_, weight, digest) => {
    expect(digestOf(known.map((point) => fallbackWidth(String.fromCodePoint(point), 2048, weight)))).toBe(digest);
    const others = Array.from({length: 0x2300}, (_, point) => point).filter((point) => !known.includes(point));
    expect(new Set(others.map((point) => fallbackWidth(String.fromCodePoint(point), 2048, weight)))).toEqual(
      new Set([2048])
    );
  });

  test.each(faces)(
    "has them from %s itself at weight %i, where it is installed",
    {tags: "dejavu"},
    (name, _, digest) => {
      const font = create(readFileSync(`${installed}/${name}.ttf`));
      if (!("glyphForCodePoint" in font)) throw new Error(`invalid font: ${name}`);
      expect(digestOf(known.map((point) => font.glyphForCodePoint(point).advanceWidth))).toBe(digest);
    }
  );
});
