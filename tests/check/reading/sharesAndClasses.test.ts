import {describe, expect, test} from "vitest";
import {mingledViolations} from "../../../src/check/reading/measures/mingled.js";
import {classViolations, widthViolations} from "../../../src/check/reading/measures/classes.js";
import {shareViolations} from "../../../src/check/reading/measures/shares.js";
import {readFile} from "../../../src/check/reading/readFile.js";
import type {Evidence} from "../../../src/facts/evidence/evidence.js";
import type {ColumnRecord, Measure, Role, Scale} from "../../../src/facts/evidence/record.js";
import type {Quantity} from "../../../src/facts/quantity.js";
import {type Miniature, miniature, type MiniatureShape} from "../../reading/miniature.js";
import {harvestEvidence} from "../../reading/readChart.js";

function fileOf(parts: Miniature) {
  const file = readFile(miniature(parts));
  if (!file) throw new Error("a file without a reading");
  return file;
}
const shows = (...measures: readonly Measure[]): Role => ({shows: measures});
const rect = (x: number, y: number, width: number, height = 20, more = 'fill="#12436d"') =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" ${more}/>`;
const withClaims = (wheat: Quantity, rest: Quantity): Evidence => ({
  ...harvestEvidence,
  claims: harvestEvidence.claims.map((claim) => (claim.id === "wheat-share" ? {...claim, quantity: wheat} : claim)),
  derived: harvestEvidence.derived.map((each) => ({...each, quantity: rest}))
});

type Way = "x" | "y";
/** A share from one px to another: filled, or an outline of 2 px, which lies half in it. */
function share(
  of: string,
  from: number,
  to: number,
  {
    whole = "a",
    along = "x",
    hollow = false,
    at = 60
  }: {readonly whole?: string; readonly along?: Way; readonly hollow?: boolean; readonly at?: number} = {}
): MiniatureShape {
  const edge = hollow ? 1 : 0;
  const look = hollow ? 'fill="none" stroke="#12436d" stroke-width="2"' : undefined;
  const length = to - from - 2 * edge;
  const markup = along === "x" ? rect(from + edge, at, length, 20, look) : rect(at, from + edge, 20, length, look);
  return [markup, shows({by: "share", of, along, whole})];
}
const price = (row: number) => `sample/price/${row}`;

