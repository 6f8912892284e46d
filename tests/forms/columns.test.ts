import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {checkFile} from "../../src/check/checkFile.js";
import {absent, type Period, stated} from "../../src/facts/period.js";
import {exact} from "../../src/facts/quantity.js";
import {type ColumnsOptions, columns} from "../../src/forms/columns/columns.js";
import type {Table} from "../../src/facts/table/table.js";
import type {RowSpec} from "../../src/plot/rows/rows.js";
import {countClaim} from "./sampleClaims.js";
import {tableOf} from "./samples/dataSets.js";
import {figure} from "../../src/figure/figure.js";
import {renderSVG} from "../../src/render.js";
import {subjectOf} from "../../src/verify/subject.js";
import {say} from "../../src/words/say.js";
import {palettes} from "../../src/theme/theme.js";
import {years} from "./samples/periodData.js";

const {document} = new JSDOM("").window;

const area = (width: number) => ({document, left: 0, top: 0, width, format: "phone", palette: palettes.light}) as const;

const named = {name: "place", value: "value"} as const;
const few = tableOf("few", {names: ["2019", "2020", "2021"], values: [1, 2, 3]});
const long = tableOf("long", {names: ["Electricity, gas and steam supply"], values: [1]});
const many = tableOf("many", {
  names: years(1, 2000).map((year) => year.padStart(4, "0")),
  values: years(1, 2000).map(Number)
});
const apart = tableOf("apart", {names: ["1900", "1901", "2000"], values: [1, 2, 3]});
const claim = (period: Period = stated("2019")) => countClaim("ash", exact(1), {period});

const wrong = (options: unknown) => ({...named, ...(options as object)}) as ColumnsOptions & typeof named;

test.each<[string, Table | readonly RowSpec[], unknown, string]>([
  ["{sort}", few, {sort: "ascending"}, "sort"],
  ["{labels: none}", few, {labels: "none"}, "labels"],
  ["{highlight}", few, {highlight: "2024"}, "unknown highlight: 2024 (one of the rows: 2019, 2020, 2021): columns"],
  ["{limit: 0}", few, {limit: 0}, "invalid limit: 0"],
  ["{value}", few, {value: "price"}, "unknown column: price"],
  ["2,000 years", many, {}, "too many rows: 2000 (at most 40; limit: 20"],
  ["a long name", long, {}, "invalid name: Electricity, gas and steam supply (at most 24 characters"],
  ["years far apart", apart, {}, "too many periods: 101 with those that are left out, 1900 to 2000 (at most 40"],
  ["no rows", [], {name: undefined, value: undefined}, "missing rows: columns"],
  ["no period", [claim(absent)], {name: undefined, value: undefined}, "missing period: claim ash (or give a name)"],
  [
    "another year",
    [{claim: claim(), name: "2020"}],
    {name: undefined, value: undefined},
    "invalid name: 2020 (the claim holds 2019)"
  ]
])("columns() refuses %s", (_what, data, options, message) => {
  expect(() => columns(data as Table, wrong(options))).toThrow(message);
});

test("columns(table) describes itself by its years, the highest and the lowest", () => {
  expect(columns(few, named).alt?.text).toBe("Column chart, 2019 to 2021: highest €3 in 2021; lowest €1 in 2019.");
});

test("columns(claims) says each claim by its period", () => {
  expect(columns([claim()]).alt?.text).toBe("Column chart: 2019 1 soldier.");
});

test("columns() refuses names that find no room under the columns of a phone", () => {
  const names = ["Juniper", "Nutmeg", "Kapok", "Maple", "Spruce", "Rowan", "Quince", "Hazel"];
  const form = columns(tableOf("trees", {names, values: [1, 2, 3, 4, 5, 6, 7, 8]}), named);
  expect(() => [...form.layouts(area(296))]).toThrow("no room for names: Juniper, Nutmeg");
  expect([...form.layouts(area(600))]).toHaveLength(1);
});

const months = Array.from(
  {length: 30},
  (_, month) => `${2022 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`
);
const thirty = tableOf("thirty", {names: months, values: months.map((_, month) => 300 + ((month * 79) % 280))});

test.each((["light", "dark"] as const).flatMap((scheme) => [280, 400, 640].map((width) => [scheme, width] as const)))(
  "one of thirty columns without values is told from the others in %s at %d px",
  async (scheme, width) => {
    const form = columns(thirty, {...named, highlight: "2022-08"});
    const chart = figure({id: "thirty", headline: say`Prices`, deck: say`By month`, form});
    const text = await renderSVG(chart, {width, scheme});
    const rules = ["greyscale", "colour-blind", "mark-contrast"] as const;
    expect(await checkFile(subjectOf(chart.figure, {file: "thirty.svg", text}), rules)).toEqual([]);
  }
);

test("beside an axis the number of the column that matters stands over it where that is the highest, and of no other", async () => {
  const numberOver = async (highlight: string) => {
    const form = columns(thirty, {...named, highlight});
    const chart = figure({id: "thirty", headline: say`Prices`, deck: say`By month`, form});
    const text = await renderSVG(chart, {width: 400});
    const rules = ["text-overlap", "text-on-mark", "text-overflow", "label-elsewhere"] as const;
    const found = await checkFile(subjectOf(chart.figure, {file: "thirty.svg", text}), rules);
    return [found, /font-weight="600"[^>]*>([^<]*)</.exec(text)?.[1] ?? null];
  };
  expect(await numberOver("2022-08")).toEqual([[], "€573"]);
  expect(await numberOver("2022-05")).toEqual([[], null]);
});
