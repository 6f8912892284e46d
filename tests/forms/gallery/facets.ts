import {claimOfCell, facets, figure, line, measureIn, periodOf, say, table} from "nutgraf";
import type {Description} from "./description.js";

const energy = table(new URL("energy.csv", import.meta.url), {
  key: ["source", "year"],
  source: {id: "grid-agency", name: "Grid Agency"},
  period: {column: "year"},
  columns: {
    source: "text",
    year: "period",
    output: {unit: measureIn("terawatt hour", "terawatt hours", {symbol: "TWh"})}
  }
});

const {output: coal} = energy.at("Coal", "2024");

export const chart = figure({
  id: "gallery-facets",
  headline: say`Coal is down to ${coal}, less than water`,
  deck: say`Power made in a year, by source, until ${periodOf(claimOfCell(coal))}`,
  form: facets(energy, {by: "source", form: (part) => line(part, {date: "year", value: "output"})})
});

export const description: Description = {
  family: "numbers",
  shows: "a table by parts: small lines, columns or bars on one scale",
  called: [],
  when: "each part of the data deserves its own panel, and the panels are compared",
  not: "readers must compare exact values: `bars`; or lines can be told apart in one chart: `line`",
  takes:
    "a table with a column of parts, two to 24, or as many lists of claims, `{panel, rows}`, and a function that makes `line`, `columns` or `bars` of each",
  proves: "All panels have one scale, and a line over them says so; within a panel, what its form proves."
};
