import type {Claim} from "../../../src/facts/claim.js";
import type {NumberColumn} from "../../../src/facts/table/column.js";
import {moneyIn, percentChange} from "../../../src/facts/unit/measure.js";
import {stated} from "../../../src/facts/period.js";
import {about, atMost, exact, lessThan, moreThan, range} from "../../../src/facts/quantity.js";
import {attributedTo} from "../../../src/facts/source.js";
import {type Table, table} from "../../../src/facts/table/table.js";
import {type Count, countOf, type Unit} from "../../../src/facts/unit/unit.js";
import type {RowSpec} from "../../../src/plot/rows/rows.js";
import {countClaim} from "../sampleClaims.js";

/** Who says the made-up data. */
export const office = {id: "office", name: "Statistical office"};

interface Values {
  readonly names: readonly string[];
  readonly values: readonly (number | null)[];
  readonly unit?: Unit;
  readonly decimals?: number;
  readonly flags?: NumberColumn["flags"];
}

/** A table of names and numbers, in the columns *place* and *value*. */
export function tableOf(id: string, {names, values, unit = moneyIn("EUR"), decimals = 0, flags}: Values): Table {
  return table({
    id,
    file: `${id}.csv`,
    sha256: "ab".repeat(32),
    columns: [
      {kind: "text", name: "place", values: names},
      {
        kind: "number",
        name: "value",
        unit,
        period: stated("2023"),
        attribution: attributedTo(office),
        decimals,
        values,
        ...(flags && {flags})
      }
    ]
  });
}

const places =
  "Ash Birch Cedar Doum Elm Fir Gum Hazel Ivy Juniper Kapok Larch Maple Nutmeg Oak Pine Quince Rowan Spruce Teak".split(
    " "
  );

const long = [
  "Electricity, gas, steam and air conditioning supply",
  "Wholesale and retail trade; repair of motor vehicles and motorcycles",
  "Activities of extraterritorial organisations and bodies",
  "Mining"
];

/** Data that is hard to draw, by what is hard about it: names in *place*, numbers in *value*. */
export const hardTables: Readonly<Record<string, Table>> = {
  "one row": tableOf("one", {names: ["Ash"], values: [712]}),
  "eight rows": tableOf("eight", {names: places.slice(0, 8), values: [712, 640, 380, 905, 1240, 88, 455, 512]}),
  "40 rows": tableOf("forty", {
    names: Array.from({length: 40}, (_, row) => `${row < 20 ? "North" : "South"} ${places[row % 20]}`),
    values: Array.from({length: 40}, (_, row) => 100 + ((row * 377) % 911))
  }),
  negatives: tableOf("changes", {
    names: places.slice(0, 8),
    values: [12.4, -8.1, 3.3, 0, -21.7, 6.6, -0.4, 17.9],
    unit: percentChange,
    decimals: 1
  }),
  missing: tableOf("missing", {names: places.slice(0, 6), values: [712, null, 380, 905, null, 88]}),
  "long names": tableOf("long", {names: long, values: [1_250_000, 380_000, 905_000, 20_000]}),
  "all equal": tableOf("equal", {names: places.slice(0, 5), values: [40, 40, 40, 40, 40]}),
  "one huge outlier": tableOf("outlier", {names: places.slice(0, 5), values: [980_000, 410, 380, 905, 0]}),
  "all missing": tableOf("none", {names: places.slice(0, 3), values: [null, null, null]}),
  // Behind the word at a bar to the left a line of the grid would run.
  "flagged falls": tableOf("flagged-falls", {
    names: places.slice(0, 8),
    values: [-178, 41, -167, -324, -255, 41, -165, -318].map((value) => value * 1_000_000),
    flags: {estimated: [2, 7, 8]}
  }),
  "flagged values": tableOf("flagged", {
    names: places.slice(0, 5),
    values: [712, 640, 380, 905, 1240],
    flags: {provisional: [2, 5], estimated: [3]}
  })
};

/** A zero among rows whose names stand over their bars. */
export const zeros: Table = tableOf("zeros", {names: long, values: [1_250_000, 0, 905_000, 0]});

const period = stated("2023");

/** Claims to some exact numbers of seats, flats or people, each about the place that it is named after; none where there is no number. */
export const claimsOf = (
  id: string,
  values: Readonly<Record<string, number | null>>,
  unit: Count = countOf("soldier", "soldiers")
): readonly RowSpec[] =>
  Object.entries(values).map(([name, value], row) => {
    if (value === null) return {name, missing: true};
    return {claim: countClaim(`${id}-${row}`, exact(value), {topic: name, period, unit}), name};
  });

/** Claims of every bound. */
export const boundClaims: readonly Claim[] = [
  countClaim("ash", exact(5200), {topic: "Ash", period}),
  countClaim("birch", moreThan(6000), {topic: "Birch", period}),
  countClaim("cedar", lessThan(4000), {topic: "Cedar", period}),
  countClaim("doum", about(3000), {topic: "Doum", period}),
  countClaim("elm", range(1500, 2600), {topic: "Elm", period}),
  countClaim("gum", {bound: "margin", value: 2000, margin: 300, confidence: 95}, {topic: "Gum", period}),
  countClaim("fir", atMost(1200), {topic: "Fir", period})
];
