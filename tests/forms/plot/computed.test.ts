import * as Plot from "@observablehq/plot";
import {expect, test} from "vitest";
import {countOf, figure, say, table} from "../../../src/index.js";
import {plot, type PlotFormOptions} from "../../../src/forms/plot/plot.js";
import {renderSVG} from "../../../src/render.js";
import {textFile} from "../../facts/file/textFile.js";
import {readingFindings} from "../../check/reading/alone.js";

const lines = ["2016,210", "2017,240", "2018,225", "2019,260", "2020,120", "2021,95", "2022,180", "2023,230"];
const ships = table(textFile("ships.csv", `year,ships\n${lines.join("\n")}\n`), {
  key: "year",
  source: {id: "office", name: "Harbour office"},
  period: {column: "year"},
  columns: {year: "period", ships: {unit: countOf("ship", "ships")}}
}).data;
const own = {x: "year", y: "ships"} as const;
const point = {x: {type: "point"}} as const;

async function notesOf(options: PlotFormOptions): Promise<string[]> {
  const sources = [{id: "harbour", name: "Harbour office"}];
  const svg = await renderSVG(figure({id: "ships", headline: say`Ships`, deck: say`Ships that called, by year`, alt: say`A chart of ships.`, sources, form: plot(options)})); // prettier-ignore
  expect(await readingFindings(svg)).toEqual([]);
  return [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].flatMap(([, text = ""]) => (/calculation|includes/.test(text) ? [text] : [])); // prettier-ignore
}

test.each<[string, PlotFormOptions]>([
  ["a moving average", {...point, marks: [Plot.lineY(ships, Plot.windowY(3, own))]}],
  ["a running total", {...point, marks: [Plot.lineY(ships, Plot.mapY("cumsum", own))]}],
  ["numbers by the first", {...point, marks: [Plot.lineY(ships, Plot.normalizeY(own))]}],
  ["a scale that doubles", {y: {transform: (value: number) => 2 * value}, x: {type: "band"}, marks: [Plot.barY(ships, own)]}], // prettier-ignore
  ["the most of all", {marks: [Plot.barX(ships, Plot.groupZ({x: "max"}, {x: "ships"}))]}]
])("plot() says that what it draws is calculated: %s", async (_, options) => {
  expect(await notesOf(options)).toEqual(["Our calculation from the data: ships."]);
});

test("plot() says that counts include those before them", async () => {
  const running = {marks: [Plot.rectY(ships, Plot.binX({y: "count"}, {x: "ships", cumulative: true}))]};
  expect(await notesOf(running)).toEqual(["Each count includes those before it."]);
});

test.each<[string, PlotFormOptions]>([
  ["a line", {...point, marks: [Plot.lineY(ships, own)]}],
  ["bars", {x: {type: "band"}, marks: [Plot.barY(ships, own)]}],
  ["a stack", {x: {type: "band"}, marks: [Plot.barY(ships, Plot.stackY({x: "year", y: "ships"}))]}],
  ["counts in classes", {marks: [Plot.rectY(ships, Plot.binX({y: "count"}, {x: "ships"}))]}]
])("plot() says nothing of numbers as they are: %s", async (_, options) => {
  expect(await notesOf(options)).toEqual([]);
});

const pay = [["Banks", 3900, 5200], ["Shops", 2100, 2400]].map(([work, women, men]) => ({work, women, men})); // prettier-ignore
const dots = (fill: string): PlotFormOptions => ({
  marks: [Plot.dot(pay, {x: "men", y: "work", fill: "#12436d"}), Plot.dot(pay, {x: "women", y: "work", fill})]
});

test("plot() refuses dots of two columns in one look, which nothing names", () => {
  expect(() => plot(dots("#12436d"))).toThrow(
    'dots without names: men and women in one look (give each a fill and name it, with Plot.text or in one mark with fill: "…", a column of their names, and color: {legend: true}): plot'
  );
  expect(() => plot(dots("#ffffff"))).not.toThrow();
});
