import type {NumberColumn} from "../../../src/facts/table/column.js";
import {moneyIn, percentChange} from "../../../src/facts/unit/measure.js";
import {stated} from "../../../src/facts/period.js";
import {attributedTo} from "../../../src/facts/source.js";
import {type Table, table} from "../../../src/facts/table/table.js";
import type {Unit} from "../../../src/facts/unit/unit.js";
import {office} from "./dataSets.js";

type Numbers = readonly (number | null)[];

interface TwoPeriods {
  readonly rows: Readonly<Record<string, readonly [number | null, number | null]>>;
  readonly unit?: Unit;
  readonly decimals?: number;
  readonly flags?: NumberColumn["flags"];
}

/** Numbers of 2015 and 2023 in the columns *then* and *now*. */
export function twoPeriods(id: string, {rows, unit = moneyIn("EUR"), decimals = 0, flags}: TwoPeriods): Table {
  const number = (name: string, year: string, values: Numbers, own?: NumberColumn["flags"]) =>
    ({
      kind: "number",
      name,
      unit,
      decimals,
      period: stated(year),
      attribution: attributedTo(office),
      values,
      ...(own && {flags: own})
    }) as const;
  const ends = Object.values(rows);
  return table({
    id,
    file: `${id}.csv`,
    sha256: "ab".repeat(32),
    columns: [
      {kind: "text", name: "place", values: Object.keys(rows)},
      number("then", "2015", ends.map(([then]) => then)), // prettier-ignore
      number("now", "2023", ends.map(([, now]) => now), flags) // prettier-ignore
    ]
  });
}

/** More rows than stand beside one another. */
export const manySlopes: Table = twoPeriods("twenty-slopes", {
  rows: Object.fromEntries(
    Array.from("ABCDEFGHIJKLMNOPQRST", (letter, row) => [
      `Place ${letter}`,
      [400 + ((row * 53) % 97), 430 + ((row * 71) % 149)] as const
    ])
  )
});

/** Numbers of two periods that are hard to draw, by what is hard about them. */
export const hardSlopes: Readonly<Record<string, Table>> = {
  "one row": twoPeriods("one-slope", {rows: {Ash: [512, 712]}}),
  "five rows": twoPeriods("five-slopes", {
    rows: {Ash: [512, 712], Birch: [430, 590], Cedar: [620, 530], Doum: [312, 415], Elm: [480, 488]}
  }),
  "twelve rows": twoPeriods("twelve-slopes", {
    rows: Object.fromEntries(
      "Ash Birch Cedar Doum Elm Fir Gum Hazel Ivy Juniper Kapok Larch"
        .split(" ")
        .map((name, row) => [name, [400 + ((row * 53) % 97), 430 + ((row * 71) % 149)] as const])
    )
  }),
  negatives: twoPeriods("slope-changes", {
    rows: {Ash: [-2.4, 3.1], Birch: [1.2, -4.8], Cedar: [0, 0.7]},
    unit: percentChange,
    decimals: 1
  }),
  missing: twoPeriods("slope-gaps", {
    rows: {Ash: [512, 712], Birch: [430, null], Cedar: [null, 530], Doum: [null, null]}
  }),
  "long names": twoPeriods("slope-names", {
    rows: {
      "Electricity, gas, steam and air conditioning supply": [512, 712],
      "Wholesale and retail trade; repair of motor vehicles": [430, 590],
      Mining: [620, 530]
    }
  }),
  "all equal": twoPeriods("slope-level", {rows: {Ash: [40, 40], Birch: [40, 40]}}),
  "one huge outlier": twoPeriods("slope-outlier", {
    rows: {Ash: [980_000, 990_000], Birch: [410, 380], Cedar: [12, 905]}
  }),
  "provisional values": twoPeriods("slope-flags", {
    rows: {Ash: [512, 712], Birch: [430, 590], Cedar: [620, 530]},
    flags: {provisional: [1], estimated: [3]}
  })
};
