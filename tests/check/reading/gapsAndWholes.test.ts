import {describe, expect, test} from "vitest";
import {drawnColumns} from "../../../src/check/reading/drawn/drawnColumns.js";
import {gapJoined, stepsBetween} from "../../../src/check/reading/gapJoined.js";
import {freeTexts} from "../../../src/check/reading/labels/freeTexts.js";
import {headingViolations} from "../../../src/check/reading/labels/headings.js";
import {labelUneven} from "../../../src/check/reading/labels/labelUneven.js";
import {fixedBaseViolations} from "../../../src/check/reading/measures/fixedBase.js";
import {measureWrong} from "../../../src/check/reading/measures/measureWrong.js";
import {readFile} from "../../../src/check/reading/readFile.js";
import {dotSizes} from "../../../src/check/reading/signs/dotSizes.js";
import {lookNameViolations} from "../../../src/check/reading/signs/lookNames.js";
import {signsInText} from "../../../src/check/reading/signs/signsInText.js";
import {flagsUnsaid, unflagged} from "../../../src/check/reading/signs/unflagged.js";
import {unmeasured} from "../../../src/check/reading/unmeasured.js";
import {wholeMixed} from "../../../src/check/reading/wholeMixed.js";
import type {Evidence} from "../../../src/facts/evidence/evidence.js";
import type {ColumnRecord, Measure, Reading, Role, Scale, TextRecord} from "../../../src/facts/evidence/record.js";
import {type Miniature, miniature, type MiniatureShape, type MiniatureText} from "../../reading/miniature.js";
import {harvestEvidence} from "../../reading/readChart.js";

function fileOf(parts: Miniature) {
  const file = readFile(miniature(parts));
  if (!file) throw new Error("a file without a reading");
  return file;
}
const shows = (...measures: readonly Measure[]): Role => ({shows: measures});
const scales: Reading["scales"] = {
  x: {type: "linear", domain: [0, 40], range: [40, 440]},
  l: {type: "linear", domain: [0, 10], range: [180, 20]},
  t: {type: "time", domain: ["2020", "2030"], range: [40, 440]}
};
const withTable = (columns: Readonly<Record<string, ColumnRecord>>): Evidence => ({...harvestEvidence, tables: [{id: "t", columns}]}); // prettier-ignore
const path = (d: string, more = 'fill="none" stroke="#12436d"') => `<path d="${d}" ${more}/>`;
const circle = (x: number, y: number, r = 4, more = 'fill="#12436d"') => `<circle cx="${x}" cy="${y}" r="${r}" ${more}/>`; // prettier-ignore
const rect = (left: number, top: number, right: number, bottom: number) => `<rect x="${left}" y="${top}" width="${right - left}" height="${bottom - top}" fill="#12436d"/>`; // prettier-ignore
const words = (text: string, role: TextRecord, x = 300, y = 30, more = ""): MiniatureText => [`<text x="${x}" y="${y}" ${more}>${text}</text>`, role]; // prettier-ignore

