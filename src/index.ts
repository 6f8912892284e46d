export {type Chart, type ChartContext, type Figure, figure, type FigureSpec} from "./figure/figure.js";
export type {Area, Drawing, Form, Format} from "./figure/form.js";
export {shareGrid, type ShareGrid} from "./forms/shareGrid.js";
export {shareGrids} from "./forms/shareGrids.js";
export {type Stat, statPanel} from "./forms/statPanel.js";
export {twoWholes, type WholeBar} from "./forms/twoWholes.js";
export {type CountClaim, unitCount, type UnitCountOptions} from "./forms/unitCount.js";
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
