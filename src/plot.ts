export * as Plot from "@observablehq/plot";
export {plot} from "./forms/plot/plot.js";
export type {ChartMark, PlotFormOptions} from "./forms/plot/plot.js";
export {counts, furniture, illustration, opens, shows} from "./plot/marksRead.js";
export type {Counting, FactOf, MarkRead, Showing} from "./plot/marksRead.js";
export {mergedDots} from "./plot/mergedDots.js";
export {plotMarks} from "./plot/plotMarks.js";
