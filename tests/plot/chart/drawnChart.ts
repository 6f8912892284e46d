import type {PlotOptions} from "@observablehq/plot";
import {treeDocument} from "../../../src/drawing/tree.js";
import {type DrawnChart, drawChart} from "../../../src/plot/chart/drawChart.js";
import {type FlatMark, type FlatText, flatten} from "../../../src/plot/chart/flat/flatten.js";

const page = {document: treeDocument(), left: 0, top: 0, ink: "#000000", paper: "#ffffff"} as const;

interface Drawn {
  readonly chart: DrawnChart;
  readonly marks: readonly FlatMark[];
  readonly texts: readonly FlatText[];
}

/** A chart as Plot draws it, and flat, before anything is done for its texts. */
export function drawnOf(options: PlotOptions): Drawn {
  const chart = drawChart(options);
  return {chart, ...flatten(chart, page)};
}

/** Texts as rows, where they stand to a hundredth of a px. */
export const placesOf = (texts: readonly FlatText[], words: readonly string[]) =>
  texts
    .filter(({text}) => words.includes(text))
    .map(({text, anchor, x, y}) => [text, anchor, ...[x, y].map((value) => Math.round(value * 100) / 100)]);
