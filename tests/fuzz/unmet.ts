/**
 * The rules that valid input of a form may still break; docs/reliability.md says how often. What is mended leaves the list.
 */
export const unmet: Readonly<Record<string, readonly string[]>> = {
  // Numbers so far apart, or so alike, that marks lie on or under one another.
  area: ["measure-unseen", "mark-contrast", "furniture-misplaced", "colour-blind"],
  line: ["measure-unseen", "mark-contrast", "colour-blind", "label-elsewhere"],
  slope: ["measure-unseen", "mark-contrast", "colour-blind", "label-elsewhere", "number-unlicensed"],
  histogram: ["measure-unseen", "text-on-mark", "text-contrast", "text-overflow"],
  scatter: ["label-elsewhere", "number-unlicensed", "text-on-mark", "text-contrast", "text-overlap"],
  strip: ["label-elsewhere", "text-overlap", "text-on-mark"],
  shareGrids: ["label-elsewhere"],
  // Flags beside bars with an axis, and colours of a highlight without values.
  bars: ["colour-blind", "mark-contrast", "measure-unseen", "text-on-mark", "text-overlap"],
  columns: [
    "colour-blind",
    "furniture-misplaced",
    "measure-unseen",
    "number-unlicensed",
    "rounding",
    "text-contrast",
    "text-on-mark",
    "text-overlap",
    "unit-changed"
  ],
  dotRange: ["colour-blind", "text-on-mark"],
  groupedBars: ["number-unlicensed", "unit-changed"],
  // Lines over a mark, held at neither edge, which another font makes a third longer.
  eventTimeline: ["fallback-overflow", "period-missing"],
  // The last line of a name that is the name of another part.
  shareBar: ["label-elsewhere"],
  // Equal bars with equal numbers beside them, of which some are highlighted.
  tableChart: ["colour-blind"],
  // A share of less than a px between two others is covered by the edges that part them.
  stackedBars: ["text-on-mark", "measure-unseen"],
  facets: [
    "ink-missing",
    "label-elsewhere",
    "text-contrast",
    "text-on-mark",
    "text-overflow",
    "text-overlap",
    "mark-contrast",
    "measure-unseen",
    "colour-blind",
    "measure-wrong"
  ],
  // What a chart of Plot's own marks shows is its author's.
  plot: [
    "colour-blind",
    "fallback-overflow",
    "ink-missing",
    "label-elsewhere",
    "mark-contrast",
    "measure-unseen",
    "scale-unsaid",
    "text-contrast",
    "text-on-mark",
    "text-overflow",
    "text-overlap",
    "tick-misplaced"
  ]
};
