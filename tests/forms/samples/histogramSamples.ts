import type {Chart} from "../../../src/figure/figure.js";
import type {Table} from "../../../src/facts/table/table.js";
import {degreesIn, percentChange} from "../../../src/facts/unit/measure.js";
import {histogram, type HistogramOptions} from "../../../src/forms/histogram/histogram.js";
import {claimsOf, hardTables, tableOf} from "./dataSets.js";
import {sampleFigure} from "./sampleFigure.js";

/** Numbers that lie around a middle, the same at each run. */
export const heap = (count: number, middle: number, spread: number) =>
  Array.from({length: count}, (_, index) => {
    const parts = [37, 53, 71, 89].map((each) => ((index * each * 7919) % 1009) / 1009);
    return Math.round(middle + spread * (parts.reduce((sum, each) => sum + each, 0) - 2));
  });

const names = (count: number) => Array.from({length: count}, (_, index) => `Place ${index + 1}`);

/** Data that is hard to draw as a histogram, by what is hard about it. */
export const histogramData: Readonly<Record<string, Table>> = {
  "200 rows": tableOf("two-hundred", {names: names(200), values: heap(200, 640, 220)}),
  "1,500 rows": tableOf("thousands", {names: names(1500), values: heap(1500, 640, 420)}),
  "rises and falls": tableOf("both-ways", {names: names(90), values: heap(90, 1, 9), unit: percentChange}),
  "rows without a number": tableOf("gaps", {names: names(60), values: heap(60, 640, 220).map((value, index) => (index % 9 === 0 ? null : value))}), // prettier-ignore
  temperatures: tableOf("warm", {names: names(120), values: heap(120, 14, 11), unit: degreesIn("C")}),
  "one far away": tableOf("far", {names: names(80), values: [9800, ...heap(79, 640, 220)]}),
  ...Object.fromEntries(["one row", "40 rows", "all equal"].map((name) => [name, hardTables[name]!]))
};

const of = {one: "place", many: "places"} as const;

const drawn = (id: string, name: string, options: Partial<HistogramOptions> = {}) =>
  sampleFigure(`sample-histogram-${id}`, histogram(histogramData[name]!, {value: "value", of, ...options}));

const flatClaims = claimsOf(
  "flats",
  Object.fromEntries(heap(18, 640, 240).map((value, row) => [`Town ${"ABCDEFGHIJKLMNOPQR"[row]}`, value]))
);

/** Samples of `histogram`. */
export const histogramSamples: Readonly<Record<string, Chart>> = {
  ...Object.fromEntries(Object.keys(histogramData).map((name, index) => [name, drawn(`n${index}`, name)])),
  claims: sampleFigure(
    "sample-histogram-claims",
    histogram(flatClaims, {of: {one: "town", many: "towns"}, marker: "median"})
  ),
  "claims with gaps": sampleFigure(
    "sample-histogram-claim-gaps",
    histogram([...flatClaims, {name: "Zelkova", missing: true}], {of: {one: "town", many: "towns"}, marker: "mean"})
  ),
  "bins given": drawn("bins", "200 rows", {bins: Array.from({length: 26}, (_, index) => 200 + 40 * index)}),
  "a median": drawn("median", "200 rows", {marker: "median"}),
  "a marker in narrow bars": drawn("narrow", "1,500 rows", {marker: "median", bins: Array.from({length: 31}, (_, index) => 60 * index - 300)}), // prettier-ignore
  "a mean": drawn("mean", "rises and falls", {marker: "mean"}),
  "a long name": sampleFigure("sample-histogram-long", histogram(histogramData["40 rows"]!, {value: "value", of: {one: "municipality", many: "municipalities with more than a few inhabitants and a town hall of their own"}, marker: "median"})) // prettier-ignore
};
