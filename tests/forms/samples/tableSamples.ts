import type {Column, NumberColumn} from "../../../src/facts/table/column.js";
import {moneyIn, percentChange} from "../../../src/facts/unit/measure.js";
import {type Period, stated} from "../../../src/facts/period.js";
import {attributedTo} from "../../../src/facts/source.js";
import {type Table, table} from "../../../src/facts/table/table.js";
import {countOf, type Unit} from "../../../src/facts/unit/unit.js";
import {type Chart, figure} from "../../../src/figure/figure.js";
import type {Form} from "../../../src/form.js";
import {tableChart} from "../../../src/forms/tables/tableChart.js";
import {phrase} from "../../../src/words/phrase.js";
import {periodOf, say} from "../../../src/words/say.js";
import {boundClaims, hardTables, office} from "./dataSets.js";
import type {Samples} from "./samples.js";

/** A column of numbers of the made-up table. */
interface Numbers {
  readonly period?: Period;
  readonly values: readonly (number | null)[];
  readonly unit?: Unit;
  readonly decimals?: number;
  readonly flags?: NonNullable<NumberColumn["flags"]>;
  readonly bound?: NonNullable<NumberColumn["bound"]>;
}

/** A table of several columns, of 2023. */
export function wideTable(id: string, places: readonly string[], columns: Readonly<Record<string, Numbers>>): Table {
  const numbers = Object.entries(columns).map(([name, {unit = moneyIn("EUR"), decimals = 0, ...rest}]): Column => ({
    kind: "number",
    name,
    unit,
    decimals,
    period: stated("2023"),
    attribution: attributedTo(office),
    ...rest
  }));
  const names: Column = {kind: "text", name: "place", values: places};
  return table({id, file: `${id}.csv`, sha256: "ab".repeat(32), columns: [names, ...numbers]});
}

const places = ["Ash", "Birch", "Cedar", "Doum", "Elm", "Fir"];
const homes = countOf("home", "homes");
const rent = {values: [712, 640, 380, 905, 1240, null]};
const change = {values: [12.4, -8.1, 3.3, 0, -21.7, 6.6], unit: percentChange, decimals: 1};
const built = {values: [12_000, 8400, 450, null, 31_250, 7], unit: homes, flags: {provisional: [2], estimated: [5]}};

/** Rents, their change and new homes of six places. */
export const rentsTable = wideTable("rents", places, {Rent: rent, "Change in a year": change, "New homes": built});

/** A figure of a table and made-up words around it. */
export function tableFigure(id: string, form: Form): Chart {
  return figure({
    id: `sample-table-${id}`,
    headline: phrase("Rents rose most where few flats stand empty"),
    deck: say`Made-up rents, homes or soldiers by place, ${periodOf(boundClaims[0]!)}`,
    form,
    ...((form.tables ?? []).length > 0 && {sources: [office]})
  });
}

const three = ["Rent", "Change in a year", "New homes"] as const;
const byPlace = {name: "place", columns: three} as const;
const letters = ["Alpha", "Beta", "Gamma", "Delta", "Eta", "Theta", "Iota"];
const longer = [
  "Electricity, gas, steam and air conditioning supply",
  "Wholesale and retail trade; repair of motor vehicles and motorcycles",
  "Mining"
];

/** Tables to be read. */
export const tableSamples: Samples = {
  ...Object.fromEntries(
    Object.entries(hardTables).map(([name, data], index) => [
      name,
      tableFigure(`hard-${"abcdefghijkl"[index]}`, tableChart(data, {name: "place", columns: ["value"]}))
    ])
  ),
  "three columns": tableFigure("three", tableChart(rentsTable, byPlace)),
  "bars to both sides": tableFigure("sides", tableChart(rentsTable, {...byPlace, bar: "Change in a year"})),
  "a highlight of changes": tableFigure(
    "strong-sides",
    tableChart(rentsTable, {...byPlace, bar: "Change in a year", highlight: "Elm"})
  ),
  "no bars": tableFigure("plain", tableChart(rentsTable, {...byPlace, bar: false, sort: "none"})),
  "a highlight": tableFigure("strong", tableChart(rentsTable, {...byPlace, highlight: ["Cedar", "Elm"]})),
  "a limit": tableFigure(
    "limit",
    tableChart(hardTables["40 rows"]!, {name: "place", columns: ["value"], limit: 8, highlight: "North Ash"})
  ),
  "seven columns": tableFigure(
    "seven",
    tableChart(wideTable("seven", places, Object.fromEntries(letters.map((each, at) => [each, {values: rowOf(at)}]))), {
      name: "place",
      columns: letters
    })
  ),
  "long names of three columns": tableFigure(
    "long",
    tableChart(
      wideTable("long-rents", longer, {
        Rent: {values: [1_250_000, 380_000, 20_000]},
        "Rent after all taxes and charges": {values: [950_000, 280_000, 9000]},
        "Change in a year": {values: [1.5, -12.25, 3], unit: percentChange, decimals: 2}
      }),
      {name: "place", columns: ["Rent", "Rent after all taxes and charges", "Change in a year"]}
    )
  ),
  "a bound each": tableFigure(
    "bounds",
    tableChart(
      boundClaims.map((claim) => ({name: claim.topic, claims: [claim]})),
      {columns: ["Soldiers"]}
    )
  ),
  "claims of two columns": tableFigure(
    "claims",
    tableChart(
      [
        {name: "North", claims: [boundClaims[0]!, boundClaims[1]!]},
        {name: "South", claims: [boundClaims[4]!, null]}
      ],
      {columns: ["Before", say`After`]}
    )
  ),
  "columns of at least": tableFigure(
    "least",
    tableChart(
      wideTable("least", places.slice(0, 3), {
        Rent: {values: [700, 640, 380], bound: "atLeast"},
        Fee: {values: [12.5, 8, 3.25], decimals: 2}
      }),
      {name: "place", columns: ["Rent", "Fee"]}
    )
  ),
  years: tableFigure(
    "years",
    tableChart(
      wideTable("years", places, {
        "2014": {values: [512, 480, 300, 700, 880, null], period: stated("2014")},
        "2024": {...rent, period: stated("2024")}
      }),
      {
        name: "place",
        columns: ["2014", "2024"],
        bar: "2024"
      }
    )
  )
};

function rowOf(at: number): number[] {
  return places.map((_, row) => 100 * (at + 1) + 37 * row * (at + 2));
}
