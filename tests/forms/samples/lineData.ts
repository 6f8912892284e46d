import type {NumberColumn} from "../../../src/facts/table/column.js";
import {degreesIn, moneyIn, percentChange} from "../../../src/facts/unit/measure.js";
import {attributedTo} from "../../../src/facts/source.js";
import {type Table, table} from "../../../src/facts/table/table.js";
import type {Unit} from "../../../src/facts/unit/unit.js";
import {office} from "./dataSets.js";

interface SeriesValues {
  /** Numbers of each series, one a date. */
  readonly series: Readonly<Record<string, readonly (number | null)[]>>;
  readonly dates: readonly string[];
  readonly unit?: Unit;
  readonly decimals?: number;
  /** Rows from 1. */
  readonly flags?: NumberColumn["flags"];
  /** How far the ends of each interval are from its number; *null* for none. */
  readonly margin?: (date: number) => number | null;
}

/** A tidy table in the columns *place*, *year*, *value* and, with a margin, *low* and *high*. */
export function seriesTable(id: string, given: SeriesValues): Table {
  const {series, dates, unit = moneyIn("EUR"), decimals = 0, flags, margin} = given;
  const rows = Object.entries(series).flatMap(([name, values]) =>
    values.map((value, index) => ({name, value, date: dates[index] ?? "", margin: margin?.(index) ?? null}))
  );
  const numbers = (name: string, values: readonly (number | null)[]): NumberColumn => ({
    kind: "number",
    name,
    unit,
    period: {column: "year"},
    attribution: attributedTo(office),
    decimals,
    values
  });
  const end = (way: number) => rows.map(({value, margin: by}) => (value === null || by === null ? null : Number((value + way * by).toFixed(decimals)))); // prettier-ignore
  return table({
    id,
    file: `${id}.csv`,
    sha256: "ab".repeat(32),
    columns: [
      {kind: "text", name: "place", values: rows.map(({name}) => name)},
      {kind: "text", name: "year", values: rows.map(({date}) => date)},
      {...numbers("value", rows.map(({value}) => value)), ...(flags && {flags})}, // prettier-ignore
      ...(margin ? [numbers("low", end(-1)), numbers("high", end(1))] : [])
    ]
  });
}

const years = (from: number, to: number) => Array.from({length: to - from + 1}, (_, index) => String(from + index));
const months = (from: number, count: number) =>
  Array.from({length: count}, (_, index) => `${from + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`); // prettier-ignore

const decade = years(2013, 2023);

/** Twenty places over eleven years. */
export const twentySeries: Table = seriesTable("twenty-lines", {
  dates: decade,
  series: Object.fromEntries(
    Array.from({length: 20}, (_, place) => [
      `Place ${"ABCDEFGHIJKLMNOPQRST"[place]}`,
      decade.map((_, date) => 300 + ((place * 53) % 197) + date * (4 + (place % 5)) + ((place * 31 + date * 17) % 23))
    ])
  )
});

/** A forecast of the last year alone. */
export const lateForecast: Table = seriesTable("late", {
  dates: decade,
  series: {Ash: [512, 530, 541, 560, 588, 640, 655, 610, 655, 702, 712]},
  flags: {forecast: [11]}
});

/** A line for each name, all much alike. */
const linesOf = (id: string, names: string) =>
  seriesTable(id, {
    dates: decade,
    series: Object.fromEntries(
      names
        .split(" ")
        .map((name, line) => [
          name,
          decade.map((_, date) => 400 + ((line * 53) % 97) + date * (6 + (line % 3)) + ((line * 31 + date * 17) % 23))
        ])
    )
  });