describe("gap-joined", () => {
  interface Line {
    readonly dates?: readonly string[];
    readonly breaks?: readonly number[];
    readonly x?: Scale["type"];
  }
  const told = (values: readonly (number | null)[], d: string, {dates = values.map((_, row) => String(2020 + row)), breaks, x = "time"}: Line = {}) => {
    const rows = values.map((_, row) => row);
    const role = shows({by: "position", of: [rows.map((row) => `t/date/${row}`)], on: x === "time" ? "t" : "x", along: "x"}, {by: "position", of: [rows.map((row) => `t/y/${row}`)], on: "l", along: "y"}); // prettier-ignore
    const evidence = withTable({date: {values: dates}, y: {values, ...(breaks && {breaks})}});
    return gapJoined.check(miniature({shapes: [[path(d), role]], scales, evidence})).map(({found, expected}) => `${found}; ${expected}`); // prettier-ignore
  }; // prettier-ignore
  const [whole, parted] = ["M40,100L80,90L120,80L160,70", "M40,100L80,90M120,80L160,70"];
  const break2 = ["t/y/1 joined to t/y/2; a gap: it was counted in another way"];
  const later = ["2020", "2021", "2024", "2025"];
  test.each<readonly [string, readonly (number | null)[], string, Line, readonly string[]]>([
    ["without a gap", [1, 2, 3, 4], whole, {}, []],
    ["over what is missing", [1, 2, null, 3, 4], whole, {}, ["1 stretches; 2, with a gap for what is missing"]],
    ["with a gap for what is missing", [1, 2, null, 3, 4], parted, {}, []],
    ["with a gap for nothing", [1, 2, 3, 4], parted, {}, ["2 stretches; 1, with a gap for what is missing"]],
    ["over a change of method", [1, 2, 3, 4], whole, {breaks: [2]}, break2],
    ["from a change of method on", [1, 2, 3, 4], whole, {breaks: [0]}, []],
    ["over years that are left out", [1, 2, 3, 4], whole, {dates: later}, ["2021 joined to 2024; a gap: others are nearer"]], // prettier-ignore
    ["over such years, on a scale of numbers", [1, 2, 3, 4], whole, {dates: later, x: "linear"}, []],
    ["over days", [1, 2, 3, 4], whole, {dates: ["2020-01-01", "2020-01-02", "2020-01-06", "2020-01-07"]}, []],
    ["of one corner", [1], "M40,100L80,90", {}, []]
  ])("of a line %s", (_, values, d, line, found) => expect(told(values, d, line)).toEqual(found));

  const day = 86_400_000;
  test.each<readonly [string, readonly string[], readonly number[] | null]>([
    ["years", ["2021", "2022", "2023"], [365 * day, 365 * day]],
    ["years backwards", ["2023", "2022", "2021"], [365 * day, 365 * day]],
    ["months", ["2021-01", "2021-02", "2021-04"], [31 * day, 59 * day]],
    ["the first of months", ["2021-01-01", "2021-02-01", "2022"], [31 * day, 334 * day]],
    ["spans of months", ["2021-01/2021-02", "2021-03/2021-04", "2021-05/2021-06"], [59 * day, 61 * day]],
    ["spans of years", ["2021/2022", "2022/2023", "2023/2024"], [365 * day, 365 * day]],
    ["two years", ["2021", "2022"], null],
    ["days", ["2021-01-01", "2021-02-02", "2021-03-01"], null],
    ["years and spans", ["2021", "2022/2023", "2024"], null]
  ])("stepsBetween() %s", (_, dates, steps) => expect(stepsBetween(dates)).toEqual(steps));
});

describe("whole-mixed", () => {
  const unit = (whole: string) => ({kind: "share", whole, measure: "tonnes", geography: "Elsewhere"}) as const;
  const [wheat] = harvestEvidence.claims;
  const share = (id: string, whole: string, value: number) => ({...wheat!, id, unit: unit(whole), quantity: {bound: "exact", value, decimals: 0} as const}); // prettier-ignore
  const evidence: Evidence = {...harvestEvidence, derived: [], claims: [share("one", "fields", 60), share("two", "fields", 41), share("three", "farms", 30), {...wheat!, id: "four", unit: {kind: "points"}}]}; // prettier-ignore
  const told = (...measures: readonly Partial<Measure>[]) =>
    wholeMixed.check(miniature({shapes: measures.map((more): MiniatureShape => [rect(40, 60, 90, 80), shows({by: "share", of: "one", along: "x", ...more})]), scales, evidence})).map(({where, found}) => `${where}: ${found}`); // prettier-ignore
  const [fields, farms] = ["fields, tonnes, Elsewhere", "farms, tonnes, Elsewhere"];
  const place = "rect at (40, 60)";
  test.each<readonly [string, readonly Partial<Measure>[], readonly string[]]>([
    [
      "of one whole",
      [
        {of: "one", whole: "w"},
        {of: "two", whole: "w"}
      ],
      []
    ],
    ["of two wholes in one", [{of: "one", whole: "w"}, {of: "three", whole: "w"}], [`${place}, one to three: ${fields}; ${farms}`]], // prettier-ignore
    [
      "of two wholes apart",
      [
        {of: "one", whole: "w"},
        {of: "three", whole: "v"}
      ],
      []
    ],
    ["of a whole and of none", [{of: "one", whole: "w"}, {of: "four", whole: "w"}], [`${place}, one to four: ${fields}; no whole`]], // prettier-ignore
    ["on one scale, of two wholes", [{by: "length", of: [["one", "three"]], on: "x"}], [`${place}, one to three: ${fields}; ${farms}`]], // prettier-ignore
    ["counted, of two wholes", [{by: "count", of: [["one", "three"]]}], []],
    ["on one scale, of one whole", [{by: "length", of: [["one", "two"]], on: "x"}], []]
  ])("of shares %s", (_, measures, found) => expect(told(...measures)).toEqual(found));

  test("of parts that come to more than all, but for their rounding", () => {
    const all = (...values: readonly number[]) => {
      const claims = values.map((value, index) => share(`part-${index}`, "fields", value));
      const shapes = values.map((_, index): MiniatureShape => [rect(40, 60, 90, 80), shows({by: "share", of: `part-${index}`, along: "x", whole: "w"})]); // prettier-ignore
      return wholeMixed.check(miniature({shapes, scales, evidence: {...harvestEvidence, derived: [], claims}})).map(({where, found}) => `${where}: ${found}`); // prettier-ignore
    };
    expect(all(60, 40)).toEqual([]);
    expect(all(60, 41)).toEqual([]);
    expect(all(60, 42)).toEqual(["whole w: 102%"]);
    expect(all(40, 40, 21.5)).toEqual([]);
    expect(all(40, 40, 21.6)).toEqual(["whole w: 101.6%"]);
  });
});