describe("shareViolations() of a whole", () => {
  const told = (shapes: readonly MiniatureShape[], evidence = harvestEvidence) =>
    shareViolations(fileOf({shapes, scales: {}, evidence})).map(({found, expected}) => `${found}; ${expected}`);
  /** Four parts of 75, at 4 px each. */
  const bar = (others: Readonly<Record<number, readonly [number, number]>> = {}, along: Way = "x") =>
    ([[40, 88], [88, 212], [212, 308], [308, 340]] as const).map((ends, row) => share(price(row), ...(others[row] ?? ends), {along})); // prettier-ignore

  test.each<readonly [string, readonly MiniatureShape[], readonly string[]]>([
    ["side by side", bar(), []],
    ["upright", bar({}, "y").slice(0, 0), []],
    ["painted from the last to the first", bar().toReversed(), []],
    ["of which one begins two hundredths late", bar({2: [212.02, 308]}), []],
    ["of which one begins later", bar({2: [212.03, 308]}), ["begins at 212.03; at 212, where the part before ends"]],
    ["of which one lies on another", bar({2: [211.9, 308]}), ["begins at 211.9; at 212, where the part before ends"]],
    ["of which the last is longer", bar({3: [308, 340.09]}), ["308 to 340.09; 32.01 px: 8 of 75"]],
    ["of which one is a little longer", bar({2: [212, 308.02]}), []],
    ["of which the first begins earlier", bar({0: [38, 88]}), ["38 to 88; 48.32 px: 12 of 75", "88 to 212; 124.83 px: 31 of 75", "212 to 308; 96.64 px: 24 of 75", "308 to 340; 32.21 px: 8 of 75"]], // prettier-ignore
    ["of which one is hollow", bar().map((each, row) => (row === 3 ? share(price(3), 308, 340, {hollow: true}) : each)), ["hollow; filled: exact"]], // prettier-ignore
    ["of which one is of no number", [share("sample/place/0", 40, 88, {hollow: true})], ["hollow; filled: no number"]],
    ["of which one is of no number, filled", [share("sample/place/0", 40, 88)], ["40 to 88; NaN px: NaN of NaN"]]
  ])("%s", (_, shapes, found) => expect(told(shapes)).toEqual(found));

  test("that has a part of nothing, which ends where it begins", () => {
    const evidence: Evidence = {...harvestEvidence, tables: [{id: "parts", columns: {n: {values: [5, 0, 5]}}}]};
    const parts = [share("parts/n/0", 40, 90), share("parts/n/1", 40, 40), share("parts/n/2", 90, 140)];
    expect(told(parts, evidence)).toEqual([]);
  });

  test("that has a part of less than its number is hollow there", () => {
    const less = withClaims({bound: "lessThan", value: 30}, {bound: "exact", value: 70, decimals: 0});
    const parts = (hollow: boolean) => [share("wheat-share", 40, 130, {hollow}), share("100 − wheat-share", 130, 340)];
    expect(told(parts(true), less)).toEqual([]);
    expect(told(parts(true))).toEqual(["hollow; filled: exact"]);
    expect(told(parts(true), withClaims({bound: "moreThan", value: 30}, {bound: "exact", value: 70, decimals: 0}))).toEqual(["hollow; filled: moreThan"]); // prettier-ignore
  });

  /** Another whole of 12 and 31, so many px for each. */
  const second = (px: number, from = 40, along: Way = "x") => [
    share(price(0), from, from + 12 * px, {whole: "b", at: 100, along}),
    share(price(1), from + 12 * px, from + 43 * px, {whole: "b", at: 100, along})
  ];
  test.each<readonly [string, readonly MiniatureShape[], readonly string[]]>([
    ["of the same scale", second(4), []],
    ["as long", second(300 / 43), []],
    ["as long, to four hundredths", second(300.04 / 43), []],
    ["a little longer", second(300.06 / 43), ["no length in common with another whole; one scale for both"]],
    ["of another scale", second(5), ["no length in common with another whole; one scale for both"]],
    ["with a part as long, to four hundredths", second(4.0033), []],
    ["with none as long", second(4.0045), ["no length in common with another whole; one scale for both"]],
    ["that begins elsewhere", second(4, 50), ["begins at 50; at 40, as the others"]],
    ["that begins elsewhere by two hundredths", second(4, 40.02), []]
  ])("beside another %s", (_, shapes, found) => expect(told([...bar(), ...shapes])).toEqual(found));
});

