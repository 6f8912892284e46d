import {expect, test} from "vitest";
import {bars} from "../../src/forms/bars/bars.js";
import {facets} from "../../src/forms/facets/facets.js";
import type {FacetsOptions} from "../../src/forms/facets/facetsOptions.js";
import {slope} from "../../src/forms/slope/slope.js";
import {renderSVG} from "../../src/render.js";
import {checkLoneFile} from "../../src/verify/checkStory.js";
import type {Table} from "../../src/facts/table/table.js";
import {hardTables} from "./samples/dataSets.js";
import {byYear, fourAnswers, fourPlaces, lines, panelTable, ranked} from "./samples/facetsSamples.js";
import {sampleFigure} from "./samples/sampleFigure.js";
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

test("facets() of bars that go below zero leaves them room beside their values, or is refused", async () => {
  const rows = ["South Quince, gas and steam", "New Doum and Herzegovina"];
  const chart = sampleFigure(
    "below",
    facets(panelTable("below", {rows, panels: {Ash: [0, -1_000_000], Birch: [-40, 60]}}), {by: "place", form: ranked})
  );
  await expect(renderSVG(chart, {width: 240})).rejects.toThrow(/^no room for panels: \d+ of \d+ px beside names/);
  const {findings} = await checkLoneFile("below.svg", await renderSVG(chart, {width: 400}));
  expect(findings).toEqual([]);
});

test("facets() of lines prints a number in one piece, however narrow its panel is", async () => {
  const rows = ["1997-04", "1997-05", "1997-07"];
  const far = panelTable("far", {rows, panels: {Ash: [0, -5_000_000, -10_000_000], Birch: [0, 10, 20]}, decimals: 2});
  const svg = await renderSVG(sampleFigure("far", facets(far, {by: "place", form: lines})), {width: 240});
  expect(svg).toContain(">−€10,000,000.00</text>");
});
