import {expect, test} from "vitest";
import {paintWithText, paintWithoutText} from "../../../src/check/pixels.js";
import type {RuleName} from "../../../src/check/rules.js";
import {fileWith, findingsIn} from "../legibilityAndFile.js";
import {read} from "../../published/read.js";

/** A fault, all the rules of legibility and of the file that rightly speak of it, and what the one about ink says. */
type Fault = readonly [fault: string, drawing: string, found: string, rules: readonly RuleName[]];

const text = (more: string, words = "Words in ink") => `<text x="20" y="40" ${more}>${words}</text>`;
const bar = (x: number, width: number) => `<rect x="${x}" y="20" width="${width}" height="40" fill="#12436d"/>`;

const faults: readonly Fault[] = [
  ["a text in the paper’s colour", text('fill="#ffffff"'), "no ink", ["text-contrast"]],
  ["a text a shade off the paper", text('fill="#f2f2f2"'), "no ink", ["text-contrast"]],
  ["a text of no size", text('font-size="0"'), "no ink", ["text-small"]],
  ["a family that is not at hand", text('font-family="Nowhere Sans"'), "no ink", ["unsafe-markup"]],
  ["a text that is clear", text('fill-opacity="0"'), "no ink", ["unsafe-markup"]],
  ["a text that is hidden", text('visibility="hidden"'), "no ink", ["unsafe-markup"]],
  ["a character without a glyph", text("", "🌾"), "no ink", ["glyph-missing"]],
  ["one among words", text("", "wheat 🌾 rye"), "no ink over 0.86 em", ["glyph-missing"]],
  ["one after words", text("", "wheat and 🌾"), "no ink over 0.86 em", ["glyph-missing"]],
  ["a text under a mark", text("") + bar(10, 120), "no ink", ["text-on-mark", "text-contrast"]],
  ["a word under a mark", text("") + bar(54, 60), "no ink over 2.71 em", ["text-on-mark", "text-contrast"]],
  ["a text below the picture", '<text x="20" y="400">Word</text>', "no ink", ["text-overflow", "fallback-overflow"]]
];

test.each(faults)("ink-missing catches %s", async (_, drawing, found, others) => {
  const findings = await findingsIn(fileWith(drawing));
  expect(new Set(findings.map(({rule}) => rule))).toEqual(new Set(["ink-missing", ...others]));
  const [missing] = findings.filter(({rule}) => rule === "ink-missing");
  expect(missing?.found).toBe(found);
  expect(missing?.expected).toBe("ink from end to end");
});

test("ink-missing catches a family of the whole file that is not at hand", async () => {
  const file = fileWith(text("")).replace(/font-family="[^"]*"/, 'font-family="sans-serif"');
  const findings = await findingsIn(file, null, "ink-missing");
  expect(findings).toMatchObject([{where: "text “Words in ink”", found: "no ink"}]);
});

test.each([
  ["points and commas", '<text x="20" y="40" font-size="12">i . , ’ · – -</text>'],
  [
    "bold and semi-bold",
    '<text x="20" y="30" font-weight="700">69%</text><text x="20" y="60" font-weight="600">1</text>'
  ],
  ["a text before an end", '<text x="190" y="40" text-anchor="end">Words in ink</text>'],
  ["a text around a middle", '<text x="100" y="40" text-anchor="middle">Words in ink</text>'],
  ["a text on a mark", bar(10, 120) + '<text x="20" y="40" fill="#ffffff">Words in ink</text>'],
  [
    "a text that is set to a length",
    '<text x="20" y="40" textLength="74" lengthAdjust="spacingAndGlyphs">Words in ink</text>'
  ],
  ["a text of spaces", '<text x="20" y="40"> </text>'],
  ["no text", bar(10, 120)]
])("ink-missing lets %s pass", async (_, drawing) => {
  expect(await findingsIn(fileWith(drawing), null, "ink-missing")).toEqual([]);
});

test("ink-missing leaves a file that cannot be painted to text-contrast", async () => {
  const file = fileWith(text("")).replace('viewBox="0 0 200 100"', 'viewBox="0 0 0 0"');
  expect(await findingsIn(file, null, "ink-missing")).toEqual([]);
  expect(await findingsIn(file, null, "text-contrast")).toHaveLength(1);
});

test("paintWithText() puts ink where paintWithoutText() has none, with the shipped font alone", async () => {
  const canvas = {left: 0, top: 0, right: 200, bottom: 100};
  const inked = async (file: string) => {
    const published = read(file);
    const [one, other] = await Promise.all([paintWithText(published, canvas), paintWithoutText(published, canvas)]);
    return one.bytes.filter((byte, index) => byte !== other.bytes[index]).length;
  };
  expect(await inked(fileWith(text("")))).toBeGreaterThan(500);
  expect(await inked(fileWith(text('font-family="DejaVu Sans"')))).toBe(0);
});
