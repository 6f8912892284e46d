import type {Column} from "../../../src/facts/table/column.js";
import {durationIn} from "../../../src/facts/unit/unit.js";
import {measureIn, moneyIn, percentChange} from "../../../src/facts/unit/measure.js";
import {stated} from "../../../src/facts/period.js";
import {attributedTo} from "../../../src/facts/source.js";
import {type Table, table} from "../../../src/facts/table/table.js";
import type {Unit} from "../../../src/facts/unit/unit.js";
import {office} from "./dataSets.js";

export const years = durationIn("year");
export const people = measureIn("person", "people", {symbol: "people"});

interface Numbers {
  readonly unit: Unit;
  readonly decimals?: number;
  readonly values: readonly (number | null)[];
  readonly provisional?: readonly number[];
  readonly bound?: "moreThan" | "about";
}

/** A table of names in *place* and numbers in other columns. */
export function pointTable(id: string, names: readonly string[], columns: Readonly<Record<string, Numbers>>): Table {
  const numbers = Object.entries(columns).map(([name, {unit, decimals = 0, values, provisional, bound}]): Column => ({
    kind: "number",
    name,
    unit,
    period: stated("2023"),
    attribution: attributedTo(office),
    decimals,
    values,
    ...(bound && {bound}),
    ...(provisional && {flags: {provisional}})
  }));
  return table({
    id,
    file: `${id}.csv`,
    sha256: "cd".repeat(32),
    columns: [{kind: "text", name: "place", values: names}, ...numbers]
  });
}

export const trees =
  "Ash Birch Cedar Doum Elm Fir Gum Hazel Ivy Juniper Kapok Larch Maple Nutmeg Oak Pine Quince Rowan Spruce Teak".split(
    " "
  );

const euros = moneyIn("EUR");

/** Made-up numbers that look spread by chance, the same each time. */
export const spreadBy = (seed: number, low: number, high: number) => (_: unknown, row: number) =>
  Math.round(low + (high - low) * Math.abs(Math.sin(seed * (row + 1) * 12.9898)));

const many = Array.from({length: 40}, (_, row) => `${row < 20 ? "North" : "South"} ${trees[row % 20]}`);
const income = Array.from({length: 40}, spreadBy(1, 8000, 72_000));
const life = income.map((each, row) => 58 + Math.round(each / 3500) + (row % 5));
const population = Array.from({length: 40}, spreadBy(3, 200_000, 90_000_000));

/** Points that are hard to draw, by what is hard about them. */
export const pointTables: Readonly<Record<string, Table>> = {
  "one row": pointTable("one-point", ["Ash"], {
    income: {unit: euros, values: [31_000]},
    life: {unit: years, values: [74]}
  }),
  "eight rows": pointTable("eight-points", trees.slice(0, 8), {
    income: {unit: euros, values: income.slice(0, 8)},
    life: {unit: years, values: life.slice(0, 8)},
    population: {unit: people, values: population.slice(0, 8)}
  }),
  "40 rows": pointTable("forty-points", many, {
    income: {unit: euros, values: income},
    life: {unit: years, values: life},
    population: {unit: people, values: population}
  }),
  negatives: pointTable("point-changes", trees.slice(0, 10), {
    rents: {unit: percentChange, decimals: 1, values: [12.4, -8.1, 3.3, 0, -21.7, 6.6, -0.4, 17.9, 2.2, -4]},
    wages: {unit: percentChange, decimals: 1, values: [4.4, -2.1, 1.3, -6, -9.7, 2.6, 3.4, 7.9, -1.2, 0]}
  }),
  missing: pointTable("point-gaps", trees.slice(0, 8), {
    income: {unit: euros, values: [21_000, null, 33_000, 41_000, 28_000, null, 52_000, 47_000]},
    life: {unit: years, values: [70, 72, null, 79, 75, 71, 82, 80]}
  }),
  "long names": pointTable(
    "point-names",
    [
      "Electricity, gas, steam and air conditioning supply",
      "Wholesale and retail trade; repair of motor vehicles and motorcycles",
      "Activities of extraterritorial organisations and bodies",
      "Mining"
    ],
    {
      wage: {unit: euros, values: [3900, 2300, 5200, 4100]},
      hours: {unit: measureIn("hour", "hours"), values: [38, 34, 37, 41]}
    }
  ),
  "all equal": pointTable("equal-points", trees.slice(0, 5), {
    income: {unit: euros, values: [40, 40, 40, 40, 40]},
    life: {unit: years, values: [70, 70, 70, 70, 70]}
  }),
  "one huge outlier": pointTable("outlier-points", trees.slice(0, 9), {
    income: {unit: euros, values: [980_000, 21_000, 25_000, 19_000, 31_000, 28_000, 22_000, 27_000, 24_000]},
    life: {unit: years, values: [81, 70, 72, 69, 76, 75, 71, 73, 74]}
  }),
  "flagged values": pointTable("flagged-points", trees.slice(0, 6), {
    income: {unit: euros, values: [21_000, 35_000, 33_000, 41_000, 28_000, 47_000], provisional: [2, 5]},
    life: {unit: years, values: [70, 72, 76, 79, 75, 80]}
  }),
  "a bound": pointTable("bound-points", trees.slice(0, 6), {
    income: {unit: euros, values: [21_000, 35_000, 33_000, 41_000, 28_000, 47_000], bound: "moreThan"},
    life: {unit: years, values: [70, 72, 76, 79, 75, 80]}
  }),
  "250 rows": pointTable(
    "many-points",
    Array.from(
      {length: 250},
      (_, row) => `${trees[row % 20]} ${"IVXLCDM".at(Math.floor(row / 20) % 7)}${"abcdefgh".at(Math.floor(row / 140))}`
    ),
    {
      income: {unit: euros, values: Array.from({length: 250}, spreadBy(7, 8000, 72_000))},
      life: {unit: years, values: Array.from({length: 250}, spreadBy(11, 55, 85))}
    }
  )
};
