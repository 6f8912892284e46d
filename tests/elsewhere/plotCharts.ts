import * as Plot from "@observablehq/plot";
import {group, median, rollup} from "d3";
import {JSDOM} from "jsdom";
import {datasets, type Row} from "./datasets.js";
import type {ForeignCase} from "./foreignCase.js";

const {document} = new JSDOM("").window;

/** The SVG that Plot draws; of one with legends, the chart alone. */
export function plotSVG(options: Plot.PlotOptions): string {
  const drawn = Plot.plot({document, ...options});
  const svg = drawn.localName === "svg" ? drawn : [...drawn.querySelectorAll("svg")].at(-1);
  // A document in HTML leaves out the namespace that a file of its own needs.
  return (svg?.outerHTML ?? "")
    .replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replaceAll("&nbsp;", "\u00a0");
}

const {
  cars,
  stocks,
  weather,
  population,
  gapminder,
  penguins,
  wheat,
  anscombe,
  sp500,
  co2,
  temperature,
  electricity,
  obesity,
  driving,
  barley
} = datasets;

const dated = (rows: readonly Row[], field: string) =>
  rows.map((row) => ({...row, [field]: new Date(`${String(row[field])} UTC`)}));

/** Rows whose dates are written as ISO has them. */
const isoDated = (rows: readonly Row[], field: string) =>
  rows.map((row) => ({...row, [field]: new Date(String(row[field]))}));

const chart = (what: string, data: readonly Row[], options: () => Plot.PlotOptions): ForeignCase => {
  return {what, tool: "Plot", data, draw: async () => plotSVG(options())};
};

export const totals: Row[] = [
  ...rollup(
    population.filter(({year}) => year === 2000),
    (rows) => rows.reduce((sum, {people}) => sum + Number(people), 0),
    ({age}) => age
  )
].map(([age, people]) => ({age: String(age), people}));
export const origins: Row[] = [...group(cars, ({Origin}) => Origin)].map(([origin, rows]) => ({
  origin: String(origin),
  cars: rows.length,
  power: median(rows, ({Horsepower}) => Number(Horsepower)) ?? 0
}));
export const engineers: Row[] = datasets.hurricanes.filter(({hurricanes}) => Number(hurricanes) > 20);
const wheats = wheat.map(({year, wheat: price}) => ({year: Number(year), price: Number(price)}));
const apple = stocks.filter(({symbol}) => symbol === "AAPL");

