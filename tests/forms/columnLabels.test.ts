import {expect} from "vitest";
import {checkLoneFile} from "../../src/verify/checkStory.js";
import {moneyIn} from "../../src/facts/unit/measure.js";
import {attributedTo} from "../../src/facts/source.js";
import {table} from "../../src/facts/table/table.js";
import type {Form} from "../../src/form.js";
import {bars} from "../../src/forms/bars/bars.js";
import {groupedBars} from "../../src/forms/bars/groupedBars.js";
import {histogram} from "../../src/forms/histogram/histogram.js";
import {tileMap} from "../../src/forms/maps/tileMap.js";
import {scatter} from "../../src/forms/points/scatter.js";
import {dotRange} from "../../src/forms/ranges/dotRange.js";
import {stackedBars} from "../../src/forms/shares/stackedBars.js";
import {slope} from "../../src/forms/slope/slope.js";
import {strip} from "../../src/forms/strip/strip.js";
import {tableChart} from "../../src/forms/tables/tableChart.js";
import {renderSVG} from "../../src/render.js";
import {office} from "./samples/dataSets.js";
import {sampleFigure} from "./samples/sampleFigure.js";
import {testSome} from "../testSome.js";

const number = (name: string, label: string, values: readonly number[]) =>
  ({
    kind: "number",
    name,
    label,
    unit: moneyIn("EUR"),
    decimals: 0,
    period: {column: `${name}_year`},
    attribution: attributedTo(office),
    values
  }) as const;

const year = (name: string, value: string) =>
  ({kind: "text", name: `${name}_year`, values: Array.from({length: 5}, () => value)}) as const;

const rents = table({
  id: "rents",
  file: "rents.csv",
  sha256: "ab".repeat(32),
  columns: [
    {kind: "text", name: "place", values: ["Ash", "Birch", "Cedar", "Doum", "Elm"]},
    year("v_a", "2015"),
    year("v_b", "2023"),
    year("v_c", "2023"),
    number("v_a", "Cold rent", [412, 380, 512, 290, 455]),
    number("v_b", "Heating", [120, 98, 140, 77, 103]),
    number("v_c", "Rubbish and water", [31, 28, 40, 22, 35])
  ]
});

const name = "place";
const three = ["v_a", "v_b", "v_c"];
const tiles = {Ash: [0, 0], Birch: [1, 0], Cedar: [0, 1], Doum: [1, 1], Elm: [2, 1]} as const;

const forms: Readonly<Record<string, Form>> = {
  bars: bars(rents, {name, value: "v_a"}),
  dotRange: dotRange(rents, {name, columns: ["v_a", "v_b"]}),
  groupedBars: groupedBars(rents, {name, series: three, highlight: "v_b"}),
  histogram: histogram(rents, {value: "v_a", of: {one: "place", many: "places"}}),
  scatter: scatter(rents, {name, x: "v_a", y: "v_b", size: "v_c"}),
  slope: slope(rents, {name, from: "v_a", to: "v_b"}),
  stackedBars: stackedBars(rents, {name, parts: three, highlight: "v_b"}),
  strip: strip(rents, {name, value: "v_a", highlight: "Elm"}),
  tableChart: tableChart(rents, {name, columns: three}),
  tileMap: tileMap(rents, {name, value: "v_a", tiles})
};

const drawings = Object.entries(forms).flatMap(([name, form], index) =>
  [260, 640].map((width, turn) => ({name, form, width, isNext: (index + turn) % 4 === 0}))
);

testSome(drawings, ({isNext}) => isNext)(
  "$name prints the labels of columns, and not their names, at $width px",
  async ({form, width}) => {
    const svg = await renderSVG(sampleFigure("labels-of-columns", form), {width});
    const texts = svg.replace(/<metadata>[^]*<\/metadata>/, "").replace(/<[^>]*>/g, "\n");
    expect(texts.match(/.*v_[abc].*/gi) ?? []).toEqual([]);
    const {findings} = await checkLoneFile("labels.svg", svg);
    expect(findings.map(({finding: {rule, where, found}}) => `${rule}: ${where}: ${found}`)).toEqual([]);
  }
);
