import {figure, say} from "../../../src/index.js";
import {plot, Plot, type PlotFormOptions} from "../../../src/plot.js";

const cities = [
  {city: "North", rent: 940},
  {city: "East", rent: 870},
  {city: "South", rent: 610},
  {city: "West", rent: 450}
];
const years = [2018, 2019, 2020, 2021, 2022, 2023].flatMap((y, i) => [
  {year: y, n: 40 + 7 * i, kind: "Trains"},
  {year: y, n: 90 - 8 * i, kind: "Buses"}
]);
const grid = ["Mon", "Tue", "Wed"].flatMap((d, i) => ["am", "pm"].map((t, j) => ({d, t, n: 10 + 12 * i + 5 * j})));

/** A chart of some marks of Plot’s. */
const made = (id: string, marks: PlotFormOptions["marks"], more: Omit<PlotFormOptions, "marks"> = {}) =>
  figure({
    id,
    headline: say`A chart by hand`,
    deck: say`What was counted, by place`,
    alt: say`A chart of what was counted.`,
    form: plot({marks, ...more}),
    sources: [{id: "office", name: "Statistical office"}]
  });
/** Charts of Plot’s, by what they draw. */
export const plotCharts: Readonly<Record<string, ReturnType<typeof made>>> = {
  "plot bars": made("p-bar", [Plot.barX(cities, {x: "rent", y: "city", fill: "#12436d"}), Plot.ruleX([0])], {
    x: {label: "Rent"}
  }),
  "plot lines": made(
    "p-line",
    [Plot.lineY(years, {x: "year", y: "n", stroke: "kind"}), Plot.dot(years, {x: "year", y: "n", fill: "kind"})],
    {
      x: {tickFormat: "d"},
      y: {domain: [0, 100]},
      color: {domain: ["Trains", "Buses"], range: ["#12436d", "#c5510e"], legend: true}
    }
  ),
  "plot cells": made("p-cell", [Plot.cell(grid, {x: "d", y: "t", fill: "n"})], {
    color: {type: "linear", domain: [0, 50], range: ["#e3e9ef", "#12436d"], legend: true}
  }),
  "plot dots": made(
    "p-dot",
    [
      Plot.dot(cities, {x: "rent", y: "city", r: 5, fill: "#12436d"}),
      Plot.text(cities, {x: "rent", y: "city", text: (d: {rent: number}) => String(d.rent), dx: 20})
    ],
    {x: {domain: [0, 1100]}}
  ),
  "plot columns": made(
    "p-col",
    [
      Plot.barY(
        years.filter((d) => d.kind === "Trains"),
        {x: "year", y: "n", fill: "#12436d"}
      ),
      Plot.ruleY([0])
    ],
    {x: {tickFormat: "d"}}
  ),
  "plot area": made(
    "p-area",
    [
      Plot.areaY(
        years.filter((d) => d.kind === "Buses"),
        {x: "year", y: "n", fill: "#858d97"}
      ),
      Plot.ruleY([0])
    ],
    {x: {tickFormat: "d"}}
  )
};
