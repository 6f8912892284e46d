export {type Chart, type ChartContext, type Figure, figure, type FigureSpec} from "./figure/figure.js";
export type {Area, Drawing, Form, Format} from "./figure/form.js";
export {shareGrid, type ShareGrid} from "./forms/shareGrid.js";
export type {OpenSharePart, SharePart} from "./forms/sharePart.js";
export {chartsOf, type Cell, type Notebook, notebook} from "./notebook.js";
export {
  inWords,
  intervalWords,
  type Insert,
  type Licence,
  periodOf,
  type Said,
  say,
  tally,
  valueWords
} from "./text/say.js";
export {remainder, complement, wholeRatio, type Derived} from "./claims/derived.js";
