import * as Plot from "@observablehq/plot";
import {expect, test} from "vitest";
import {checkFile} from "../../../src/check/checkFile.js";
import type {PlotFormOptions} from "../../../src/forms/plot/plot.js";
import {fileOf, subjectOf} from "./draw.js";

const cells = Array.from({length: 251}, (_, index) => ({x: index % 20, y: Math.floor(index / 20), v: index * 0.4}));
const rulesOf = async (options: PlotFormOptions) => [
  ...new Set((await checkFile(subjectOf(await fileOf(options)))).map(({rule}) => rule))
];

test("a scheme that turns within few steps, as Plot’s own does, is measured", async () => {
  const marks = [Plot.cell(cells, {x: "x", y: "y", fill: "v"})];
  expect(await rulesOf({color: {legend: true}, marks})).not.toContain("measure-wrong");
});

test("a row that is called “under” or “over” has no words of a bound", async () => {
  const rows = ["under", "over"].map((name, index) => ({name, place: "Ash", value: 3 + index}));
  const marks = [Plot.barX(rows, {y: "place", x: "value", fill: "name"})];
  expect(await rulesOf({color: {legend: true}, marks})).not.toContain("bound-undrawn");
});