/** Charts as Plot's own pages have them, none of which misleads. */
export const plotCharts: readonly ForeignCase[] = [
  chart("bars upwards, sorted", obesity.slice(0, 20), () => ({
    marks: [Plot.barY(obesity.slice(0, 20), {x: "state", y: "rate", sort: {x: "-y"}}), Plot.ruleY([0])]
  })),
  chart("bars in percent", obesity.slice(0, 12), () => ({
    y: {percent: true, grid: true},
    marks: [Plot.barY(obesity.slice(0, 12), {x: "state", y: "rate"}), Plot.ruleY([0])]
  })),
  chart("bars across, with names at the left", engineers, () => ({
    marginLeft: 90,
    marks: [Plot.barX(engineers, {y: "state", x: "hurricanes", sort: {y: "-x"}}), Plot.ruleX([0])]
  })),
  chart("bars across, with their numbers", engineers, () => ({
    marginLeft: 90,
    x: {axis: null},
    marks: [
      Plot.barX(engineers, {y: "state", x: "hurricanes"}),
      Plot.text(engineers, {y: "state", x: "hurricanes", text: "hurricanes", dx: 4, textAnchor: "start"})
    ]
  })),
  chart("bars with an axis and numbers over them", totals, () => ({
    marks: [
      Plot.barY(totals, {x: "age", y: "people"}),
      Plot.text(totals, {
        x: "age",
        y: "people",
        text: ({people}: Row) => `${(Number(people) / 1e6).toFixed(1)}M`,
        dy: -6
      }),
      Plot.ruleY([0])
    ]
  })),
  chart("counts of a group", penguins, () => ({
    marks: [Plot.barY(penguins, Plot.groupX({y: "count"}, {x: "Species"})), Plot.ruleY([0])]
  })),
  chart("stacked counts", penguins, () => ({
    marks: [Plot.barY(penguins, Plot.groupX({y: "count"}, {x: "Island", fill: "Species"}))]
  })),
  chart("stacked bars across", barley, () => ({
    marginLeft: 100,
    marks: [Plot.barX(barley, {y: "variety", x: "yield", fill: "site"})]
  })),
  chart("grouped bars in facets", electricity, () => ({
    fx: {label: null},
    marks: [
      Plot.barY(
        electricity.filter(({year}) => String(year) < "2005"),
        {fx: ({year}: Row) => String(year).slice(0, 4), x: "source", y: "net_generation"}
      ),
      Plot.ruleY([0])
    ]
  })),
  chart("a histogram", cars, () => ({
    marks: [Plot.rectY(cars, Plot.binX({y: "count"}, {x: "Horsepower"})), Plot.ruleY([0])]
  })),
  chart("a histogram across", cars, () => ({
    marks: [Plot.rectX(cars, Plot.binY({x: "count"}, {y: "Weight_in_lbs"})), Plot.ruleX([0])]
  })),
  chart("a stacked histogram", penguins, () => ({
    marks: [
      Plot.rectY(penguins, Plot.binX<Plot.RectYOptions>({y: "count"}, {x: "Body Mass (g)", fill: "Species"})),
      Plot.ruleY([0])
    ]
  })),
  chart("bars above and below zero", temperature, () => ({
    x: {tickFormat: "d"},
    marks: [
      Plot.rectY(
        temperature.filter(({year}) => Number(year) > 1960),
        {x1: "year", x2: (row: Row) => Number(row["year"]) + 1, y: "temp", insetLeft: 1}
      ),
      Plot.ruleY([0])
    ]
  })),
  chart("a line over time", sp500, () => ({
    y: {grid: true},
    marks: [Plot.line(dated(sp500, "date"), {x: "date", y: "price"})]
  })),
  chart("a line from zero", sp500, () => ({
    y: {grid: true, zero: true},
    marks: [Plot.line(dated(sp500, "date"), {x: "date", y: "price"})]
  })),
  chart("lines of several series", stocks, () => ({
    marks: [Plot.line(dated(stocks, "date"), {x: "date", y: "price", stroke: "symbol"})]
  })),
  chart("lines on a log axis", stocks, () => ({
    y: {type: "log", grid: true},
    marks: [Plot.line(dated(stocks, "date"), {x: "date", y: "price", stroke: "symbol"})]
  })),
  chart("a line with dots", wheats, () => ({
    x: {tickFormat: "d"},
    marks: [Plot.line(wheats, {x: "year", y: "price", marker: "dot"})]
  })),
  chart("a long line", co2, () => ({
    marks: [Plot.line(isoDated(co2, "Date"), {x: "Date", y: "CO2", strokeWidth: 0.5})]
  })),
  chart("an area from zero", apple, () => ({
    y: {grid: true},
    marks: [
      Plot.areaY(dated(apple, "date"), {x: "date", y: "price", fillOpacity: 0.3}),
      Plot.lineY(dated(apple, "date"), {x: "date", y: "price"}),
      Plot.ruleY([0])
    ]
  })),
  chart("a band between two lines", weather, () => ({
    marks: [Plot.areaY(isoDated(weather.slice(0, 365), "date"), {x: "date", y1: "temp_min", y2: "temp_max"})]
  })),
  chart("a scatterplot", cars, () => ({
    grid: true,
    marks: [Plot.dot(cars, {x: "Horsepower", y: "Miles_per_Gallon", stroke: "Origin"})]
  })),
  chart("a scatterplot on log axes", gapminder, () => ({
    x: {type: "log"},
    marks: [Plot.dot(gapminder, {x: "income", y: "health"})]
  })),
  chart("bubbles", gapminder, () => ({
    x: {type: "log"},
    marks: [Plot.dot(gapminder, {x: "income", y: "health", r: "population", fill: "region"})]
  })),
  chart("bubbles of wealth", engineers, () => ({
    marks: [Plot.dot(engineers, {x: "hurricanes", y: "engineers", r: "population"})]
  })),
  chart("dots across, by names", obesity.slice(0, 15), () => ({
    marginLeft: 60,
    marks: [Plot.dot(obesity.slice(0, 15), {y: "state", x: "rate", sort: {y: "-x"}}), Plot.ruleX([0])]
  })),
  chart("facets of scatterplots", anscombe, () => ({
    grid: true,
    inset: 10,
    width: 900,
    height: 260,
    marks: [Plot.frame(), Plot.dot(anscombe, {fx: "Series", x: "X", y: "Y"})]
  })),
  chart("facets down a page", penguins, () => ({
    grid: true,
    marginRight: 90,
    marks: [Plot.frame(), Plot.dot(penguins, {fy: "Species", x: "Beak Length (mm)", y: "Beak Depth (mm)"})]
  })),
  chart("cells of a heat map", weather, () => ({
    padding: 0,
    y: {tickFormat: Plot.formatMonth()},
    marks: [
      Plot.cell(
        isoDated(weather, "date"),
        Plot.group(
          {fill: "max"},
          {
            x: (row: {date: Date}) => row.date.getUTCDate(),
            y: (row: {date: Date}) => row.date.getUTCMonth(),
            fill: "temp_max"
          }
        )
      )
    ]
  })),
  chart("a pyramid", population, () => ({
    marginLeft: 50,
    x: {tickFormat: (value: number) => `${Math.abs(value) / 1e6}M`, label: "people"},
    marks: [
      Plot.barX(
        population.filter(({year}) => year === 2000),
        {
          y: "age",
          x: (row: Row) => Number(row["people"]) * (row["sex"] === 1 ? -1 : 1),
          fill: "sex",
          sort: {y: "y", reverse: true}
        }
      ),
      Plot.ruleX([0])
    ]
  })),
  chart("a connected scatterplot", driving, () => ({
    grid: true,
    marks: [
      Plot.line(driving, {x: "miles", y: "gas", curve: "catmull-rom", marker: true}),
      Plot.text(driving, {
        filter: ({year}: Row) => Number(year) % 10 === 0,
        x: "miles",
        y: "gas",
        text: ({year}: Row) => String(year),
        dy: -8
      })
    ]
  })),
  chart("a box plot", penguins, () => ({marks: [Plot.boxY(penguins, {x: "Species", y: "Body Mass (g)"})]})),
  chart("medians", origins, () => ({marks: [Plot.barY(origins, {x: "origin", y: "power"}), Plot.ruleY([0])]})),
  chart("lollipops", obesity.slice(0, 18), () => ({
    marks: [
      Plot.ruleX(obesity.slice(0, 18), {x: "state", y: "rate"}),
      Plot.dot(obesity.slice(0, 18), {x: "state", y: "rate", fill: "black"}),
      Plot.ruleY([0])
    ]
  })),
  chart("a strip of dots", cars, () => ({marks: [Plot.dotX(cars, {x: "Acceleration", y: "Cylinders"})]})),
  chart("a waffle", penguins, () => ({marks: [Plot.waffleY(penguins, Plot.groupX({y: "count"}, {x: "Species"}))]})),
  chart("a step line", wheats, () => ({
    x: {tickFormat: "d"},
    marks: [Plot.lineY(wheats, {x: "year", y: "price", curve: "step-after"})]
  }))
];
