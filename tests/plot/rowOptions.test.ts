import {expect, test} from "vitest";
import {exact} from "../../src/facts/quantity.js";
import {countOf} from "../../src/facts/unit/unit.js";
import type {Row} from "../../src/plot/rows/row.js";
import {checkNames} from "../../src/plot/rows/row.js";
import {
  checkNumbers,
  checkRowOptions,
  highlightedNames,
  isHighlighted,
  othersName,
  othersNotShown,
  sortedRows
} from "../../src/plot/rows/rowOptions.js";
import {phrase} from "../../src/words/phrase.js";

const unit = countOf("soldier", "soldiers");

const row = (name: string, value: number | null, isTotal = false): Row => ({
  name: phrase(name),
  quantity: value === null ? null : exact(value),
  unit,
  address: null,
  uses: [],
  flags: [],
  isTotal
});
const named = (rows: readonly Row[]) => rows.map(({name}) => name.text).join(" ");
const rows = [row("Sum", 12, true), row("Ash", 3), row("Elm", null), row("Fir", 5), row("Gum", 4), row("Oak", 3)];

test.each([
  ["descending", "Fir Gum Ash Oak Elm Sum"],
  [undefined, "Fir Gum Ash Oak Elm Sum"],
  ["ascending", "Ash Oak Gum Fir Elm Sum"],
  ["none", "Sum Ash Elm Fir Gum Oak"]
] as const)(
  "sortedRows(rows, {sort: %j}) ranks them, those without a number and then totals last",
  (sort, expected) => {
    expect(named(sortedRows(rows, sort === undefined ? {} : {sort}))).toBe(expected);
  }
);

const quarters = [row("2024-07/2024-09", 3), row("2024-10/2024-12", 4)];

test("a highlight names a row, or the quarter that it is, and nothing else", () => {
  expect([...highlightedNames({highlight: "2024-Q4"}, quarters, "columns")]).toEqual(["2024-10/2024-12"]);
  expect([...highlightedNames({highlight: ["Fir", "Ash"]}, rows, "bars")]).toEqual(["Ash", "Fir"]);
  expect([...highlightedNames({}, rows, "bars")]).toEqual([]);
  expect(quarters.map((each) => isHighlighted(each, {highlight: ["2024-Q4"]}))).toEqual([false, true]);
  expect(quarters.map((each) => isHighlighted(each, {}))).toEqual([true, true]);
  for (const highlight of ["2024-Q2", "Birch", ["Fir", "Fi"]])
    expect(() => highlightedNames({highlight}, [...rows, ...quarters], "bars")).toThrow("unknown highlight: ");
  const many = Array.from({length: 14}, (_, index) => row(`Place ${"abcdefghijklmn"[index]}`, index));
  expect(() => highlightedNames({highlight: "Ash"}, many, "bars")).toThrow("Place l and 2 others): bars");
  expect(() => highlightedNames({highlight: "Ash"}, many.slice(0, 12), "bars")).toThrow("Place l): bars");
});

test("checkRowOptions(options, rows) takes up to forty rows or a limit, and the words that there are", () => {
  const many = Array.from({length: 41}, () => row("Ash", 3));
  expect(() => checkRowOptions({}, many, "bars")).toThrow("too many rows: 41 (at most 40; limit: 20 says");
  for (const limit of [0, 41, 1.5]) expect(() => checkRowOptions({limit}, rows, "bars")).toThrow(`invalid limit: ${limit} (1 to 40 rows): bars`); // prettier-ignore
  for (const limit of [1, 40]) expect(() => checkRowOptions({limit}, many, "bars")).not.toThrow();
  expect(() => checkRowOptions({}, many.slice(1), "bars")).not.toThrow();
  // @ts-expect-error no such order
  expect(() => checkRowOptions({sort: "up"}, rows, "bars")).toThrow("sort");
  // @ts-expect-error no such labels
  expect(() => checkRowOptions({labels: "ticks"}, rows, "bars")).toThrow("labels");
});

test("checkNumbers(rows, each) takes a hundred numbers", () => {
  expect(() => checkNumbers(50, 2, "groupedBars")).not.toThrow();
  expect(() => checkNumbers(34, 3, "groupedBars")).toThrow("too many numbers: 102 (at most 100; limit: 33 says");
});

test("checkNames(names) refuses a name that stands there twice", () => {
  expect(() => checkNames(rows.map(({name}) => name), "bars")).not.toThrow(); // prettier-ignore
  expect(() => checkNames([phrase("Ash"), phrase("Elm"), phrase("Ash")], "bars")).toThrow("duplicate name: Ash: bars");
});

test("the rows that are left out are counted", () => {
  expect([1, 2, 1200].map((count) => othersName(count).text)).toEqual(["1 other", "2 others", "1,200 others"]);
  expect(othersNotShown(8).text).toBe("8 others not shown");
});
