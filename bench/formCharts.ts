import {dot} from "@observablehq/plot";
import type {Column} from "../src/facts/table/column.js";
import {moneyIn} from "../src/facts/unit/measure.js";
import {stated} from "../src/facts/period.js";
import {attributedTo} from "../src/facts/source.js";
import {table, type Table} from "../src/facts/table/table.js";
import {countOf, durationIn, type Unit} from "../src/facts/unit/unit.js";
import {serializeSVG} from "../src/drawing/serialize.js";
import {treeDocument} from "../src/drawing/tree.js";
import {type Chart, figure} from "../src/figure/figure.js";
import type {Form} from "../src/form.js";
import {bars} from "../src/forms/bars/bars.js";
import {columns} from "../src/forms/columns/columns.js";
import {line} from "../src/forms/line/line.js";
import {plot} from "../src/forms/plot/plot.js";
import {scatter} from "../src/forms/points/scatter.js";
import {stackedBars} from "../src/forms/shares/stackedBars.js";
import {renditionsOf} from "../src/publish/files/renditions.js";
import {say} from "../src/words/say.js";
import * as data from "./formData.js";

const office = {id: "office", name: "Statistical office"};
const euros = moneyIn("EUR");
const homes = countOf("home", "homes");

/** A made-up table: a column of words, perhaps another of years, and columns of numbers. */
function tableOf(id: string, words: Readonly<Record<string, readonly string[]>>, numbers: Numbers): Table {
  const period = "year" in words ? {column: "year"} : stated("2023");
  const attribution = attributedTo(office);
  return table({
    id,
    file: `${id}.csv`,
    sha256: "ab".repeat(32),
    columns: [
      ...Object.entries(words).map(([name, values]): Column => ({kind: "text", name, values})),
      ...Object.entries(numbers).map(([name, [unit, values]]): Column => ({
        kind: "number",
        name,
        unit,
        values,
        period,
        attribution,
        decimals: 0
      }))
    ]
  });
}

type Numbers = Readonly<Record<string, readonly [unit: Unit, values: readonly number[]]>>;

const listOf = <Row, Key extends keyof Row>(rows: readonly Row[], key: Key) => rows.map((row) => row[key]);

const {ranked, dated, series, parts, points, panels} = data;
const tables = {
  ranked: tableOf("ranked", {name: listOf(ranked, "name")}, {value: [euros, listOf(ranked, "value")]}),
  dated: tableOf("dated", {year: listOf(dated, "year")}, {value: [euros, listOf(dated, "value")]}),
  series: tableOf(
    "series",
    {name: listOf(series, "name"), year: listOf(series, "year")},
    {value: [euros, listOf(series, "value")]}
  ),
  parts: tableOf(
    "parts",
    {name: listOf(parts, "name")},
    {
      owned: [homes, listOf(parts, "owned")],
      rented: [homes, listOf(parts, "rented")],
      social: [homes, listOf(parts, "social")]
    }
  ),
  points: tableOf(
    "points",
    {name: listOf(points, "name")},
    {
      income: [euros, listOf(points, "income")],
      life: [durationIn("year"), listOf(points, "life")]
    }
  )
};

const charted = (id: string, form: Form): Chart =>
  figure({
    id,
    headline: say`A finding`,
    deck: say`Made-up rows`,
    alt: say`A chart of made-up rows.`,
    form,
    sources: [office]
  });

const charts = {
  bars: charted("ranked", bars(tables.ranked, {name: "name", value: "value"})),
  columns: charted("dated", columns(tables.dated, {name: "year", value: "value"})),
  line: charted("series", line(tables.series, {series: "name", date: "year", value: "value"})),
  stackedBars: charted("parts", stackedBars(tables.parts, {name: "name", parts: ["owned", "rented", "social"]})),
  scatter: charted("points", scatter(tables.points, {name: "name", x: "income", y: "life"}))
};

/** Each form, from its layout to the text of its file, by name. */
export const forms = Object.fromEntries(
  Object.entries(charts).map(([name, chart]) => [name, () => renditionsOf(chart).file({width: 640})])
);

/** Many dots by the form *plot*, which draws them twice, to the text of the drawing. */
export const plotted = (dots: readonly {readonly x: number; readonly y: number}[]) =>
  drawn(charted("dots", plot({marks: [dot(dots, {x: "x", y: "y", r: 2, fill: "#12436d"})]})));

/** A hundred panels of ten dots each by the form *plot*. */
export const panelled = () =>
  drawn(
    charted("panels", plot({x: {ticks: 0}, axis: null, marks: [dot(panels, {fx: "panel", x: "x", y: "y", r: 1})]}))
  );

const drawn = (chart: Chart) => serializeSVG(chart({document: treeDocument(), width: 640}));
