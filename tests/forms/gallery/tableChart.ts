import {claimOfCell, countOf, durationIn, figure, periodOf, say, stated, table, tableChart} from "nutgraf";
import type {Description} from "./description.js";

const clinics = table(new URL("clinics.csv", import.meta.url), {
  key: "town",
  source: {id: "health-board", name: "Health Board"},
  period: stated("2024"),
  columns: {
    town: "text",
    Beds: {unit: countOf("bed", "beds")},
    Nurses: {unit: countOf("nurse", "nurses")},
    Wait: {unit: durationIn("day")}
  }
});

const {Wait: wait} = clinics.at("Harrow");

export const chart = figure({
  id: "gallery-table-chart",
  headline: say`Patients in Harrow wait ${wait}`,
  deck: say`Clinics by town: beds, nurses and the days that patients wait, ${periodOf(claimOfCell(wait))}`,
  form: tableChart(clinics, {name: "town", columns: ["Wait", "Beds", "Nurses"], highlight: "Harrow"})
});

export const description: Description = {
  family: "numbers",
  shows: "rows of figures under headings, one column of them as bars, too",
  called: [],
  when: "readers look up their own town, or the figures are of different units",
  not: "there is one pattern to see: draw it",
  takes: "a table with a column of names and one to seven of numbers, or rows of claims; up to 40 rows, or a `limit`",
  proves: "Each figure is its cell, and each bar as long as the figure beside it, from zero."
};