describe("fixedBaseViolations()", () => {
  interface Base {
    readonly x?: Scale;
    readonly by?: Measure["by"];
    readonly markup?: string;
    readonly unit?: boolean;
  }
  const cut: Scale = {type: "linear", domain: [5, 40], range: [40, 440]};
  const told = (ends: readonly (readonly [number, number])[], {x = cut, by = "interval", markup = rect(40, 60, 90, 80), unit = true}: Base = {}) => {
    const own = (values: readonly number[]): ColumnRecord => ({values, ...(unit && {unit: {kind: "points"} as const})}); // prettier-ignore
    const evidence = withTable({from: own(ends.map(([from]) => from)), to: own(ends.map(([, to]) => to))});
    const role = shows({by, of: `t/from/0-${ends.length - 1} to t/to/0-${ends.length - 1}`, on: "x", along: "x"});
    return fixedBaseViolations(fileOf({shapes: ends.map((): MiniatureShape => [markup, role]), scales: {x}, evidence})).map(({found}) => found); // prettier-ignore
  }; // prettier-ignore
  const even = [[10, 20], [10, 30], [10, 15]] as const; // prettier-ignore
  const linear = (low: number, high: number): Scale => ({type: "linear", domain: [low, high], range: [40, 440]});
  const found = (low: number, high: number, base = 10) => [`all begin at ${base}, on scale x from ${low} to ${high}`];
  test.each<readonly [string, readonly (readonly [number, number])[], Base, readonly string[]]>([
    ["at one number of a cut axis", even, {}, found(5, 40)],
    ["at one number of an axis turned round", even, {x: linear(40, 5)}, found(40, 5)],
    ["at their other ends", [[20, 10], [30, 10], [15, 10]], {}, found(5, 40)],
    ["at one number, to its other side", [[20, 30], [10, 30], [15, 30]], {}, found(5, 40, 30)],
    ["at one number, to both sides", [[10, 20], [10, 6], [10, 15]], {}, []],
    ["at two numbers", [[10, 20], [11, 30], [10, 15]], {}, []],
    ["at one number of an axis with zero", even, {x: linear(0, 40)}, []],
    ["at one number of an axis up to zero", [[-10, -20], [-10, -30], [-10, -15]], {x: linear(-40, 0)}, []],
    ["at one number of an axis below zero", [[-10, -20], [-10, -30], [-10, -15]], {x: linear(-40, -5)}, found(-40, -5, -10)], // prettier-ignore
    ["at zero of a cut axis", [[0, 20], [0, 30], [0, 15]], {}, []],
    ["as two bars", [[10, 20], [10, 30]], {}, found(5, 40)],
    ["as one bar", [[10, 20]], {}, []],
    ["on a log", even, {x: {type: "log", domain: [1, 100], range: [40, 440]}}, ["all begin at 10, on a scale of type log"]], // prettier-ignore
    ["as lines", even, {markup: path("M40,60L90,60")}, []],
    ["as areas", even, {markup: path("M40,60L90,60L90,80L40,80Z", 'fill="#12436d"')}, found(5, 40)],
    ["by their place", even, {by: "position"}, []],
    ["at a made number of an axis with zero", even, {x: linear(0, 40), unit: false}, found(0, 40)],
    ["as two, at a made number of an axis with zero", [[10, 20], [10, 30]], {x: linear(0, 40), unit: false}, []]
  ])("of bars that begin %s", (_, ends, base, expected) => expect(told(ends, base)).toEqual(expected)); // prettier-ignore
});

