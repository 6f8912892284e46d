import type {ForeignRule} from "../rule.js";
import {valueAt} from "../reading/scales.js";
import type {Violation} from "../subject.js";
import {axisValue, barPlace} from "./chartPlace.js";
import {misprintedCells} from "./compared/comparedCells.js";
import {misprinted} from "./compared/comparedPies.js";
import {type ForeignChart, valueAxis} from "./foreignChart.js";
import {labelledLengths} from "./labelledLengths.js";
import type {BarGroup} from "./bars.js";
import type {Pie} from "./pies.js";

/** The number at a bar is the number of the bar. */
export const numberDisagrees = {
  name: "number-disagrees",
  group: "elsewhere",
  severity: "error",
  guards:
    "The number that is printed at a bar is what the bar measures on its axis, or in proportion to the other bars.",
  source: "Tufte 1983, the lie factor: what is drawn is as large as what is said",
  fix: "Print the value that is drawn, or draw the value that is printed.",
  check: (chart) => [
    ...chart.bars.flatMap((group) => disagreeing(chart, group)),
    ...chart.pies.flatMap(misprintedSlices),
    ...chart.cells.flatMap((grid) =>
      misprintedCells(grid).map(({value, cell}) => ({
        where: `cell at (${Math.round(cell.at[0])}, ${Math.round(cell.at[1])})`,
        found: String(value),
        expected: "a number in the order of the colours"
      }))
    )
  ]
} as const satisfies ForeignRule;

function misprintedSlices(pie: Pie): Violation[] {
  const signed = pie.slices.flatMap(({number}) => (number?.text.trim().endsWith("%") ? [number.value] : []));
  const total = signed.reduce((sum, value) => sum + value, 0);
  const isWhole = pie.slices.reduce((sum, {arc}) => sum + arc.span, 0) > 2 * Math.PI - 0.05;
  if (isWhole && signed.length === pie.slices.length && Math.abs(total - 100) > 0.6 * signed.length)
    return [{where: `pie of ${signed.length} slices`, found: `numbers that make ${total}%`, expected: "100%"}];
  return misprinted(pie).map(({slice, expected}) => ({
    where: `slice “${slice.name ?? slice.number?.text ?? ""}”`,
    found: `“${slice.number?.text ?? ""}”`,
    expected: `${Number(expected.toPrecision(3))}, in proportion to the others`
  }));
}

function disagreeing(chart: ForeignChart, group: BarGroup): Violation[] {
  const labelled = labelledLengths(chart, group);
  const axis = valueAxis(chart, group.along, group.box);
  const scale = axis?.scale;
  if (labelled.length < Math.max(2, 0.6 * group.bars.length)) return [];
  if (axis && scale) {
    const wrong = labelled.filter(({bar, value, slack}) => {
      const px = Math.abs(valueAt(scale, bar.to + 1.5) - valueAt(scale, bar.to));
      // What is left of zero may be printed without its sign.
      return Math.abs(Math.abs(valueAt(scale, bar.to)) - Math.abs(value)) > px + slack;
    });
    // Numbers of which most disagree are numbers of something else.
    if (wrong.length > labelled.length / 2) return [];
    return wrong.map(({bar, label}) => {
      return {where: barPlace(bar), found: `“${label.text}”`, expected: axisValue(axis, valueAt(scale, bar.to))};
    });
  }
  const ratios = labelled.map(({length, value}) => length / value).toSorted((one, other) => one - other);
  const middle = ratios[Math.floor(ratios.length / 2)] ?? NaN;
  const wrong = labelled.filter(({length, value, slack}) => Math.abs(length - middle * value) > 2 + 2 * slack * middle);
  if (labelled.length < 3 || wrong.length > labelled.length / 2) return [];
  return wrong.map(({bar, label, length}) => {
    return {where: barPlace(bar), found: `“${label.text}”`, expected: String(Number((length / middle).toPrecision(3)))};
  });
}
