import type {Claim} from "../../../src/facts/claim.js";
import type {NumberColumn} from "../../../src/facts/table/column.js";
import {moneyIn, percentChange} from "../../../src/facts/unit/measure.js";
import {stated} from "../../../src/facts/period.js";
import {quarterInEdtf} from "../../../src/facts/quarter.js";
import {type Table, table} from "../../../src/facts/table/table.js";
import {attributedTo} from "../../../src/facts/source.js";
import type {Unit} from "../../../src/facts/unit/unit.js";
import {countClaim} from "../sampleClaims.js";
import {boundClaims, office, tableOf} from "./dataSets.js";

interface Series {
  readonly periods: readonly string[];
  readonly values: readonly (number | null)[];
  readonly unit?: Unit;
  readonly decimals?: number;
  readonly flags?: NumberColumn["flags"];
}

function seriesOf(id: string, {periods, values, unit = moneyIn("EUR"), decimals = 0, flags}: Series): Table {
  const number = {unit, attribution: attributedTo(office), decimals, values, ...(flags && {flags})};
  return table({
    id,
    file: `${id}.csv`,
    sha256: "ab".repeat(32),
    columns: [
      {kind: "text", name: "period", values: periods},
      {kind: "number", name: "value", period: {column: "period"}, ...number}
    ]
  });
}

/** Years from **first** on. */
export const years = (first: number, count: number) => Array.from({length: count}, (_, index) => String(first + index));

const months = Array.from({length: 30}, (_, index) => {
  return `${2021 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
});

/** Quarters from that of **first** on, as a file’s periods hold them, which were "2022-Q1" there. */
const quarters = (first: number, count: number) =>
  Array.from({length: count}, (_, index) => {
    return quarterInEdtf(`${first + Math.floor(index / 4)}-Q${(index % 4) + 1}`) ?? "";
  });

const wave = (count: number) => Array.from({length: count}, (_, index) => 300 + ((index * 377) % 611));

/** Series that are hard to draw, by what is hard about them: EDTF in *period*, numbers in *value*. */
export const hardSeries: Readonly<Record<string, Table>> = {
  "one year": seriesOf("one-year", {periods: ["2019"], values: [712]}),
  "eight years": seriesOf("eight-years", {periods: years(2016, 8), values: [712, 640, 380, 905, 1240, 88, 455, 512]}),
  "40 years": seriesOf("forty-years", {periods: years(1984, 40), values: wave(40)}),
  "30 months": seriesOf("thirty-months", {periods: months, values: wave(30)}),
  "12 quarters": seriesOf("quarters", {periods: quarters(2022, 12), values: wave(12)}),
  "40 quarters": seriesOf("forty-quarters", {periods: quarters(2015, 40), values: wave(40)}),
  "a quarter left out": seriesOf("quarter-left-out", {
    periods: quarters(2022, 7).toSpliced(3, 1),
    values: wave(6)
  }),
  "half-years": seriesOf("half-years", {
    periods: years(2022, 3).flatMap((year) => [`${year}-01/${year}-06`, `${year}-07/${year}-12`]),
    values: wave(6)
  }),
  "spans of months": seriesOf("spans", {
    periods: ["2021-11/2022-02", "2022-03/2022-06", "2022-07/2022-10"],
    values: [320, 280, 410]
  }),
  "years up and down": seriesOf("up-and-down", {
    periods: years(2016, 8),
    values: [12.4, -8.1, 3.3, 0, -21.7, 6.6, -0.4, 17.9],
    unit: percentChange,
    decimals: 1
  }),
  "a year left out": seriesOf("left-out", {periods: ["2015", "2016", "2018", "2019"], values: [712, 640, null, 905]}),
  "no figure at all": seriesOf("no-figure", {periods: years(2016, 3), values: [null, null, null]}),
  "one huge year": seriesOf("huge-year", {periods: years(2017, 5), values: [980_000, 410, 380, 905, 0]}),
  "provisional years": seriesOf("provisional", {
    periods: years(2012, 8),
    values: [712, 640, 380, 905, 1240, 88, 455, 512],
    flags: {provisional: [7, 8], estimated: [3]}
  }),
  "20 provisional years": seriesOf("many-provisional", {
    periods: years(2004, 20),
    values: [null, ...wave(19)],
    flags: {provisional: [19, 20], estimated: [3]}
  })
};

/** Claims of every bound, a year each. */
export const boundsByYear: readonly Claim[] = boundClaims.map(({quantity}, index) =>
  countClaim(`year-${index}`, quantity, {period: stated(String(2016 + index)), topic: "Soldiers"})
);

/** Names that are no periods, in the order given: *place* and *value*. */
export const classes: Table = tableOf("classes", {
  names: ["under 20", "20 to 39", "40 to 59", "60 to 79", "80 and over"],
  values: [712, 640, 380, 905, 88]
});

/** Quarters that a column of words names: *place* and *value*. */
export const namedQuarters: Table = tableOf("named-quarters", {
  names: years(2022, 3).flatMap((year) => [1, 2, 3, 4].map((quarter) => `Q${quarter} ${year}`)),
  values: wave(12)
});