describe("dotSizes()", () => {
  const dot = (row: number, r: number, more: Partial<Measure> = {}, also: readonly Measure[] = [], look?: string): MiniatureShape => [circle(100 + 30 * row, 70, r, look), shows({by: "position", of: `sample/price/${row}`, on: "x", along: "x", ...more}, ...also)]; // prettier-ignore
  const told = (...shapes: readonly MiniatureShape[]) => dotSizes(fileOf({shapes, scales})).map(({found}) => found);
  const wide = (radius: number, least = 4) => [`radius ${radius}, on a scale with dots of ${least}`];
  test.each<readonly [string, readonly MiniatureShape[], readonly string[]]>([
    ["twice as wide", [dot(0, 4), dot(1, 8.2)], []],
    ["wider", [dot(0, 4), dot(1, 8.3)], wide(8.3)],
    ["wider by its edge", [dot(0, 4), dot(1, 7.5, {}, [], 'fill="#12436d" stroke="#555555" stroke-width="2"')], wide(8.5)], // prettier-ignore
    ["wider on another scale", [dot(0, 4), dot(1, 9, {on: "l", along: "y"})], []],
    ["wider, by a number", [dot(0, 4), dot(1, 9, {}, [{by: "area", of: "sample/low/1", on: "l"}])], []],
    ["wider, as a count", [dot(0, 4), dot(1, 9, {}, [{by: "count", of: "plough-count"}])], []],
    ["wider, in two directions", [dot(0, 4, {}, [{by: "position", of: "sample/low/0", on: "l", along: "y"}]), dot(1, 9, {}, [{by: "position", of: "sample/low/1", on: "l", along: "y"}])], wide(9)], // prettier-ignore
    ["wider than a bar is high", [dot(0, 9), [rect(40, 60, 90, 64), shows({by: "position", of: "sample/price/0", on: "x", along: "x"})]], []] // prettier-ignore
  ])("of a dot %s", (_, shapes, found) => expect(told(...shapes)).toEqual(found));
});

describe("flags", () => {
  const unit = {kind: "points"} as const;
  const evidence = withTable({place: {values: ["Ash", "Birch"]}, n: {values: [12, 31], unit, decimals: 0, provisional: [0]}}); // prettier-ignore
  const [filled, open] = ['fill="#12436d"', 'fill="none" stroke="#12436d"'];
  const dot = (more = filled, row = 0): MiniatureShape => [circle(160, 70, 4, more), shows({by: "position", of: `t/n/${row}`, on: "x", along: "x"})]; // prettier-ignore
  const told = (text: string, {notes = [], shapes = [dot()], row = 0}: {readonly notes?: readonly MiniatureText[]; readonly shapes?: readonly MiniatureShape[]; readonly row?: number} = {}) => {
    const file = fileOf({shapes, scales, evidence, texts: [words(text, {label: `t/n/${row}`}, 170, 75), ...notes]});
    return unflagged({facts: [`t/n/${row}`], texts: file.texts.slice(0, 1)}, file).length;
  }; // prettier-ignore

  test("are said by a label", () => {
    expect([told("12"), told("12 provisional"), told("12 p"), told("12 pm")]).toEqual([1, 0, 0, 1]);
    expect([told("twelve"), told("13"), told("31", {row: 1})]).toEqual([1, 0, 0]);
  });

  test("are said right under a label", () => {
    const {box} = fileOf({shapes: [], texts: [words("12", "note", 170, 75)]}).texts[0]!;
    const under = (x: number, y: number, role: TextRecord = "annotation", text = "provisional") => told("12", {notes: [words(text, role, x, y)]}); // prettier-ignore
    // The line is as high over its words as that of the label is.
    const high = 75 - box.top;
    const at = (gap: number) => box.bottom + high + gap;
    expect([under(170, at(0)), under(170, at(5.9)), under(170, at(6.1)), under(170, at(-5.9)), under(170, at(-6.1))]).toEqual([0, 0, 1, 0, 1]); // prettier-ignore
    expect([under(box.right + 5.9, at(0)), under(box.right + 6.1, at(0))]).toEqual([0, 1]);
    expect([under(170, at(0), "note"), under(170, at(0), "annotation", "lower")]).toEqual([1, 1]);
  });

  test("are shown by a mark that a key explains", () => {
    const key = (role: TextRecord) => [words("Hollow: provisional", role, 20, 200)];
    const marked = (more: string, role: TextRecord = "legend") => told("12", {notes: key(role), shapes: [dot(more)]});
    expect([marked(open), marked(filled), marked(open, "note"), marked(open, "headline")]).toEqual([0, 1, 0, 1]);
    expect(told("12", {shapes: [dot(open)]})).toBe(1);
    expect(told("12", {notes: key("legend"), shapes: [dot(), dot(open, 1)]})).toBe(1);
    expect(told("12", {notes: key("legend"), shapes: [dot('fill="#12436d" stroke-dasharray="2 2"')]})).toBe(0);
    expect(told("12", {notes: key("legend"), shapes: [dot(), [path("M150,60L170,80"), {furniture: "hatch"}]]})).toBe(0);
    expect(told("12", {notes: key("legend"), shapes: [dot(), [path("M150,60L170,80"), {furniture: "link"}]]})).toBe(1);
  });

  test("flagsUnsaid() asks for the word of each that is drawn", () => {
    const unsaid = (texts: readonly string[], row = 0) => flagsUnsaid(fileOf({shapes: [dot(filled, row)], scales, evidence, texts: texts.map((text) => words(text, "note"))})).map(({found}) => found); // prettier-ignore
    expect(unsaid([])).toEqual(["no word that t/n/0 is provisional"]);
    expect(unsaid(["Provisional"])).toEqual([]);
    expect(unsaid(["Estimated"])).toEqual(["no word that t/n/0 is provisional"]);
    expect(unsaid([], 1)).toEqual([]);
  });
});