/** Series that are hard to draw, by what is hard about them. */
export const hardSeries: Readonly<Record<string, Table>> = {
  "one series": seriesTable("one-line", {
    dates: decade,
    series: {Ash: [512, 530, 541, 560, 588, 640, 655, 610, 655, 702, 712]}
  }),
  "four series": seriesTable("four-lines", {
    dates: decade,
    series: {
      Ash: [512, 530, 541, 560, 588, 640, 655, 610, 655, 702, 712],
      Birch: [430, 441, 452, 470, 475, 490, 520, 515, 540, 566, 590],
      Cedar: [620, 612, 605, 598, 590, 570, 566, 530, 541, 538, 530],
      Doum: [312, 318, 330, 333, 341, 350, 362, 371, 388, 402, 415]
    }
  }),
  "six series": linesOf("six-lines", "Ash Birch Cedar Doum Elm Fir"),
  "eight series": linesOf("eight-lines", "Ash Birch Cedar Doum Elm Fir Gum Hazel"),
  "one point": seriesTable("one-point", {dates: ["2023"], series: {Ash: [712], Birch: [640]}}),
  negatives: seriesTable("growth", {
    dates: months(2019, 54),
    unit: percentChange,
    decimals: 1,
    series: {
      Ash: months(2019, 54).map((_, index) =>
        Number((3 * Math.sin(index / 5) + (index > 13 && index < 20 ? -9 : 1.5)).toFixed(1))
      ),
      Birch: months(2019, 54).map((_, index) =>
        Number((2 * Math.cos(index / 7) + (index > 13 && index < 22 ? -5 : 1)).toFixed(1))
      )
    }
  }),
  "missing years": seriesTable("gaps", {
    dates: decade,
    series: {
      Ash: [512, 530, null, null, 588, null, 655, 610, 655, 702, 712],
      Birch: [430, 441, 452, 470, 475, 490, 520, 515, null, null, null],
      Cedar: [null, null, null, null, null, null, null, null, null, null, null]
    }
  }),
  "years left out": seriesTable("left-out", {
    dates: ["2010", "2011", "2012", "2013", "2018", "2019", "2020", "2023"],
    series: {Ash: [512, 530, 541, 560, 640, 655, 640, 655]}
  }),
  "long names": seriesTable("long-lines", {
    dates: decade,
    series: {
      "Electricity, gas, steam and air conditioning supply": [512, 530, 541, 560, 588, 640, 655, 610, 655, 702, 712],
      "Wholesale and retail trade; repair of motor vehicles and motorcycles": [
        520, 541, 552, 570, 575, 590, 620, 615, 640, 666, 690
      ],
      "Activities of extraterritorial organisations and bodies": [
        620, 612, 605, 598, 590, 570, 566, 530, 541, 538, 530
      ],
      Mining: [612, 618, 630, 633, 641, 650, 662, 671, 688, 690, 695]
    }
  }),
  "provisional values": seriesTable("firmness", {
    dates: decade,
    series: {
      Ash: [512, 530, 541, 560, 588, 640, 655, 610, 655, 702, 712],
      Birch: [430, 441, 452, 470, 475, 490, 520, 515, 540, 566, 590]
    },
    flags: {provisional: [10, 11, 22], estimated: [16]}
  }),
  "all equal": seriesTable("equal-lines", {dates: decade, series: {Ash: decade.map(() => 40)}}),
  temperatures: seriesTable("warmth", {
    dates: decade,
    unit: degreesIn("C"),
    decimals: 1,
    series: {Earth: [14.2, 14.5, 14.6, 14.9, 14.7, 14.8, 15, 15.1, 14.8, 14.9, 15.4]}
  }),
  "a forecast": seriesTable("outlook", {
    dates: years(2015, 2027),
    series: {
      Ash: [541, 560, 588, 640, 655, 610, 655, 702, 712, 718, 731, 749, 770],
      Birch: [452, 470, 475, 490, 520, 515, 540, 566, 590, 588, 584, 580, 571]
    },
    flags: {estimated: [9], forecast: [10, 11, 12, 13, 23, 24, 25, 26]},
    margin: (date) => (date < 8 ? null : (date - 8) * 9)
  }),
  "an interval": seriesTable("survey", {
    dates: decade,
    series: {
      Ash: [512, 530, 541, 560, 588, 640, 655, 610, 655, 702, 712],
      Birch: [430, 441, 452, 470, 475, 490, 520, 515, 540, 566, 590]
    },
    margin: (date) => 20 + 2 * date
  })
};