describe("shareViolations() of a range", () => {
  const [few, rest]: readonly [Quantity, Quantity] = [{bound: "range", low: 20, high: 25}, {bound: "range", low: 75, high: 80}]; // prettier-ignore
  const told = (shapes: readonly MiniatureShape[], low = 20, high = 25) =>
    shareViolations(fileOf({shapes, scales: {}, evidence: withClaims({...few, low, high}, rest)})).map(
      ({found, expected}) => `${found}; ${expected}`
    );
  const first = share("wheat-share", 40, 100);
  const other = (from: number, to: number, hollow = false) => share("100 − wheat-share", from, to, {hollow});
  // Of 20 to 25%, 60 px are of a whole of 300 to 240 px.
  test.each<readonly [string, readonly MiniatureShape[], readonly string[]]>([
    ["and what is left", [first, other(100, 280), other(280, 340, true)], []],
    ["in any order", [other(280, 340, true), other(100, 280), first], []],
    ["without what may be left", [first, other(100, 280)], ["1 parts after it; 2: filled, then hollow"]],
    ["hollow", [share("wheat-share", 40, 100, {hollow: true}), other(100, 280), other(280, 340, true)], ["no range; a whole that begins with its range, filled"]], // prettier-ignore
    ["after another number", [share(price(0), 20, 40), first, other(100, 280)], ["no range; a whole that begins with its range, filled"]], // prettier-ignore
    ["after no number", [share("sample/place/0", 20, 40), first, other(100, 280)], ["no range; a whole that begins with its range, filled"]], // prettier-ignore
    ["of which the next begins a little late", [first, other(100.04, 280), other(280, 340, true)], []],
    ["of which it begins later", [first, other(100.05, 280), other(280, 340, true)], ["100.05 to 280, filled; 100 to 280, filled"]], // prettier-ignore
    ["of which it ends a little late", [first, other(100, 280.08), other(280, 340, true)], []],
    ["of which it ends later", [first, other(100, 280.09), other(280, 340, true)], ["100 to 280.09, filled; 100 to 280, filled"]], // prettier-ignore
    ["of which it is hollow", [first, other(100, 280, true), other(280, 340, true)], ["100 to 280, hollow; 100 to 280, filled"]], // prettier-ignore
    ["of which the last is filled", [first, other(100, 280), other(280, 340)], ["280 to 340, filled; 280 to 340, hollow"]], // prettier-ignore
    ["of which the last is filled and longer", [first, other(100, 280), other(280, 342)], ["280 to 342, filled; 280 to 340, hollow"]] // prettier-ignore
  ])("%s", (_, shapes, found) => expect(told(shapes)).toEqual(found));

  test("that has no more than one rest, where an end leaves nothing", () => {
    expect(told([first, other(100, 280)], 25, 25)).toEqual([]);
    expect(told([first, other(100, 115, true)], 80, 100)).toEqual([]);
    expect(told([first, other(100, 280), other(280, 281, true)], 25, 25)).toEqual(["2 parts after it; 1: filled, then hollow"]); // prettier-ignore
  });
});

describe("classViolations()", () => {
  /** Bars of counts of values from one edge to the next. */
  const told = (
    classes: readonly (readonly [from: number, to: number, count: number])[],
    column = "sample/price",
    by: Measure["by"] = "length"
  ) => {
    const operations = classes.map(([from, to]) => `count ${column} atLeast ${from} lessThan ${to}`);
    const evidence: Evidence = {
      ...harvestEvidence,
      derived: classes.map(([, , value], index) => ({
        operation: operations[index] ?? "",
        from: [],
        quantity: {bound: "exact", value, decimals: 0},
        unit: {kind: "count", noun: {one: "place", many: "places"}},
        low: value,
        high: value
      }))
    };
    const shapes = classes.map((_, index): MiniatureShape => [rect(40 + 20 * index, 60, 20), shows({by, of: operations, on: "y", along: "y"})]); // prettier-ignore
    return classViolations(fileOf({shapes, scales: {y: {type: "linear", domain: [0, 10], range: [200, 0]}}, evidence})).map(({where, found, expected}) => `${where.includes("column") ? `${where}: ` : ""}${found}; ${expected}`); // prettier-ignore
  };
  test.each<readonly [string, Parameters<typeof told>, readonly string[]]>([
    ["that hold all", [[[0, 20, 2], [20, 40, 2]]], []],
    ["from the last to the first", [[[20, 40, 2], [0, 20, 2]]], []],
    ["with a gap", [[[0, 20, 2], [25, 45, 2]]], ["a class from 25; from 20, where another ends"]],
    ["that lie on one another", [[[0, 20, 2], [15, 35, 2]]], ["a class from 15; from 20, where another ends"]],
    ["of which one is wider", [[[0, 20, 2], [20, 45, 2]]], ["a class 25 wide; 20, as the others"]],
    ["of which the third is narrower", [[[0, 20, 2], [20, 40, 2], [40, 50, 0]]], ["a class 10 wide; 20, as the others"]],
    ["of tenths", [[[0, 0.1, 2], [0.1, 0.2, 1], [0.2, 0.3, 1]]], []],
    ["that hold one less", [[[0, 20, 2], [20, 40, 1]]], ["column sample/price: 3 values in classes; all 4"]],
    ["of a column that lacks one", [[[0, 20, 5], [20, 40, 6]], "harvest/gapped"], []],
    ["of no column", [[[0, 20, 0], [20, 40, 0]], "sample/none"], []],
    ["of no column that hold one", [[[0, 20, 0], [20, 40, 1]], "sample/none"], ["column sample/none: 1 values in classes; all 0"]],
    ["by their place", [[[0, 20, 2], [25, 45, 2]], "sample/price", "position"], []]
  ])("of classes %s", (_, classes, found) => expect(told(...classes)).toEqual(found)); // prettier-ignore
});

