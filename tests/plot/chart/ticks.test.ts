import * as Plot from "@observablehq/plot";
import {expect, test} from "vitest";
import {apartTicks} from "../../../src/plot/chart/ticks/apartTicks.js";
import {thinTicks} from "../../../src/plot/chart/ticks/thinTicks.js";
import {drawnOf} from "./drawnChart.js";

/** What becomes of the names under columns. */
function namesUnder(names: readonly string[], width: number, x: Plot.ScaleOptions = {}): unknown {
  const rows = names.map((name, index) => ({name, value: index + 1}));
  const options = {width, marginLeft: 20, marginRight: 0, x, marks: [Plot.barY(rows, {x: "name", y: "value"})]};
  const {chart, texts} = drawnOf(options);
  const {tickFormat, ...own} = apartTicks(chart, texts, options)?.x ?? {};
  const lines = typeof tickFormat === "function" ? names.map((name, index) => tickFormat(name, index)) : [];
  return lines.length > 0 ? lines : own;
}

const capitals = ["Barcelona", "Copenhagen", "Amsterdam", "Bratislava"];
const cities = ["New York", "Los Angeles", "San Francisco"];

test.each([
  [cities, 260, {}],
  [cities, 200, ["New York", "Los\nAngeles", "San\nFrancisco"]],
  [["Rome", "Riga", "Oslo"], 120, ["Rome", "Riga", "Oslo"]],
  // Names that are too wide for their places take turns in two rows, or in three.
  [["Rome", "Riga", "Oslo"], 100, ["Rome", "\nRiga", "Oslo"]],
  [capitals, 200, ["Barcelona", "\nCopenhagen", "Amsterdam", "\nBratislava"]],
  [capitals, 140, ["Barcelona", "\nCopenhagen", "\n\nAmsterdam", "Bratislava"]],
  [capitals, 100, {tickRotate: -45}],
  // Not in three where one has several words.
  [["Barcelona", "Copenhagen", "New Orleans", "Bratislava"], 140, {tickRotate: -45}],
  [["Barcelona am Meer und am Berg", "A", "B", "C"], 200, {tickRotate: -45}],
  // Alone it is broken where its bar is narrower.
  [["Barcelona"], 60, ["Barcelona"]],
  [["Barcelona am Meer"], 60, ["Barcelona\nam Meer"]]
])("apartTicks() of %j in %d px", (names, width, expected) => {
  expect(namesUnder(names, width)).toEqual(expected);
});

test("apartTicks() leaves the air of names over a chart under them", () => {
  expect(namesUnder(capitals, 200, {axis: "top"})).toEqual(["Barcelona", "Copenhagen\n", "Amsterdam", "Bratislava\n"]);
});

test.each([{tickRotate: 30}, {tickFormat: (name: string) => name}, {ticks: capitals}, {tickSpacing: 10}])(
  "apartTicks() leaves names under %j",
  (x) => {
    const {chart, texts} = drawnOf({width: 100, x, marks: [Plot.barY(capitals, {x: (name: string) => name, y: 1})]});
    expect(apartTicks(chart, texts, {x})).toBeNull();
  }
);

const yearsFrom = (first: number, step: number) => Array.from({length: 10}, (_, index) => String(first + index * step));

test.each([
  [yearsFrom(2001, 1), 500, undefined],
  // Round years, where some are, and else every second or fifth from the first.
  [yearsFrom(2001, 1), 200, ["2002", "2004", "2006", "2008", "2010"]],
  [yearsFrom(2001, 1), 90, ["2005", "2010"]],
  [yearsFrom(2001, 2), 200, ["2001", "2005", "2009", "2013", "2017"]],
  [yearsFrom(2001, 2), 90, ["2001", "2011"]]
])("apartTicks() of %j in %d px names %j", (names, width, ticks) => {
  expect(namesUnder(names, width, {type: "band"})).toEqual(ticks ? {type: "band", ticks} : {});
});

const spacing = (width: number, max: number, x: Plot.ScaleOptions = {}) => {
  const options = {width, marginLeft: 20, marginRight: 20, x: {domain: [0, max], ...x}, marks: [Plot.dot([[0, 1]])]};
  const {chart, texts} = drawnOf(options);
  return apartTicks(chart, texts, options)?.x?.tickSpacing ?? null;
};

test.each([
  [300, 10, {}, null],
  // From two words nobody reads what lies between them.
  [120, 10, {}, 40],
  [100, 1, {}, 40],
  // Wide ones stay few.
  [140, 1e6, {}, null],
  [100, 1, {ticks: 3}, null],
  [100, 1, {tickSpacing: 90}, null],
  [100, 1, {type: "sqrt"}, null],
  // Words that touch stand twice as far apart as Plot has them.
  [200, 1e6, {tickFormat: (value: number) => `${value} inhabitants`}, 160]
] as const)("apartTicks() in %d px to %d with %j spaces ticks by %j", (width, max, x, expected) => {
  expect(spacing(width, max, x)).toBe(expected);
});

test("thinTicks() keeps the first of the words that stand on one another, and those of several lines before", () => {
  const wordsAt = (
    ticks: readonly number[],
    tickFormat: (value: number) => string,
    type: Plot.ScaleType = "linear"
  ) => {
    const domain = type === "point" ? ticks : [0, 100];
    const x = {domain, ticks, tickFormat, type};
    const {chart, texts} = drawnOf({width: 140, marginLeft: 20, marginRight: 20, x, marks: [Plot.dot([[0, 1]])]});
    const own = new Set(ticks.flatMap((tick) => tickFormat(tick).split("\n")));
    return thinTicks(chart, texts).flatMap(({text}) => (own.has(text) ? [text] : []));
  };
  expect(wordsAt([0, 10, 20, 50], (value) => `t${value}`)).toEqual(["t0", "t20", "t50"]);
  expect(wordsAt([0, 10, 20, 50], (value) => (value === 10 ? "t10\n2020" : `t${value}`))).toEqual(["t10", "2020", "t50"]); // prettier-ignore
  expect(wordsAt([0, 50, 100], (value) => `t${value}`)).toEqual(["t0", "t50", "t100"]);
  expect(wordsAt([0, 10, 20, 30, 40, 50, 60], (value) => `t${value}`, "point").length).toBe(7);
});
