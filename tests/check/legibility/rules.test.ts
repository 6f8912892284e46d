import {describe, expect, test} from "vitest";
import {hasSecondChannel, appearancesOf, labelledAppearances} from "../../../src/check/legibility/appearances.js";
import {loadColours} from "../../../src/check/colours.js";
import {isBackground, isStamp} from "../../../src/check/legibility/background.js";
import {gradeOf} from "../../../src/check/legibility/readingGrade.js";
import type {Role, Run, TextRole} from "../../../src/facts/evidence/record.js";
import type {RuleName} from "../../../src/check/rules.js";
import {read} from "../../published/read.js";
import {fileWith, findingsIn} from "../legibilityAndFile.js";

const told = async (rule: RuleName, drawing: string, options?: Parameters<typeof fileWith>[1]) =>
  (await findingsIn(fileWith(drawing, options), null, rule)).map(({found}) => found);
const rect = (x: number, y: number, width: number, height: number, fill: string, more = "") =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" ${more}/>`;
const reading = (shapes: readonly Run<Role>[], texts: readonly Run<TextRole>[] = []) =>
  JSON.stringify({reading: {scales: {}, shapes: [[1, {furniture: "paper"}], ...shapes], texts}});

describe("mark-contrast", () => {
  const [dark, teal] = ["#12436d", "#1d8077"];
  test("names each pair of fills that touch, and how many marks", async () => {
    const bar = rect(20, 20, 40, 20, dark);
    expect(await told("mark-contrast", bar + rect(60, 20, 40, 20, teal))).toEqual([expect.stringMatching(/^#12436d next to #1d8077, [\d.]+:1$/)]); // prettier-ignore
    const two = bar + rect(60, 20, 20, 20, teal) + rect(20, 40, 40, 20, "#13456f");
    expect(await told("mark-contrast", two)).toHaveLength(2);
    const other = await findingsIn(fileWith(bar + rect(20, 60, 40, 20, dark) + rect(60, 20, 40, 20, teal) + rect(60, 60, 40, 20, teal)), null, "mark-contrast"); // prettier-ignore
    expect(other.map(({where}) => where)).toEqual([expect.stringMatching(/^2 marks like/)]);
  });

  test.each([
    ["an edge of 1 px that differs from both", 'stroke="#ffffff"', 0],
    ["an edge that is thinner", 'stroke="#ffffff" stroke-width="0.9"', 1],
    ["an edge that differs from neither", 'stroke="#0f3a5f"', 1]
  ])("of two fills that touch, with %s", async (_, edge, count) => {
    expect(await told("mark-contrast", rect(20, 20, 40, 20, dark) + rect(60, 20, 40, 20, teal, edge))).toHaveLength(count); // prettier-ignore
    expect(await told("mark-contrast", rect(20, 20, 40, 20, dark, edge) + rect(60, 20, 40, 20, teal))).toHaveLength(count); // prettier-ignore
  });

  test.each([
    ["2 px wide", 2, 1],
    ["less, beside the other", 1.9, 0]
  ])("of a part that is %s", async (_, width, count) => {
    expect(await told("mark-contrast", rect(20, 20, 40, 20, dark) + rect(60, 20, width, 20, teal))).toHaveLength(count);
  });

  test.each([
    ["an edge of 1 px of 3:1", rect(20, 20, 40, 20, "#dfe3e8", 'stroke="#858d97" stroke-width="1"'), 0],
    ["a thinner edge", rect(20, 20, 40, 20, "#dfe3e8", 'stroke="#858d97" stroke-width="0.9"'), 1],
    ["a fill of just 3:1", rect(20, 20, 40, 20, "#949494"), 0],
    ["a fill of a little less", rect(20, 20, 40, 20, "#959595"), 1]
  ])("of a pale bar with %s", async (_, bar, count) => {
    expect(await told("mark-contrast", bar)).toHaveLength(count);
  });
});

describe("colour-blind and greyscale by labels", () => {
  test("labelledAppearances() have a text within 14 px over or under them, or 52 px beside them", async () => {
    const colours = await loadColours();
    const labelled = (text: string) => {
      const published = read(fileWith(rect(20, 40, 40, 20, "#12436d") + text));
      const all = appearancesOf(published, colours);
      return labelledAppearances(all, published.texts, []).size;
    };
    const at = (x: number, y: number, more = "") => `<text x="${x}" y="${y}" font-size="10" ${more}>one</text>`;
    expect(labelled(at(112, 52))).toBe(1);
    expect(labelled(at(112.1, 52))).toBe(0);
    // In 10 px the capitals are about 7 px high.
    expect(labelled(at(30, 80))).toBe(1);
    expect(labelled(at(30, 100))).toBe(0);
    expect(labelled(at(30, 100, 'font-weight="600" fill="#12436d"'))).toBe(1);
    expect(labelled(at(30, 100, 'font-weight="500" fill="#12436d"'))).toBe(0);
  });

  test("hasSecondChannel() of another manner, of 3:1, or of a label each", async () => {
    const colours = await loadColours();
    const of = (drawing: string) => appearancesOf(read(fileWith(drawing)), colours);
    const [one, two] = of(rect(20, 40, 40, 20, "#12436d") + rect(80, 40, 40, 20, "#1d8077"));
    const [, dot] = of(rect(20, 40, 40, 20, "#12436d") + '<circle cx="90" cy="50" r="8" fill="#1d8077"/>');
    const [, pale] = of(rect(20, 40, 40, 20, "#12436d") + rect(80, 40, 40, 20, "#dfe3e8"));
    if (!one || !two || !dot || !pale) throw new Error("no appearances");
    expect(hasSecondChannel(one, two, new Set(), colours)).toBe(false);
    expect(hasSecondChannel(one, two, new Set([one]), colours)).toBe(false);
    expect(hasSecondChannel(one, two, new Set([one, two]), colours)).toBe(true);
    expect(hasSecondChannel(one, dot, new Set(), colours)).toBe(true);
    expect(hasSecondChannel(one, pale, new Set(), colours)).toBe(true);
  });
});

describe("isBackground() and isStamp()", () => {
  const last = (markup: string, role: Role, texts: readonly Run<TextRole>[] = [], words = "") => {
    const published = read(fileWith(markup + words, {metadata: reading([[1, role]], texts)}));
    return {mark: published.marks.at(-1)!, published};
  };
  const band = rect(20, 20, 60, 20, "#e3e9ef");
  const heading = (x: number, y: number) => `<text x="${x}" y="${y}">July</text>`;
  test.each<readonly [string, string, Role, readonly Run<TextRole>[], string, boolean]>([
    ["a rule", '<line x1="1" y1="2" x2="9" y2="2" stroke="#ccc"/>', {furniture: "rule"}, [], "", true],
    ["a line of a grid", '<line x1="1" y1="2" x2="9" y2="2" stroke="#ccc"/>', {furniture: "grid"}, [], "", true],
    ["a cell of a grid", band, {furniture: "grid"}, [], "", false],
    ["an axis", '<line x1="1" y1="2" x2="9" y2="2" stroke="#ccc"/>', {furniture: "axis"}, [], "", false],
    ["a band with values", band, {furniture: "band", at: [1]}, [], "", true],
    ["a band", band, {furniture: "band"}, [], "", false],
    ["a band under a heading", band, {furniture: "band"}, [[1, "heading"]], heading(30, 34), true],
    ["a band before a heading", band, {furniture: "band"}, [[1, "heading"]], heading(80, 34), false],
    ["a band after a heading", band, {furniture: "band"}, [[1, "heading"]], heading(20, 34), false],
    ["a band over a heading", band, {furniture: "band"}, [[1, "heading"]], heading(30, 40), false],
    ["a band below a heading", band, {furniture: "band"}, [[1, "heading"]], heading(30, 20), false],
    ["a band under another text", band, {furniture: "band"}, [[1, "annotation"]], heading(30, 34), false]
  ])("of %s", (_, markup, role, texts, words, is) => {
    const {mark, published} = last(markup, role, texts, words);
    expect(isBackground(mark, published)).toBe(is);
    expect(isStamp(mark, published)).toBe(false);
  });

  test("of a stamp", () => {
    const {mark, published} = last(band, {furniture: "stamp"});
    expect([isBackground(mark, published), isStamp(mark, published)]).toEqual([false, true]);
  });
});

describe("texts", () => {
  const text = (x: number, y: number, words: string, more = "") => `<text x="${x}" y="${y}" ${more}>${words}</text>`;

  test.each([
    ["where it ends inside", 40, []],
    ["where it would end outside", 140, [expect.stringMatching(/^[\d.]+ px outside the figure in DejaVu Sans$/)]]
  ])("fallback-overflow of a line %s", async (_, x, found) => {
    expect(await told("fallback-overflow", text(x, 40, "Words in ink"))).toEqual(found);
  });

  test("fallback-overflow lets a px be outside, and holds a textLength to 0.6 px", async () => {
    // "o" is 1253 of 2048 em: at 2048 ÷ 12.53 px it would be 100 px wide.
    const size = 20.48 / 12.53;
    const line = (x: number) => told("fallback-overflow", text(x, 40, "o".repeat(100), `font-size="${size}"`));
    expect(await line(100.9)).toEqual([]);
    expect(await line(101.1)).toHaveLength(1);
    const length = (px: number) =>
      findingsIn(fileWith(text(20, 40, "Word", `textLength="${px}"`)), null, "fallback-overflow");
    const [own] = await length(900);
    const measured = Number(/^[\d.]+/.exec(own?.expected ?? "")?.[0]);
    expect(await length(measured + 0.59)).toEqual([]);
    expect(await length(measured + 0.62)).toHaveLength(1);
    expect(await length(measured - 0.62)).toHaveLength(1);
  });

  test.each([
    ["that begin at its left edge", rect(20, 20, 9, 30, "#12436d"), 29, []],
    ["whose edge is half a px in it", rect(20, 20, 9.5, 30, "#12436d"), 29, []],
    ["whose edge is farther in it", rect(20, 20, 9.6, 30, "#12436d"), 29, [expect.stringContaining("over the edge")]]
  ])("text-on-mark of words %s", async (_, mark, x, found) => {
    expect(await told("text-on-mark", mark + text(x, 40, "Word"))).toEqual(found);
  });

  test("ink-missing of a text beyond the right edge takes no ink of the left one for it", async () => {
    const beyond = text(150, 40, "Words in ink");
    expect(await told("ink-missing", beyond)).toEqual([expect.stringMatching(/^no ink over [\d.]+ em$/)]);
    expect(await told("ink-missing", beyond + text(0, 41, "Words in ink"))).toHaveLength(1);
    expect(await told("ink-missing", text(-30, 40, "Words in ink") + text(120, 39, "Words in ink"))).toHaveLength(1);
  });

  test("text-on-mark takes the box under all of a text for its ground", async () => {
    const line = '<line x1="10" y1="36" x2="90" y2="36" stroke="#333333"/>';
    expect(await told("text-on-mark", line + rect(10, 20, 90, 30, "#ffffff") + text(20, 40, "Word"))).toEqual([]);
    expect(await told("text-on-mark", rect(10, 20, 90, 30, "#ffffff") + line + text(20, 40, "Word"))).toHaveLength(1);
    expect(await told("text-on-mark", line + rect(25, 20, 90, 30, "#ffffff") + text(20, 40, "Word"))).toHaveLength(1);
    expect(await told("text-on-mark", line + rect(10, 20, 90, 30, "none") + text(20, 40, "Word"))).toHaveLength(1);
  });

  test.each([
    ["of 24 px", 'font-size="24" fill="#949494"', 0],
    ["of less", 'font-size="23.9" fill="#949494"', 1],
    ["of 18.66 px in bold", 'font-size="18.66" font-weight="700" fill="#949494"', 0],
    ["of less in bold", 'font-size="18.65" font-weight="700" fill="#949494"', 1],
    ["of 4.5:1", 'fill="#767676"', 0],
    ["of less than 4.5:1", 'fill="#777777"', 1]
  ])("text-contrast of a text %s", async (_, more, count) => {
    expect(await told("text-contrast", text(20, 40, "Word", more))).toHaveLength(count);
  });
});

test("gradeOf() counts words to the sentence and syllables to the plain word", () => {
  const one = () => 1;
  // Four words in one sentence, of a syllable each; then two sentences of two.
  expect(gradeOf(["the sun is hot"], one)).toBeCloseTo(0.39 * 4 + 11.8 - 15.59, 9);
  expect(gradeOf(["the sun. is hot"], one)).toBeCloseTo(0.39 * 2 + 11.8 - 15.59, 9);
  expect(gradeOf(["the sun: is hot"], one)).toBeCloseTo(0.39 * 2 + 11.8 - 15.59, 9);
  expect(gradeOf(["the sun", "is hot"], one)).toBeCloseTo(0.39 * 2 + 11.8 - 15.59, 9);
  expect(gradeOf(["sun"], one)).toBeCloseTo(0.39 + 11.8 - 15.59, 9);
  expect(gradeOf(["NATO"], one)).toBe(0);
  // Names, figures and short forms have no syllables, but they are words.
  const long = (word: string) => (/^(?:Baku|12|NATO)$/.test(word) ? 99 : 2);
  expect(gradeOf(["in Baku 12 of NATO"], long)).toBeCloseTo(0.39 * 5 + 11.8 * 2 - 15.59, 9);
});
