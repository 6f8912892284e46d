import {claimOfCell, columns, countOf, figure, periodOf, say, table} from "nutgraf";
import type {Description} from "./description.js";

const arrivals = table(new URL("arrivals.csv", import.meta.url), {
  key: "year",
  source: {id: "harbour-board", name: "Harbour Board"},
  period: {column: "year"},
  columns: {
    year: "period",
    ships: {unit: countOf("ship", "ships"), flags: {column: "status", provisional: ["p"]}}
  }
});

const {ships: low} = arrivals.at("2021");

export const chart = figure({
  id: "gallery-columns",
  headline: say`In ${periodOf(claimOfCell(low))} only ${low} called at Marn`,
  deck: say`Ships that called at the harbour of Marn, by year`,
  form: columns(arrivals, {name: "year", value: "ships", highlight: "2021"})
});

export const description: Description = {
  family: "time",
  shows: "one number by period as columns; a period without a figure keeps its place",
  called: ["Column"],
  when: "one number is followed over time, or over classes that have an order",
  not: "several series are compared: `line`; or the names are long: `bars`",
  takes: "a table with a column of periods (EDTF) and one of numbers, or a list of claims; up to 40, or a `limit`",
  proves:
    "Each column is as tall as its number on one scale from zero, and years that the data leave out are left open."
};
