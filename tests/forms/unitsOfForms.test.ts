import {describe, expect, test} from "vitest";
import {
  degreesIn,
  indexOn,
  measureIn,
  moneyIn,
  percentagePoints,
  percentChange,
  ratePer
} from "../../src/facts/unit/measure.js";
import {stated} from "../../src/facts/period.js";
import {attributedTo} from "../../src/facts/source.js";
import {type Table, table} from "../../src/facts/table/table.js";
import {countOf, durationIn, shareOf, type Unit, whole} from "../../src/facts/unit/unit.js";
import type {Form} from "../../src/form.js";
import {area} from "../../src/forms/area/area.js";
import {bars} from "../../src/forms/bars/bars.js";
import {groupedBars} from "../../src/forms/bars/groupedBars.js";
import {columns} from "../../src/forms/columns/columns.js";
import {histogram} from "../../src/forms/histogram/histogram.js";
import {line} from "../../src/forms/line/line.js";
import {tileMap} from "../../src/forms/maps/tileMap.js";
import {scatter} from "../../src/forms/points/scatter.js";
import {dotRange} from "../../src/forms/ranges/dotRange.js";
import {slope} from "../../src/forms/slope/slope.js";
import {strip} from "../../src/forms/strip/strip.js";
import {tableChart} from "../../src/forms/tables/tableChart.js";
import {renderSVG} from "../../src/render.js";
import {checkLoneFile} from "../../src/verify/checkStory.js";
import {office} from "./samples/dataSets.js";
import {sampleFigure} from "./samples/sampleFigure.js";
import {testSome} from "../testSome.js";

const homes = whole({
  id: "homes",
  label: "All homes",
  measure: "number of homes",
  geography: "AA",
  period: stated("2023")
});

/** Each kind of unit, with five numbers of it. */
const units: Readonly<Record<string, readonly [unit: Unit, values: readonly number[], decimals: number]>> = {
  money: [moneyIn("USD"), [1_200_000, 3_400_000, 980_000, 5_600_000, 420_000], 0],
  cents: [moneyIn("GBP"), [1.25, 3.4, 0.99, 2.5, 1.8], 2],
  shares: [shareOf(homes), [41.2, 22.3, 15.5, 12, 9], 1],
  rates: [ratePer(1000, "people"), [12.3, 8.1, 4.4, 15, 9.9], 1],
  incidence: [ratePer(100_000, "residents", {one: "road death", many: "road deaths"}), [18.1, 6.9, 4.4, 15, 9.9], 1],
  indices: [indexOn("2015"), [100, 112.4, 98.7, 131, 120.5], 1],
  degrees: [degreesIn("C"), [21.5, -3.2, 14, 8.8, 0], 1],
  "differences of degrees": [degreesIn("C", {difference: true}), [3.4, -2.4, 0.9, 1.8, 0], 1],
  points: [percentagePoints, [3.2, -1.5, 0.4, 6, -2.2], 1],
  changes: [percentChange, [12.4, -8.1, 120.5, 3.3, -21.7], 1],
  measures: [measureIn("kilometre", "kilometres", {symbol: "km"}), [12.5, 8, 140, 33.3, 60], 1],
  counts: [countOf("death", "deaths"), [6000, 5200, 31_250, 880, 12], 0],
  weeks: [durationIn("week"), [6, 12, 3, 26, 9], 0]
};

const names = ["Ash", "Birch", "Cedar", "Doum", "Elm"];
const years = ["2019", "2020", "2021", "2022", "2023"];

/** A table of the numbers, and of smaller ones before. */
function numbersOf([unit, values, decimals]: (typeof units)[string], period: "years" | "one" = "one"): Table {
  const column = {
    kind: "number",
    unit,
    decimals,
    period: period === "years" ? {column: "year"} : stated("2023"),
    attribution: attributedTo(office)
  } as const;
  const before = values.map((value) => Math.round(value * 0.8 * 10 ** decimals) / 10 ** decimals);
  return table({
    id: "numbers",
    file: "numbers.csv",
    sha256: "ab".repeat(32),
    columns: [
      {kind: "text", name: "place", values: names},
      {kind: "text", name: "year", values: years},
      {...column, name: "then", values: before, ...(period === "one" && {period: stated("2015")})},
      {...column, name: "value", values}
    ]
  });
}

const name = "place";
const both = ["then", "value"];
const tiles = {Ash: [0, 0], Birch: [1, 0], Cedar: [0, 1], Doum: [1, 1], Elm: [2, 1]} as const;

const forms: Readonly<Record<string, (numbers: (typeof units)[string]) => Form>> = {
  bars: (numbers) => bars(numbersOf(numbers), {name, value: "value"}),
  columns: (numbers) => columns(numbersOf(numbers, "years"), {name: "year", value: "value"}),
  line: (numbers) => line(numbersOf(numbers, "years"), {date: "year", value: "value"}),
  area: (numbers) => area(numbersOf(numbers, "years"), {date: "year", value: "value"}),
  dotRange: (numbers) => dotRange(numbersOf(numbers), {name, columns: both}),
  groupedBars: (numbers) => groupedBars(numbersOf(numbers), {name, series: both}),
  tableChart: (numbers) => tableChart(numbersOf(numbers), {name, columns: both}),
  slope: (numbers) => slope(numbersOf(numbers), {name, from: "then", to: "value"}),
  scatter: (numbers) => scatter(numbersOf(numbers), {name, x: "then", y: "value"}),
  strip: (numbers) => strip(numbersOf(numbers), {name, value: "value"}),
  histogram: (numbers) => histogram(numbersOf(numbers), {value: "value", of: {one: "place", many: "places"}}),
  tileMap: (numbers) => tileMap(numbersOf(numbers), {name, value: "value", tiles})
};

// What has no zero of its own has no length from it.
const noLengths = ["bars", "columns", "area", "groupedBars"];
const isLengthless = (form: string, unit: string) =>
  noLengths.includes(form) && (unit === "indices" || unit === "degrees");

describe.each(Object.entries(forms))("%s", (form, draw) => {
  const drawn = Object.entries(units).filter(([unit]) => !isLengthless(form, unit));
  const turn = Object.keys(forms).indexOf(form);
  const isNext = (_: unknown, index: number) => (index + 5 * turn) % 11 === 0;
  testSome(drawn, isNext)("draws, describes and prints %s, and has no finding", async ([, numbers]) => {
    const svg = await renderSVG(sampleFigure("units-of-forms", draw(numbers)), {width: 320});
    const {findings} = await checkLoneFile("units.svg", svg);
    // A sample's deck names no whole.
    const own = findings.filter(({finding}) => finding.rule !== "whole-missing");
    expect(own.map(({finding: {rule, where, found}}) => `${rule}: ${where}: ${found}`)).toEqual([]);
  });
});

test.each(noLengths)("%s refuses indices and degrees, whose zero is none", (form) => {
  for (const unit of ["indices", "degrees"]) expect(() => forms[form]?.(units[unit]!)).toThrow(/its zero is no zero/);
});
