import * as Plot from "@observablehq/plot";
import {expect, test} from "vitest";
import {numberUnlicensed} from "../../../src/check/numbers/printedNumbers.js";
import type {PlotFormOptions} from "../../../src/forms/plot/plot.js";
import {fileOf, subjectOf} from "./draw.js";

const cars = [4, 4, 6, 8, 8, 6].map((cylinders, index) => ({
  cylinders: String(cylinders),
  power: 60 + index * 9,
  weight: 900 + index * 31
}));
const dots: PlotFormOptions = {
  color: {legend: true, type: "ordinal"},
  marks: [Plot.dot(cars, {x: "weight", y: "power", fill: "cylinders"})]
};
const waffle: PlotFormOptions = {marks: [Plot.waffleX([{tree: "ash", value: 120}], {y: "tree", x: "value", unit: 10})]};

async function found(options: PlotFormOptions, from = "", to = ""): Promise<string[]> {
  const file = await fileOf(options);
  const edited = file.replaceAll(from, to);
  if (from !== "") expect(edited).not.toBe(file);
  return numberUnlicensed.check(subjectOf(edited)).map((each) => each.found);
}

test("the names of a legend may be numbers, and what a square of a waffle is", async () => {
  expect(await found(dots)).toEqual([]);
  expect(await found(waffle)).toEqual([]);
});

test("another number in a legend, and of a square, has no licence", async () => {
  expect(await found(dots, ">8</text>", ">12</text>")).not.toEqual([]);
  expect(await found(waffle, "Each square is 10.", "Each square is 20.")).not.toEqual([]);
});
