import {expect, test} from "vitest";
import {bars} from "../../src/forms/bars/bars.js";
import {facets} from "../../src/forms/facets/facets.js";
import type {FacetsOptions} from "../../src/forms/facets/facetsOptions.js";
import {slope} from "../../src/forms/slope/slope.js";
import type {Table} from "../../src/facts/table.js";
import {hardTables} from "./samples/dataSets.js";
import {byYear, fourAnswers, fourPlaces, lines, panelTable, ranked} from "./samples/facetsSamples.js";
import {hardSlopes} from "./samples/slopeData.js";

const wrong = (table: Table, options: unknown) =>
  facets(table, {by: "place", form: lines, ...(options as object)} as FacetsOptions);

const uneven = panelTable("uneven", {rows: ["2022", "2023"], panels: {Ash: [1, 2], Birch: [3]}});
const many = panelTable("many", {
  rows: ["2023"],
  panels: Object.fromEntries(Array.from({length: 25}, (_, index) => [`Place ${index}`, [index]]))
});
const one = panelTable("one", {rows: ["2022", "2023"], panels: {Ash: [1, 2]}});

test.each<[string, Table, unknown, string]>([
  ["one panel", one, {}, "invalid panels: 1 (2 to 24; draw the form itself, or a part of the table): facets"],
  ["25 panels", many, {}, "invalid panels: 25 (2 to 24;"],
  ["{by} of no column", fourPlaces, {by: "region"}, "unknown column: region"],
  ["{by} of numbers", fourPlaces, {by: "value"}, "invalid by: column value has numbers, not words: facets"],
  ["{form: a form}", fourPlaces, {form: bars(hardTables["eight rows"]!, {name: "place", value: "value"})}, "form"],
  [
    "{form} that makes none",
    fourPlaces,
    {form: () => null},
    "invalid form: null (a form, such as shareGrid(…)): facets, panel Ash"
  ],
  [
    "a form that has no panels",
    hardSlopes["five rows"]!,
    {form: (part: Table) => slope(part, {name: "place", from: "then", to: "now"})},
    "invalid form: slope (line, columns or bars): facets"
  ],
  [
    "two forms",
    fourPlaces,
    {form: (part: Table) => (part.id.endsWith("1") ? lines(part) : byYear(part))},
    "invalid form: columns (one form in all panels, as line in the first): facets, panel Birch"
  ],
  [
    "other rows in a panel",
    uneven,
    {form: byYear},
    "missing row: 2023 (give each panel the same rows, without a number where there is none): facets, panel Birch"
  ],
  ["bars with a limit", fourAnswers, {form: (part: Table) => bars(part, {name: "row", value: "value", limit: 2})}, "invalid limit: panels draw all rows (leave some out of the data): facets, panel"], // prettier-ignore
  ["an option that there is not", fourPlaces, {scales: "free"}, "scales"]
])("facets() refuses %s", (_what, table, options, message) => {
  expect(() => wrong(table, options)).toThrow(message);
});

test("facets() lets a form refuse its part, and says which", () => {
  expect(() =>
    wrong(hardTables["eight rows"]!, {form: (part: Table) => bars(part, {name: "place", value: "cost"})})
  ).toThrow("unknown column: cost");
});

test("facets() describes itself by its panels and their ends", () => {
  expect(facets(fourPlaces, {by: "place", form: lines}).alt?.text).toBe(
    "Small line charts that share a scale: Ash, Birch, Cedar, Doum; highest €700 in Ash, lowest €320 in Doum."
  );
});

test("facets() carries each part of the table with the rows of the file that it is", () => {
  const tables = facets(fourAnswers, {by: "place", form: ranked}).tables ?? [];
  expect(tables.map(({id, rows}) => [id, rows])).toEqual([
    ["four-answers-1", [2, 3, 4]],
    ["four-answers-2", [5, 6, 7]],
    ["four-answers-3", [8, 9, 10]],
    ["four-answers-4", [11, 12, 13]]
  ]);
  expect(tables[1]?.columns["place"]?.values).toEqual(["Birch", "Birch", "Birch"]);
});
