import type {Chart} from "../../../src/figure/figure.js";
import {slope} from "../../../src/forms/slope/slope.js";
import {sampleFigure} from "./sampleFigure.js";
import {hardSlopes} from "./slopeData.js";

const columns = {name: "place", from: "then", to: "now"} as const;

const id = (name: string) => `sample-slope-${name.replaceAll(" ", "-")}`;

/** Figures of `slope`, by what is hard about their data. */
export const slopeSamples: Readonly<Record<string, Chart>> = {
  ...Object.fromEntries(
    Object.entries(hardSlopes).map(([name, table]) => [name, sampleFigure(id(name), slope(table, columns))])
  ),
  "a highlight": sampleFigure(id("highlight"), slope(hardSlopes["twelve rows"]!, {...columns, highlight: "Cedar"}))
};
