import {expect, test} from "vitest";
import {ownerOf, stemsOf, wholesAfter} from "../../../src/check/numbers/judge/wholeOver.js";
import type {NumberLicence} from "../../../src/check/numbers/licences/licences.js";
import {partsOfTotal} from "../../../src/check/numbers/rows/partsOfTotal.js";
import {isNamedBy} from "../../../src/check/numbers/units/isNamedBy.js";
import {numeralIn} from "./numeralIn.js";
import {rowSeriesIn} from "./rowSeriesIn.js";

const imports = "Marn’s imports of steel";
const exports = "Osta’s exports of steel";
const jobs = "Women among the workers";
const all = [imports, exports, jobs];

test.each([
  ["Some 17% of Osta’s exports went there.", [exports]],
  ["Some 17% of imports of steel came from there.", [imports]],
  // An owner who has a whole is not another.
  ["Some 17% of Osta’s imports went there.", [exports]],
  ["Some 17% of steel went there.", [imports, exports]],
  ["Some 17% of salt went there.", all],
  // Words behind a verb are no name.
  ["Some 17% of all exports were imports of steel.", [exports]],
  // Without "of", the words right behind, where they are one’s alone, or those that stand before.
  ["Some 17% exports went there.", [exports]],
  ["Some 17% steel went there.", all],
  ["Among workers 17% are from there.", [jobs]],
  ["Of exports 17% went there.", all],
  ["Of steel 17% exports and imports went there.", [exports]]
])("wholesAfter() of %j are %j", (sentence, wholes) => {
  expect(wholesAfter(numeralIn(sentence), all)).toEqual(wholes);
});

test.each([
  ["Marn’s imports of steel", "Marn"],
  ["The New York’s ships", "New York"],
  ["all Osta’s ships", "Osta"],
  ["Osta’ ships", "Osta"],
  ["imports of Marn’s", null],
  ["the ship’s imports", null]
])("ownerOf(%j) is %j", (words, owner) => {
  expect(ownerOf(words)).toBe(owner);
});

test.each([
  ["The classes of Marn’s boxes and churches", ["clas", "marn", "box", "church"]],
  ["Ships, wishes, is us", ["ship", "wish", "us"]],
  ["3,000 men", ["3", "000", "men"]]
])("stemsOf(%j) are %j", (text, stems) => {
  expect(stemsOf(text)).toEqual(stems);
});

const euros: NumberLicence["unit"] = {kind: "money", currency: "EUR", sign: "€", place: "before"};
const canadian: NumberLicence["unit"] = {kind: "money", currency: "CAD", sign: "CA$", place: "before"};
const tonnes: NumberLicence["unit"] = {
  kind: "measure",
  noun: {one: "tonne of steel", many: "tonnes of steel"},
  symbol: "t"
};

test.each([
  [euros, "money", ["€"], true],
  [euros, "money", ["EUR"], true],
  [euros, "money", ["euros"], true],
  [euros, "money", ["$"], false],
  [canadian, "money", ["$"], true],
  [canadian, "money", ["CAD"], true],
  [canadian, "money", ["C$"], true],
  [canadian, "money", ["US$"], false],
  [tonnes, "measure", ["tonnes"], true],
  [tonnes, "measure", ["t"], true],
  [tonnes, "measure", ["tonnes of steel"], true],
  [tonnes, "measure", ["tonne"], true],
  [tonnes, "measure", ["kg"], false],
  [tonnes, "money", ["€"], false],
  [{kind: "change"}, "percent", ["%"], true],
  [{kind: "points"}, "percent", ["%"], true],
  [{kind: "rate", per: 100, of: "men"}, "percent", ["%"], true],
  [{kind: "rate", per: 1000, of: "men"}, "percent", ["%"], false],
  [tonnes, "percent", ["%"], false],
  [{kind: "degrees", scale: "C"}, "degrees", ["°C"], true],
  [{kind: "degrees", scale: "C"}, "degrees", ["°F"], false],
  [{kind: "duration", per: "week"}, "duration", ["weeks"], true],
  [{kind: "duration", per: "week"}, "duration", ["days"], false]
] as const)("isNamedBy(%j) %s %j is %s", (unit, kind, alike, expected) => {
  expect(isNamedBy(unit, {kind, alike})).toBe(expected);
});

const columns = [new Set(["night"]), new Set(["day"])];

test.each([
  ["Most fires were in Marn.", "Marn 6, Osta 3, Vell 1", [], [[0.6, true]]],
  ["Most fires were in Osta.", "Marn 6, Osta 3, Vell 1", [], [[0.3, false]]],
  ["Most fires were in Osta.", "Marn 3, Osta 3, Vell 0", [], [[0.5, true]]],
  // Of a column, and of the row of all columns.
  [
    "Most fires in Osta are at night.",
    "Marn 6 1, Osta 2 8, Vell 2 1",
    columns,
    [
      [0.2, false],
      [0.2, false]
    ]
  ],
  [
    "Most fires in Osta are by day.",
    "Marn 6 1, Osta 2 8, Vell 2 1",
    columns,
    [
      [0.8, true],
      [0.8, true]
    ]
  ],
  ["Most fires are in Osta.", "Marn 6 1, Osta 2 8, Vell 2 1", columns, []],
  // Of two rows, of another noun, of no count, and of numbers that are missing nothing is known.
  ["Most fires were in Osta and Marn.", "Marn 6, Osta 3, Vell 1", [], []],
  ["Most floods were in Osta.", "Marn 6, Osta 3, Vell 1", [], []],
  ["Most fires were in Osta.", "Osta 3", [], []],
  ["Most fires were in Osta.", "Marn –, Osta 3", [], []],
  ["Most fires were in Osta.", "Marn 0, Osta 0", [], []]
] as const)("partsOfTotal(%j) of %s", (text, words, own, parts) => {
  // prettier-ignore
  const found = partsOfTotal(text, rowSeriesIn(words, {columns: [...own]}));
  expect(found.map(({part, isMost}) => [part, isMost])).toEqual(parts);
});

test("partsOfTotal() is of a count whose noun a text has in part", () => {
  const noun = {one: "bush fire", many: "bush fires"};
  const series = rowSeriesIn("Marn 6, Osta 3", {unit: {kind: "count", noun}});
  expect(partsOfTotal("Most fires were in Marn.", series).length).toBe(1);
});

test("partsOfTotal() is of whom the rows are, where they are somebody’s", () => {
  const series = rowSeriesIn("Marn 6, Osta 3", {of: "Tarn"});
  expect(partsOfTotal("Most fires were in Marn.", series)).toEqual([]);
  expect(partsOfTotal("In Tarn most fires were in Marn.", series).length).toBe(1);
});
