import {expect, test} from "vitest";
import {histogram} from "../../src/forms/histogram/histogram.js";
import {checkEdges, roundEdges} from "../../src/forms/histogram/classes.js";
import {tableOf} from "./samples/dataSets.js";
import {histogramData} from "./samples/histogramSamples.js";

const of = {one: "place", many: "places"} as const;
const table = histogramData["200 rows"]!;

test.each([
  [
    [1, 2, 3, 9],
    [0, 2, 4, 6, 8, 10]
  ],
  [
    [-4, 12],
    [-5, 0, 5, 10, 15]
  ],
  [
    [40, 40],
    [38, 39, 40, 41, 42, 43]
  ],
  [[0], [-0.2, -0.1, 0, 0.1, 0.2, 0.3]]
])("roundEdges(%j) is %j", (values, edges) => {
  expect(roundEdges(values)).toEqual(edges);
});

test.each([
  [[0, 100, 300], "invalid bins: 300 (edges that grow by equal steps, as 0, 100"],
  [[0, 100], "lies outside 0 to 100 (classes for all values)"],
  [[100], "invalid bins: 1 (2 to 61 edges)"],
  [[100, 0], "edges that grow by equal steps"]
])("checkEdges(%j) is refused", (edges, message) => {
  expect(() => checkEdges(edges, [50, 120], "histogram")).toThrow(message);
});

test("histogram() counts a value on an edge in the class that begins there, and the last edge in the last", () => {
  const few = tableOf("few", {names: ["A", "B", "C", "D"], values: [0, 10, 10, 20]});
  const counts = histogram(few, {value: "value", of, bins: [0, 10, 20]}).uses.flatMap((use) =>
    use.kind === "derived" && use.quantity.bound === "exact" ? [use.quantity.value] : []
  );
  expect(counts).toEqual([1, 3]);
});

test.each([
  ["a column of words", () => histogram(table, {value: "place", of}), "invalid value: column place has words"],
  ["no such column", () => histogram(table, {value: "rent", of}), "unknown column: rent"],
  ["2,500 rows", () => histogram(tableOf("many", {names: Array.from({length: 2500}, (_, row) => `P${row}`), values: Array.from({length: 2500}, (_, row) => row)}), {value: "value", of}), "too many rows: 2500 (at most 2000"], // prettier-ignore
  ["no number", () => histogram(tableOf("none", {names: ["A"], values: [null]}), {value: "value", of}), "missing numbers: column value"], // prettier-ignore
  ["no noun", () => histogram(table, {value: "value", of: {one: "", many: "x"}}), "of one"]
])("histogram() refuses %s", (_what, draw, message) => {
  expect(draw).toThrow(message);
});
