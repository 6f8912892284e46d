import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {csvParse} from "d3";
import type {Cell} from "../../src/check/elsewhere/compared/dataRows.js";

const folder = join(dirname(createRequire(import.meta.url).resolve("vega-datasets/package.json")), "data");

/** A row of a data set of vega-datasets. */
export type Row = Readonly<Record<string, Cell>>;

const read = (name: string) => readFileSync(join(folder, name), "utf8");

const json = (name: string) => JSON.parse(read(name)) as Row[];

const csv = (name: string): Row[] =>
  csvParse(read(name)).map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [
        key,
        value !== "" && Number.isFinite(Number(value)) ? Number(value) : value
      ])
    )
  );

/** Data sets of vega-datasets, which no one here wrote. */
export const datasets = {
  cars: json("cars.json"),
  barley: json("barley.json"),
  stocks: csv("stocks.csv"),
  weather: csv("seattle-weather.csv"),
  population: json("population.json"),
  gapminder: csv("gapminder-health-income.csv"),
  penguins: json("penguins.json"),
  wheat: json("wheat.json"),
  anscombe: json("anscombe.json"),
  sp500: csv("sp500.csv"),
  co2: csv("co2-concentration.csv"),
  temperature: csv("global-temp.csv"),
  electricity: csv("iowa-electricity.csv"),
  obesity: json("obesity.json"),
  driving: json("driving.json"),
  disasters: csv("disasters.csv"),
  crimea: json("crimea.json"),
  hurricanes: csv("population_engineers_hurricanes.csv")
};