describe("widthViolations()", () => {
  const linear: Scale = {type: "linear", domain: [0, 100], range: [40, 440]};
  interface Bins {
    readonly count?: ColumnRecord;
    readonly name?: string;
    readonly markup?: string;
    readonly x?: Scale;
    readonly without?: boolean;
    readonly by?: Measure["by"];
  }
  const told = (
    ends: readonly (readonly [number, number])[],
    {
      count = {values: ends.map(() => 1), label: "Frequency"},
      name = "n",
      markup = rect(40, 60, 20),
      x = linear,
      without = false,
      by = "interval"
    }: Bins = {}
  ) => {
    const tables = [{id: "t", columns: {from: {values: ends.map(([from]) => from)}, to: {values: ends.map(([, to]) => to)}, [name]: count}}]; // prettier-ignore
    const last = ends.length - 1;
    const role = shows({by, of: `t/from/0-${last} to t/to/0-${last}`, on: "x", along: "x"}, ...(without ? [] : [{by: "length", of: `t/${name}/0-${last}`, on: "y", along: "y"} as const])); // prettier-ignore
    return widthViolations(fileOf({shapes: ends.map((_, index) => [index === 1 ? markup : rect(40, 60, 20), role]), scales: {x, y: {type: "linear", domain: [0, 10], range: [200, 0]}}, evidence: {...harvestEvidence, tables}})).map(({found, expected}) => `${found}; ${expected}`); // prettier-ignore
  };
  const uneven = [[0, 10], [10, 20], [20, 40]] as const; // prettier-ignore
  const wider = ["a class 20 wide; 10, as the others"];
  test.each<readonly [string, readonly (readonly [number, number])[], Bins, readonly string[]]>([
    ["of even classes", [[0, 10], [10, 20], [20, 30]], {}, []],
    ["of tenths", [[0, 0.1], [0.1, 0.2], [0.2, 0.3]], {}, []],
    ["of uneven ones", uneven, {}, wider],
    ["of uneven ones from high to low", [[40, 20], [20, 10], [10, 0]], {}, wider],
    ["of two", [[0, 10], [10, 40]], {}, []],
    ["of a column of that name", uneven, {count: {values: [1, 1, 1]}, name: "Frequency"}, wider],
    ["of a mean", uneven, {count: {values: [1, 1, 1], label: "Mean"}}, []],
    ["of another name", uneven, {count: {values: [1, 1, 1]}}, []],
    ["of a count", uneven, {count: {values: [1, 1, 1], unit: {kind: "count", noun: {one: "farm", many: "farms"}}}}, wider],
    ["of a percentage", uneven, {count: {values: [1, 1, 1], label: "Frequency", unit: {kind: "points"}}}, []],
    ["of which one is no bar", uneven, {markup: '<path d="M40,60L60,60L60,80Z" fill="#12436d"/>'}, []],
    ["of a log", uneven, {x: {type: "log", domain: [1, 100], range: [40, 440]}}, []],
    ["without a length", uneven, {without: true}, []],
    ["by their place", uneven, {by: "position"}, []]
  ])("%s", (_, ends, bins, found) => expect(told(ends, bins)).toEqual(found)); // prettier-ignore
});