describe("words beside marks", () => {
  test.each<readonly [string, string, string | null]>([
    ["squares", "■■■", "■"],
    ["a square in words", "Wheat ■", "■"],
    ["a sign again and again", "| | |", "| | |"],
    ["a letter four times", "oooo", "oooo"],
    ["a letter three times", "ooo", null],
    ["a dash", "–", null],
    ["two dashes", "– –", null],
    ["a large dash", '–" font-size="32', "–"],
    ["a dash just not large", '–" font-size="31', null],
    ["an ellipsis", "...", "..."],
    ["a trade mark", "Wheat™", null],
    ["a point", "·", "·"],
    ["words", "Wheat, rye", null]
  ])("signsInText() finds signs in %s", (_, text, found) => {
    const [own = "", size] = text.split('" font-size="');
    const file = fileOf({shapes: [], texts: [words(own, "note", 20, 30, size === undefined ? "" : `font-size="${size}"`)]}); // prettier-ignore
    expect(signsInText(file.textRuns).map((each) => each.found)).toEqual(found === null ? [] : [`${found} as a text`]);
  });

  test("freeTexts() takes annotations away from swatches, leaders and lines", () => {
    const free = (x: number, y: number, shapes: readonly MiniatureShape[] = [], role: TextRecord = "annotation", text = "Words") => freeTexts(fileOf({shapes, scales: {...scales, c: {type: "ordinal", domain: ["Ash"], range: ["#12436d"]}}, texts: [words(text, role, x, y)]})).length; // prettier-ignore
    expect([free(100, 75), free(100, 75, [], "note"), free(100, 75, [], "annotation", "The harvest")]).toEqual([1, 0, 0]); // prettier-ignore
    const swatch: MiniatureShape = [rect(60, 60, 80, 80), shows({by: "colour", of: ["Ash"], on: "c"})];
    expect([free(92, 75, [swatch]), free(92.1, 75, [swatch])]).toEqual([0, 1]);
    const bar: MiniatureShape = [rect(60, 60, 80, 80), shows({by: "colour", of: ["Ash"], on: "c"}, {by: "length", of: "sample/price/0", on: "x", along: "x"})]; // prettier-ignore
    expect(free(92, 75, [bar])).toBe(1);
    const link = (markup: string): MiniatureShape => [markup, {furniture: "link"}];
    for (const markup of ['<line x1="40" y1="70" x2="80" y2="70" stroke="#555555"/>', path("M40,70L80,70")])
      expect([free(92, 75, [link(markup)]), free(92.1, 75, [link(markup)])]).toEqual([0, 1]);
    const guide = (at: readonly number[]): MiniatureShape[] => at.map((_, index) => [`<line x1="${80 - index}" y1="20" x2="${80 - index}" y2="190" stroke="#555555"/>`, {furniture: "grid", on: "x", along: "x", at: [...at]}]); // prettier-ignore
    expect([free(92, 75, guide([4])), free(92.1, 75, guide([4])), free(92, 75, guide([0]))]).toEqual([0, 1, 1]);
    expect([free(92, 75, guide([4, 5, 6])), free(92, 75, guide([4, 5, 6, 7]))]).toEqual([0, 1]);
  });

  test("label-uneven asks the numbers of one column, and those of no shape, for one size", () => {
    const shapes = [0, 1, 2].map((row): MiniatureShape => [circle(100 + 40 * row, 70), shows({by: "position", of: `sample/price/${row}`, on: "x", along: "x"})]); // prettier-ignore
    const label = (text: string, of: string, size = 14) => words(text, {label: of}, 100, 90, `font-size="${size}"`);
    const told = (...texts: readonly MiniatureText[]) => labelUneven.check(miniature({shapes, texts, scales})).map(({where, found}) => `${where}: ${found}`); // prettier-ignore
    const prices = (size: number) => [label("12", "sample/price/0"), label("31", "sample/price/1", size), label("24", "sample/price/2")]; // prettier-ignore
    expect([told(...prices(14)), told(...prices(18))]).toEqual([[], ["text “31”: 18 px"]]);
    expect(told(label("12", "sample/price/0"), label("31", "sample/price/1"), label("10", "sample/low/0", 20))).toEqual([]); // prettier-ignore
    expect(told(label("10", "sample/low/0"), label("25", "sample/low/1"), label("30", "wheat-share", 20))).toEqual(["text “30”: 20 px"]); // prettier-ignore
    expect(told(...prices(14), label("they wait for about 12 years", "sample/price/0", 20))).toEqual([]);
    expect(told(...prices(14), label("more than 12 places", "sample/price/0", 20))).toEqual(["text “more than 12 places”: 20 px"]); // prettier-ignore
  });

  test("headingViolations() asks the heading over days and months for their year", () => {
    const tick = (text: string, at: string) => words(text, {tick: "t", along: "x", at: [at]}, 100, 60);
    const told = (heading: string, own: MiniatureText, y = 40, role: TextRecord = "heading") => headingViolations(fileOf({shapes: [], scales, texts: [words(heading, role, 100, y), own]})).map(({found}) => found); // prettier-ignore
    expect([told("2020", tick("Mar", "2020-03")), told("2021", tick("Mar", "2020-03"))]).toEqual([[], ["2021"]]);
    expect(told("2021", tick("Mar 2020", "2020-03"))).toEqual([]);
    expect([told("March 2020", tick("3", "2020-03-03")), told("April 2020", tick("3", "2020-03-03"))]).toEqual([[], ["April 2020"]]); // prettier-ignore
    expect([told("2021", tick("Mar", "2020-03"), 80), told("2021", tick("Mar", "2020-03"), 40, "note")]).toEqual([[], []]); // prettier-ignore
  });
});

