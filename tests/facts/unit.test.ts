import {expect, test} from "vitest";
import {absent} from "../../src/facts/period.js";
import {countOf, durationIn, shareOf, type Unit, whole, type Whole} from "../../src/facts/unit/unit.js";
import {checkUnit} from "../../src/facts/unit/unitLimits.js";

const harvest = whole({id: "harvest", label: "The harvest", measure: "tonnes", geography: "FR", period: absent});

test("whole(spec) keeps what it is given", () => {
  expect(harvest).toEqual({id: "harvest", label: "The harvest", measure: "tonnes", geography: "FR", period: absent});
});

test.each(["id", "label", "measure", "geography", "period"] as const)(
  "whole(spec) refuses to go without %s",
  (field) => {
    const spec = {...harvest, [field]: undefined} as unknown as Whole;
    expect(() => whole(spec)).toThrow(`missing ${field}: whole${field === "id" ? "" : " harvest"} (`);
  }
);

test("shareOf, countOf and durationIn make the units of a claim", () => {
  expect(shareOf(harvest)).toEqual({kind: "share", whole: harvest});
  expect(countOf("ship", "ships")).toEqual({kind: "count", noun: {one: "ship", many: "ships"}});
  expect(durationIn("week")).toEqual({kind: "duration", per: "week"});
});

test.each<[string, Unit, number, number]>([
  ["0 percent", shareOf(harvest), 0, 0],
  ["100 percent", shareOf(harvest), 100, 100],
  ["no ships", countOf("ship", "ships"), 0, 0],
  ["half a week", durationIn("week"), 0.5, 0.5]
])("checkUnit accepts %s", (_, unit, low, high) => {
  expect(() => checkUnit(unit, low, high, "claim a")).not.toThrow();
});

test.each<[Unit, number, number, string]>([
  [
    shareOf(harvest),
    101,
    101,
    'invalid share: 101 (0 to 100; of what may be more measureIn("percent of GDP", "percent of GDP", {symbol: "% of GDP"}), of growth percentChange): claim a'
  ],
  [shareOf(harvest), -1, -1, "invalid share: -1 (0 to 100): claim a"],
  [
    shareOf(harvest),
    60,
    120,
    'invalid share: 120 (0 to 100; of what may be more measureIn("percent of GDP", "percent of GDP", {symbol: "% of GDP"}), of growth percentChange): claim a'
  ],
  [countOf("ship", "ships"), -1, -1, "invalid count: -1 (a whole number from 0): claim a"],
  [
    countOf("ship", "ships"),
    1.5,
    1.5,
    'invalid count: 1.5 (a whole number from 0; of an average measureIn("ship", "ships"); of millions the number in full, exact(26_100_000, {significant: 3}), or times of its column): claim a'
  ],
  [
    countOf("ship", "ships"),
    1,
    2.5,
    'invalid count: 2.5 (a whole number from 0; of an average measureIn("ship", "ships"); of millions the number in full, exact(26_100_000, {significant: 3}), or times of its column): claim a'
  ],
  [durationIn("week"), -6, -6, "invalid duration: -6 (from 0): claim a"],
  [{kind: "price"} as unknown as Unit, 1, 1, "unknown unit: price: claim a"],
  [undefined as unknown as Unit, 1, 1, "unknown unit: undefined: claim a"]
])("checkUnit(%o, %s, %s) refuses and names claim and value", (unit, low, high, message) => {
  expect(() => checkUnit(unit, low, high, "claim a")).toThrow(message);
});
