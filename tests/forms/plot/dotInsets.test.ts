import {expect, test} from "vitest";
import {checkFile} from "../../../src/check/checkFile.js";
import type {PlotFormOptions} from "../../../src/forms/plot/plot.js";
import {Plot} from "../../../src/plot.js";
import {fileOf, subjectOf} from "./draw.js";

const people = Array.from({length: 30}, (_, index) => ({weight: 50 + ((index * 7) % 31), height: 150 + ((index * 11) % 40)})); // prettier-ignore

/** The leftmost dot’s edge and the word of the axis nearest to it, px. */
async function leftOf(options: PlotFormOptions) {
  const file = await fileOf(options);
  expect(await checkFile(subjectOf(file), ["measure-wrong", "tick-misplaced", "reading-incomplete"])).toEqual([]);
  const dots = [...file.matchAll(/<circle[^>]* cx="([\d.]+)"[^>]* r="([\d.]+)"/g)];
  return Math.min(...dots.map(([, x, r]) => Number(x) - Number(r)));
}

const scatter = {marks: [Plot.dot(people, {x: "weight", y: "height", fill: "#12436d"})]};

test("dots of a chart of Plot stand clear of its axes", async () => {
  const inset = await leftOf(scatter);
  expect(inset - (await leftOf({...scatter, inset: 0}))).toBeCloseTo(5, 1);
});

test("dots stay where their author sets an inset, and where lengths begin at the axis", async () => {
  expect(await leftOf({...scatter, x: {inset: 20}})).toBeCloseTo((await leftOf({...scatter, inset: 0})) + 20, 0);
  const lollipops = (options: PlotFormOptions["x"]) => ({
    x: {...options, domain: [50, 80]},
    marks: [Plot.ruleY(people, {x1: 50, x2: "weight", y: "height"}), Plot.dot(people, {x: "weight", y: "height", fill: "#12436d"})] // prettier-ignore
  });
  expect(await leftOf(lollipops({}))).toBe(await leftOf(lollipops({inset: 0})));
});