describe("lookNameViolations()", () => {
  const dot = (of: string, hollow: boolean, by: Measure["by"] = "position"): MiniatureShape => [circle(160, 70, 4, hollow ? 'fill="none" stroke="#12436d"' : undefined), shows({by, of, on: "x", along: "x"})]; // prettier-ignore
  const told = (text: string, shapes: readonly MiniatureShape[] = [dot("sample/price/0", false), dot("sample/low/0", true)], role: TextRecord = "legend") => lookNameViolations(fileOf({shapes, scales, texts: [words(text, role)]})).map(({found, expected}) => `${found}; ${expected}`); // prettier-ignore
  test.each([
    ["that is so", "Filled dots: price. Hollow dots: low.", []],
    [
      "that is turned round",
      "Filled dots: low. Hollow dots: price.",
      ["hollow: price; hollow: low", "filled: low; filled: price"]
    ],
    ["of what is not drawn", "Filled dots: change.", []]
  ])("of a key %s", (_, text, found) => expect(told(text)).toEqual(found));
  test("of an arrow, from its foot to its head", () => {
    const arrow: MiniatureShape = [path("M60,100L160,100M156,96L160,100L156,104"), shows({by: "interval", of: "sample/low/0 to sample/price/0", on: "x", along: "x"})]; // prettier-ignore
    expect(told("Foot of each arrow: low. Head: price.", [arrow])).toEqual([]);
    expect(told("Foot of each arrow: price. Head: low.", [arrow])).toEqual(["foot: price; foot: low", "head: low; head: price"]); // prettier-ignore
  });
  test("of no key, and of what is no dot", () => {
    expect(told("Filled dots: low. Hollow dots: price.", undefined, "note")).toEqual([]);
    expect(told("Filled dots: low.", [dot("sample/price/0", false, "length"), dot("sample/low/0", true)])).toEqual([]);
  });
});

