import {area, figure, measureIn, say, table} from "nutgraf";
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

const {output: wind} = energy.at("Wind", "2024");
const {output: coal} = energy.at("Coal", "2024");

export const chart = figure({
  id: "gallery-area",
  headline: say`Wind gives ${wind} of power, coal only ${coal}`,
  deck: say`Power made in a year, by source`,
  form: area(energy, {series: "source", date: "year", value: "output", highlight: "Wind"})
});

export const description: Description = {
  family: "time",
  shows: "up to four series over time that stand on one another, or one area from zero",
  called: ["Area"],
  when: "parts of a total are followed over time, and the total matters, too",
  not: "the parts are compared with one another: `line`",
  takes: "a table with columns of series, dates and numbers of one unit that can be added, or a list of claims",
  proves: "Both edges of each layer stand where the sums of the numbers are, from zero, and no layer bridges a gap."
};
