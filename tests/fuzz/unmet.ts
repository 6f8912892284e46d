/**
 * The rules that valid input of a form may still break, each with why that is let be; docs/reliability.md says how often. What is
 * mended leaves the list.
 */
export const unmet: Readonly<Record<string, readonly string[]>> = {
  // Lone dates a px apart lie on one another; a number under a long name ends nearer to another layer than to its own; lone dates
  // of a pale layer are in the grey of its edge, beside those of other layers.
  area: ["measure-unseen", "label-elsewhere", "colour-blind"],
  // Lines on one another, which are all of them data, and many that cross within a few px.
  line: ["measure-unseen", "mark-contrast", "colour-blind", "fallback-overflow"],
  // Lines and dots of rows with the same numbers on one another; four numbers before one name where their lines end together.
  slope: ["measure-unseen", "label-elsewhere", "number-unlicensed"],
  // Dots on one another, with names beside them that are nearest to another dot.
  scatter: ["label-elsewhere", "text-on-mark"],
  strip: ["label-elsewhere", "unit-changed"],
  shareGrids: ["label-elsewhere"],
  // Numbers a trillion times apart, whose labels are as wide as the figure.
  columns: [
    "fallback-overflow",
    "furniture-misplaced",
    "ink-missing",
    "measure-unseen",
    "number-unlicensed",
    "text-on-mark",
    "text-overflow",
    "text-overlap"
  ],
  // The line from a name to an interval in one of 200 charts of dots, intervals and open ends.
  dotRange: ["furniture-misplaced"],
  // "Down 100% and +8,090%": the check takes the second for what the first is of.
  groupedBars: ["number-unlicensed"],
  // A number that two columns of other units have, said of the first in the description.
  tableChart: ["number-unlicensed"],
  // Lines over a mark, held at neither edge, which another font makes a third longer; periods that begin before their headings.
  eventTimeline: ["fallback-overflow", "period-missing"],
  // The last line of a name that is the name of another part.
  shareBar: ["label-elsewhere"],
  // The last two words of an axis of amounts at 244 px.
  stackedBars: ["text-overlap"],
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
