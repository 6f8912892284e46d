import {readFileSync} from "node:fs";
import {resolve} from "node:path";
import {expect, test} from "vitest";
import type {Table} from "../../src/facts/table/table.js";
import {countOf} from "../../src/facts/unit/unit.js";
import type {Form} from "../../src/form.js";
import * as forms from "../../src/index.js";
import {optionsTable} from "../../site/gallery/optionsTable.js";
import {namesOfOptions, type OptionOfRows, optionsOfRows} from "./gallery/optionsOfRows.js";
import {tableOf} from "./samples/dataSets.js";
import {hardSeries} from "./samples/lineData.js";
import {hardSlopes} from "./samples/slopeData.js";

/** A form with some more options than it needs; forms load without types. */
type Draw = (data: Table, options: object) => Form;

const rows = tableOf("rows", {names: ["Ash", "Birch", "Cedar"], values: [30, 20, 10], unit: countOf("seat", "seats")});
const two = hardSlopes["five rows"]!;
const years = hardSeries["four series"]!;
const of = {name: "place", value: "value"};
const overTime = {series: "place", date: "year", value: "value"};
const square = [[[0, 0], [0, 1], [1, 1], [1, 0], [0, 0]]]; // prettier-ignore
const regions = ["Ash", "Birch", "Cedar"].map((name) => {
  return {type: "Feature", properties: {name}, geometry: {type: "Polygon", coordinates: square}};
});

/** What each form needs. */
const needs: Readonly<Record<string, readonly [Table, object]>> = {
  bars: [rows, of],
  groupedBars: [two, {name: "place", series: ["then", "now"]}],
  stackedBars: [two, {name: "place", parts: ["then", "now"]}],
  dotRange: [two, {name: "place", columns: ["then", "now"]}],
  tableChart: [rows, {name: "place", columns: ["value"]}],
  columns: [rows, of],
  slope: [two, {name: "place", from: "then", to: "now"}],
  line: [years, overTime],
  area: [years, overTime],
  scatter: [two, {name: "place", x: "then", y: "now"}],
  strip: [rows, of],
  histogram: [rows, {value: "value", of: {one: "place", many: "places"}}],
  waterfall: [tableOf("steps", {names: ["Ash", "Birch", "Cedar"], values: [30, 20, 50]}), of],
  seats: [rows, of],
  regionMap: [rows, {...of, regions}],
  tileMap: [rows, {...of, tiles: {Ash: [0, 0], Birch: [1, 0], Cedar: [2, 0]}}],
  facets: [rows, {by: "place", form: () => forms.bars(rows, {name: "place", value: "value"})}]
};

/** What no form takes. */
const wrong: Readonly<Record<OptionOfRows, unknown>> = {
  highlight: "Nobody",
  sort: "sideways",
  labels: "none",
  limit: 0
};

const cases = Object.entries(optionsOfRows).flatMap(([form, {takes}]) =>
  namesOfOptions.map((option) => ({form, option, taken: takes.includes(option)}))
);

test.each(cases)("$form() takes $option: $taken", ({form, option, taken}) => {
  const [data, options] = needs[form]!;
  const draw = Object.entries(forms).find(([name]) => name === form)?.[1] as Draw;
  expect(draw(data, options).name).toBe(form);
  const error = taken ? new RegExp(`(?:invalid|unknown) ${option}\\b`) : `unknown option: ${option}`;
  expect(() => draw(data, {...options, [option]: wrong[option]})).toThrow(error);
});

test("the reasons are given for those options alone that a form does not take", () => {
  const given = Object.entries(optionsOfRows).map(([form, {takes, others = {}}]) => [
    form,
    [...takes, ...Object.keys(others)].sort()
  ]);
  expect(given).toEqual(Object.keys(optionsOfRows).map((form) => [form, namesOfOptions.toSorted()]));
});

test("docs/row-options.md has the table of the options", () => {
  const page = readFileSync(resolve(import.meta.dirname, "../../docs/row-options.md"), "utf8");
  const cells = (markdown: string) => markdown.replaceAll(/[ -]+/g, " ");
  expect(cells(page)).toContain(cells(optionsTable(optionsOfRows)));
});
