import {sum} from "d3";
import {majority} from "../../../src/facts/derived/aggregate.js";
import {stated} from "../../../src/facts/period.js";
import {exact} from "../../../src/facts/quantity.js";
import type {Table} from "../../../src/facts/table/table.js";
import {countOf} from "../../../src/facts/unit/unit.js";
import {seats, type SeatsOptions} from "../../../src/forms/seats/seats.js";
import {countClaim} from "../sampleClaims.js";
import {tableOf} from "./dataSets.js";
import {sampleFigure} from "./sampleFigure.js";
import type {Samples} from "./samples.js";

const columns = {name: "place", value: "value"} as const;
const unit = countOf("seat", "seats");
const names = ["Left", "Greens", "Labour", "Centre", "Liberals", "Farmers", "Right"];

/** Seats by party, from left to right. */
export const parliament = (id: string, values: readonly number[], parties = names): Table =>
  tableOf(`seats-${id}`, {names: parties.slice(0, values.length), values, unit});

const drawn = (id: string, table: Table, options: Partial<SeatsOptions> = {}, headline = "No party has a majority") =>
  sampleFigure(`sample-seats-${id}`, seats(table, {...columns, ...options}), headline);

const withMajority = (id: string, values: readonly number[], parties = names) => {
  const table = parliament(id, values, parties);
  const most = values.findIndex((value) => 2 * value > sum(values));
  const headline = most < 0 ? undefined : `${parties[most] ?? ""} has a majority`;
  return drawn(id, table, {majority: majority(table, "value")}, headline);
};

const long = ["People’s Alliance for Work and Justice", "Union of Farmers and Greens of the North", "Movement for Rights and Freedoms"]; // prettier-ignore

const partyClaims = Object.entries({Left: 30, Centre: 41, Right: 29}).map(([name, value]) => {
  return {
    claim: countClaim(`seats-${name.toLowerCase()}`, exact(value), {topic: name, period: stated("2023"), unit}),
    name
  };
});

/** Figures of `seats`, by what is hard about their data. */
export const seatsSamples: Samples = {
  "seven parties": withMajority("seven", [12, 8, 31, 19, 14, 5, 31]),
  "one party": withMajority("one", [60]),
  "parties without a seat": withMajority("lost", [60, 41, 0, 0]),
  "one seat": drawn("single", parliament("single", [1])),
  "two seats": drawn("pair", parliament("pair", [1, 1])),
  "five seats": withMajority("five", [2, 1, 2]),
  "650 seats": withMajority("many", [40, 12, 411, 5, 72, 9, 101]),
  "1,000 seats": withMajority("most", [210, 90, 300, 100, 80, 20, 200]),
  "small parties": withMajority("small", [1, 2, 1, 58, 55, 2, 1]),
  "equal parties": withMajority("equal", [20, 20, 20, 20, 20, 20, 20]),
  "an even house": withMajority("even", [60, 60]),
  "an odd house": withMajority("odd", [50, 51]),
  "long names": withMajority("long", [40, 55, 25], long),
  "without a majority": drawn("plain", parliament("plain", [30, 41, 29])),
  claims: sampleFigure("sample-seats-claims", seats(partyClaims, {majority: majority(partyClaims.map(({claim}) => claim))}), "No party has a majority", "seats"), // prettier-ignore
  "three parties": withMajority("three", [30, 41, 29]),
  "provisional seats": drawn("counted", tableOf("seats-counted", {names: names.slice(0, 3), values: [30, 41, 29], unit, flags: {provisional: [2], estimated: [3]}})) // prettier-ignore
};