describe("mingledViolations()", () => {
  const facts: Readonly<Record<string, string>> = {a: price(0), b: price(1), c: price(2)};
  /** A letter a cell, of 12 px: a capital is one in part, and a dot a cell of the grid. */
  const cells = (drawing: string, {whole = "w", left = 40, fill = "#12436d"} = {}): MiniatureShape[] =>
    drawing.split("/").flatMap((line, row) =>
      [...line].flatMap((letter, column): MiniatureShape[] => {
        if (letter === " ") return [];
        const width = letter === letter.toUpperCase() && letter !== "." ? 4 : 10;
        const markup = rect(left + 12 * column, 60 + 12 * row, width, 10, `fill="${letter === "." ? "none" : fill}"`);
        const of = facts[letter.toLowerCase()] ?? "";
        return [[markup, letter === "." ? {furniture: "grid"} : shows({by: "count", of, whole})]];
      })
    );
  const told = (shapes: readonly MiniatureShape[]) =>
    mingledViolations(fileOf({shapes, scales: {}})).map(({found}) => found);
  test.each<readonly [string, string, readonly string[]]>([
    ["row by row", "aaaab/bbbbb", []],
    ["row by row, with another between", "aabaa", ["2 counts in 3 pieces"]],
    ["in a column, with another between", "a/a/b/a", ["2 counts in 3 pieces"]],
    ["from below", "bbb/abb/aaa", []],
    ["from above, that would be torn from below", "aaa/abb/bbb", []],
    ["column by column", "ab/ab/ab", []],
    ["column by column, with a rest", "abb/abb/aab", []],
    ["from the right", "bba/bba/baa", []],
    ["as a board", "aba/bab/aba", ["2 counts in 9 pieces"]],
    ["in a grid of more cells", "aa../bb..", ["3 counts in 4 pieces"]],
    ["at the beginning of a grid", "aab/b..", []],
    ["with one in part at the end", "aaaA/bbbb", []],
    ["with one in part in another row", "aaab/Abbb", ["2 counts in 4 pieces"]]
  ])("%s", (_, drawing, found) => expect(told(cells(drawing))).toEqual(found));

  test("of two wholes, each by itself and without the cells of a grid", () => {
    const two = (one: string, other: string) => told([...cells(one), ...cells(other, {whole: "v", left: 240})]);
    expect(two("aab", "cca")).toEqual([]);
    expect(two("aab", "caac")).toEqual(["2 counts in 3 pieces"]);
    expect(two("aa../bb..", "cca")).toEqual([]);
  });

  test("lets shapes that are measured and not counted be", () => {
    expect(told([..."abab"].map((letter, index) => [rect(40 + 12 * index, 60, 10), shows({by: "length", of: facts[letter] ?? "", on: "x", along: "x"})]))).toEqual([]); // prettier-ignore
  });

  test("of seats in half circles, from the one end to the other", () => {
    const seats = (factAt: (part: number, index: number) => string) =>
      [60, 76, 92].flatMap((radius, arc) =>
        Array.from({length: 9 + 2 * arc}, (_, index): MiniatureShape => {
          const part = index / (8 + 2 * arc);
          const [x, y] = [200 - radius * Math.cos(Math.PI * part), 180 - radius * Math.sin(Math.PI * part)];
          return [`<circle cx="${x.toFixed(2)}" cy="${y.toFixed(2)}" r="5" fill="#12436d"/>`, shows({by: "count", of: facts[factAt(part, index)] ?? "", whole: "w"})]; // prettier-ignore
        })
      );
    expect(told(seats((part) => (part < 0.45 ? "a" : "b")))).toEqual([]);
    expect(told(seats((part) => (part < 0.3 || part > 0.8 ? "a" : "b")))).toEqual([]);
    expect(told(seats((part) => (part < 0.3 || (part > 0.6 && part < 0.8) ? "a" : "b")))).toEqual([]);
    expect(told(seats((part) => (part < 0.2 || (part > 0.4 && part < 0.6) || part > 0.8 ? "a" : "b")))).toEqual(["2 counts in 5 pieces"]); // prettier-ignore
  });
});