test("unmeasured tells of illustrations", () => {
  const told = (...shapes: readonly MiniatureShape[]) => unmeasured.check(miniature({shapes})).map(({found}) => found);
  const cloud: MiniatureShape = [circle(60, 60), {illustration: "a cloud"}];
  expect(told(cloud)).toEqual(["1 shape not measured: a cloud"]);
  expect(told(cloud, cloud)).toEqual(["2 shapes not measured: a cloud"]);
  expect(told([circle(60, 60), {furniture: "sign"}])).toEqual([]);
});

test("drawnColumns() has the rows of each column and those that shapes show with it", () => {
  const dot = (...of: readonly string[]): MiniatureShape => [circle(100, 70), shows(...of.map((each): Measure => ({by: "position", of: each, on: "x", along: "x"})))]; // prettier-ignore
  const drawn = drawnColumns(fileOf({shapes: [dot("sample/price/0", "sample/low/0", "harvest/price/3"), dot("sample/price/2"), dot("sample/change/1"), dot("plough-count"), dot("sample/none/0")], scales})); // prettier-ignore
  expect([...drawn].map(([column, {rows, partners}]) => [column, [...rows], [...partners]])).toEqual([
    ["sample/price", [0, 2], ["sample/price", "sample/low"]],
    ["sample/low", [0], ["sample/price", "sample/low"]],
    ["harvest/price", [3], ["harvest/price"]],
    ["sample/change", [1], ["sample/change"]]
  ]);
});

describe("measure-wrong of an area", () => {
  // Zero is at 180 px, and each step at 16 px: 1, 3 and 2 are at 164, 132 and 148.
  const evidence = withTable({x: {values: [0, 4, 8]}, y: {values: [1, 3, 2]}});
  const told = (d: string, base?: "stack") => {
    const role = shows({by: "position", of: [["t/x/0", "t/x/1", "t/x/2"]], on: "x", along: "x"}, {by: "length", of: [["t/y/0", "t/y/1", "t/y/2"]], on: "l", along: "y", ...(base && {base})}); // prettier-ignore
    return measureWrong.check(miniature({shapes: [[path(`M${d}Z`, 'fill="#12436d"'), role]], scales, evidence})).map(({found, expected}) => `${found}; ${expected}`); // prettier-ignore
  };
  test.each<readonly [string, string, "stack" | undefined, readonly string[]]>([
    ["from zero", "40,164L80,132L120,148L120,180L80,180L40,180", undefined, []],
    [
      "that is higher at a corner",
      "40,164L80,131.9L120,148L120,180L80,180L40,180",
      undefined,
      ["180 to 131.9; 180 to 132"]
    ],
    ["that begins over zero", "40,154L80,122L120,138L120,170L80,170L40,170", undefined, ["170 to 154; 180 to 164", "170 to 122; 180 to 132", "170 to 138; 180 to 148"]], // prettier-ignore
    ["that begins over others", "40,154L80,122L120,138L120,170L80,170L40,170", "stack", []],
    [
      "that is thinner over others",
      "40,155L80,122L120,138L120,170L80,170L40,170",
      "stack",
      ["170 to 155; 16 px thick"]
    ],
    [
      "of which a corner is aside",
      "40,164L81,132L120,148L120,180L80,180L40,180",
      undefined,
      ["a corner at (81, 132); at (80, any)"]
    ],
    [
      "of which a foot is aside",
      "40,164L80,132L120,148L120,180L81,180L40,180",
      undefined,
      ["a corner at (81, 180); at (80, any)"]
    ]
  ])("%s", (_, d, base, found) => expect(told(d, base)).toEqual(found));
});
