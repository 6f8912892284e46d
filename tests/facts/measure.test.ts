import {expect, test} from "vitest";
import {
  degreesIn,
  indexOn,
  measureIn,
  moneyIn,
  percentagePoints,
  percentChange,
  ratePer
} from "../../src/facts/unit/measure.js";
import type {Unit} from "../../src/facts/unit/unit.js";
import {checkUnit, clamp, limitsOf} from "../../src/facts/unit/unitLimits.js";

test("moneyIn(currency) knows the signs of the best-known currencies, and takes any other", () => {
  expect(moneyIn("USD")).toEqual({kind: "money", currency: "USD", sign: "$", place: "before"});
  expect(moneyIn("SEK", {sign: "kr", place: "after"})).toEqual({
    kind: "money",
    currency: "SEK",
    sign: "kr",
    place: "after"
  });
  expect(() => moneyIn("SEK")).toThrow('missing sign: money in SEK (such as {sign: "$"})');
  expect(() => moneyIn("dollars")).toThrow("invalid currency: dollars (ISO 4217 has USD, EUR, GBP)");
  expect(() => moneyIn("USD", {sign: "$1"})).toThrow("invalid sign: $1 (no digit): money in USD");
});

test("ratePer(per, of, noun) keeps the noun where there is one", () => {
  const noun = {one: "death", many: "deaths"};
  expect(ratePer(1000, "people", noun)).toEqual({kind: "rate", per: 1000, of: "people", noun});
  expect(ratePer(1, "woman")).toEqual({kind: "rate", per: 1, of: "woman"});
  expect(() => ratePer(0, "people")).toThrow("invalid rate: 0 (per a whole number from 1): ratePer");
  expect(() => ratePer(1000, "")).toThrow("missing of: ratePer, per 1000");
});

test("indexOn(base) wants a period", () => {
  expect(indexOn("2015")).toEqual({kind: "index", base: "2015"});
  expect(() => indexOn("last year")).toThrow("invalid period: last year");
});

test("measureIn(one, many, options) is a unit of a story’s own", () => {
  expect(measureIn("kilometre", "kilometres", {symbol: "km", least: 0})).toEqual({
    kind: "measure",
    noun: {one: "kilometre", many: "kilometres"},
    symbol: "km",
    least: 0
  });
  expect(() => measureIn("kilometre", "")).toThrow("missing noun in the plural: measureIn");
  expect(() => measureIn("million tonnes", "million tonnes")).toThrow(
    "invalid unit: million tonnes (tonnes, with times of its column, or in full): measureIn"
  );
  expect(measureIn("part per million", "parts per million").noun.many).toBe("parts per million");
  expect(() => measureIn("a", "b", {least: 5, most: 3})).toThrow("invalid limits: 5 to 3: measure b");
  expect(() => measureIn("a", "b", {least: NaN})).toThrow("invalid least: NaN (a number): measure b");
  expect(() => measureIn("a", "b", {symbol: "x2"})).toThrow("invalid symbol: x2 (no digit): measure b");
});

test.each<[Unit, number]>([
  [moneyIn("USD"), -4.5],
  [percentChange, -3.2],
  [percentChange, 120],
  [percentagePoints, -3.2],
  [degreesIn("C"), -40],
  [degreesIn("F"), -459.67],
  [indexOn("2015"), 104.2],
  [ratePer(1000, "people"), 12.3],
  [measureIn("metre", "metres"), -5]
])("checkUnit(%o, %s) accepts the value", (unit, value) => {
  expect(() => checkUnit(unit, value, value, "claim a")).not.toThrow();
});

test.each<[Unit, number, string]>([
  [percentChange, -101, "invalid change: -101 (from -100): claim a"],
  [percentagePoints, 101, "invalid points: 101 (-100 to 100): claim a"],
  [degreesIn("C"), -274, "invalid degrees: -274 (from -273.15): claim a"],
  [indexOn("2015"), -1, "invalid index: -1 (from 0): claim a"],
  [ratePer(1000, "people"), -1, "invalid rate: -1 (from 0): claim a"],
  [measureIn("metre", "metres", {most: 8849}), 9000, "invalid measure: 9000 (up to 8849): claim a"],
  [{kind: "ratio"} as unknown as Unit, 1, "unknown unit: ratio: claim a"],
  [{kind: "toString"} as unknown as Unit, 1, "unknown unit: toString: claim a"]
])("checkUnit(%o, %s) refuses the value", (unit, value, message) => {
  expect(() => checkUnit(unit, value, value, "claim a")).toThrow(message);
});

test("clamp(interval, unit) keeps within what the unit allows", () => {
  expect(clamp({low: -Infinity, high: 120}, {kind: "share"})).toEqual({low: 0, high: 100});
  expect(clamp({low: -Infinity, high: 120}, percentChange)).toEqual({low: -100, high: 120});
  expect(clamp({low: -5, high: Infinity}, moneyIn("USD"))).toEqual({low: -5, high: Infinity});
  expect(limitsOf({kind: "ratio"})).toEqual({least: 0, most: Infinity, whole: false});
});
