import type {Chart} from "../../../src/figure/figure.js";
import {slope} from "../../../src/forms/slope/slope.js";
import {sampleFigure} from "./sampleFigure.js";
import {exact} from "../../../src/facts/quantity.js";
import {stated} from "../../../src/facts/period.js";
import {countClaim} from "../sampleClaims.js";
import {hardSeries} from "./lineData.js";
import {hardSlopes, manySlopes} from "./slopeData.js";

const columns = {name: "place", from: "then", to: "now"} as const;

const byYear = {series: "place", date: "year", value: "value"} as const;

const soldiers = (id: string, series: string, year: string, value: number) =>
  ({claim: countClaim(id, exact(value), {topic: "Soldiers", period: stated(year)}), series}) as const;

const id = (name: string) => `sample-slope-${name.replaceAll(" ", "-")}`;

/** Figures of `slope`, by what is hard about their data. */
export const slopeSamples: Readonly<Record<string, Chart>> = {
  ...Object.fromEntries(
    Object.entries(hardSlopes).map(([name, table]) => [name, sampleFigure(id(name), slope(table, columns))])
  ),
  "a highlight": sampleFigure(id("highlight"), slope(hardSlopes["twelve rows"]!, {...columns, highlight: "Cedar"})),
  "a row for each year": sampleFigure(
    id("years"),
    slope(hardSeries["four series"]!, {...byYear, from: "2013", to: "2023", highlight: ["Ash", "Doum"]})
  ),
  "a limit": sampleFigure(id("limit"), slope(hardSlopes["twelve rows"]!, {...columns, limit: 5})),
  "a limit and a highlight": sampleFigure(
    id("limit-highlight"),
    slope(manySlopes, {...columns, limit: 7, highlight: "Place T", sort: "ascending"})
  ),
  "a limit among gaps": sampleFigure(id("limit-gaps"), slope(hardSlopes["missing"]!, {...columns, limit: 2})),
  claims: sampleFigure(
    id("claims"),
    slope([
      soldiers("ash-then", "Ash", "2019", 5200),
      soldiers("ash-now", "Ash", "2022", 6100),
      soldiers("birch-then", "Birch", "2019", 4100),
      soldiers("birch-now", "Birch", "2022", 3600),
      {series: "Cedar", date: "2019", missing: true},
      soldiers("cedar-now", "Cedar", "2022", 3900)
    ])
  )
};
