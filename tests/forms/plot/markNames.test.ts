import * as Plot from "@observablehq/plot";
import {expect, onTestFinished, test} from "vitest";
import {nameOf} from "../../../src/plot/chart/options/refusals.js";

const rows = [
  {a: 1, b: 2},
  {a: 2, b: 4},
  {a: 3, b: 5}
];

test.each([
  ["barX", Plot.barX(rows, {x: "a", y: "b"}), "barX"],
  ["tickY", Plot.tickY(rows, {x: "a", y: "b"}), "tickY"],
  ["linearRegressionY", Plot.linearRegressionY(rows, {x: "a", y: "b"}), "linearRegression"],
  ["density", Plot.density(rows, {x: "a", y: "b"}), "density"]
])("nameOf() calls %s so where the names of classes are shortened, too", (name, mark, shortened) => {
  expect(nameOf(mark)).toBe(name);
  const {name: full} = mark.constructor;
  const rename = (value: string) => Object.defineProperty(mark.constructor, "name", {value, configurable: true});
  onTestFinished(() => void rename(full));
  rename("fW");
  expect(nameOf(mark)).toBe(shortened);
});
