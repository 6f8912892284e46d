import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {percentChange} from "../../src/facts/unit/measure.js";
import {exact, range} from "../../src/facts/quantity.js";
import {dotRange} from "../../src/forms/ranges/dotRange.js";
import {rangeScale} from "../../src/forms/ranges/rangeScale.js";
import {palettes} from "../../src/theme/theme.js";
import {countClaim} from "./sampleClaims.js";
import {hardTables, tableOf} from "./samples/dataSets.js";
import {dotRangeSamples} from "./samples/rangeSamples.js";
import {rentsTable, wideTable} from "./samples/tableSamples.js";

const {document} = new JSDOM("").window;
const one = hardTables["eight rows"]!;
const by = {name: "place", columns: ["value"]};
const names = Array.from({length: 2000}, (_, row) => `Place ${row}`);
const many = tableOf("many", {names, values: names.map((_, row) => row)});
const three = wideTable("three", ["Ash"], {A: {values: [1]}, B: {values: [2]}, C: {values: [3]}});
const mixed = wideTable("mixed", ["Ash"], {A: {values: [1]}, B: {values: [2], unit: percentChange}});
const spanned = [{name: "Ash", claims: [countClaim("a", range(1, 3)), countClaim("b", exact(5))]}];

/** As a notebook without types calls it. */
const untyped = (data: unknown, options: unknown) => Reflect.apply(dotRange, null, [data, options]);

test.each([
  [three, {name: "place", columns: ["A", "B", "C"]}, "too many columns: 3 (one or two; draw a table): dotRange"],
  [mixed, {name: "place", columns: ["A", "B"]}, "invalid column: B is of another unit than A: dotRange ("],
  [spanned, {columns: ["Then", "Now"]}, "invalid range: Ash (of one column; of two draw bars): dotRange"],
  [one, {...by, columns: []}, "missing columns: dotRange"],
  [one, {...by, highlight: "Oak"}, "unknown highlight: Oak"],
  [one, {...by, heads: true}, "unknown option: heads"],
  [one, {...by, change: "arrow"}, "invalid change: 1 column (two, the earlier first): dotRange"],
  [one, {...by, change: "line"}, "unknown change: line (one of arrow)"],
  [many, by, "too many rows: 2000 (at most 40; limit: 20 says how many others there are): dotRange"],
  [rentsTable, {name: "Rent", columns: ["Rent"]}, "invalid name: column Rent has numbers, not words"]
])("dotRange() refuses %#", (data, options, message) => {
  expect(() => untyped(data, options)).toThrow(message);
});

test("dotRange() says which dots are hollow and which are filled", () => {
  const texts = [...dotRangeSamples["two years"]!({document}).querySelectorAll("text")].map(
    ({textContent}) => textContent
  );
  expect(texts).toContain("Hollow dots: 2014. Filled dots: 2024.");
});

test("dotRange() leads the eye from the name of each row to what stands first in it, over more than a few px", () => {
  const guides = (width: number) => {
    const lines = dotRangeSamples["two years"]!({document, width}).querySelectorAll(
      `g[stroke="${palettes.light.hairline}"] line`
    );
    return [...lines].map((line) => ["x1", "x2"].map((end) => Number(line.getAttribute(end))));
  };
  expect(guides(1000)).toHaveLength(6);
  expect(new Set(guides(1000).map(([from]) => from)).size).toBe(1);
  expect(guides(1000).every(([from = 0, to = 0]) => to - from >= 24)).toBe(true);
  // On a phone some names stand beside their dots.
  expect(guides(320)).toHaveLength(4);
});

const row = (low: number, high: number) => ({low, high, before: 40, after: 60});

test("rangeScale(rows, width) leaves each row its labels, and has zero where that costs little", () => {
  const near = rangeScale([row(10, 90)], 300);
  expect(near.domain).toEqual([0, 90]);
  expect(near.at(90) + 60).toBeLessThanOrEqual(300);
  expect(rangeScale([row(80, 90)], 300).domain).toEqual([80, 90]);
  const labelled = rangeScale([row(80, 90)], 300);
  expect(labelled.at(80)).toBeGreaterThanOrEqual(40);
  expect(labelled.at(90)).toBeGreaterThan(230);
});
