import type {Box} from "../box.js";
import {placeOf, valueAt} from "../reading/scales.js";
import type {ForeignRule} from "../rule.js";
import type {Violation} from "../subject.js";
import {axisPlace, axisValue} from "./chartPlace.js";
import {type ForeignChart, valueAxis} from "./foreignChart.js";
import {labelledLengths, lineThrough} from "./labelledLengths.js";

/** Px by which lengths may begin beside their zero: half a stroke, and a place that was rounded. */
const slack = 2;

/** Bars and areas begin at zero: a length is read as an amount. */
export const baselineCut = {
  name: "baseline-cut",
  group: "elsewhere",
  severity: "error",
  guards: "Bars, and areas over a straight edge, begin at zero of their axis, or are in proportion to their labels.",
  source: "Tufte 1983, the lie factor; Cleveland and McGill 1984: a bar is read by its length",
  fix: "Begin the axis at zero, or draw dots or a line, which are read by their position.",
  check: (chart) => [
    ...[...chart.bars, ...chart.areas].flatMap(({along, base, box}) => cutAt(chart, {along, base, box})),
    ...unproportional(chart)
  ]
} as const satisfies ForeignRule;

interface Based {
  readonly along: "x" | "y";
  readonly base: number;
  readonly box: Box;
}

function cutAt(chart: ForeignChart, {along, base, box}: Based): Violation[] {
  const axis = valueAxis(chart, along, box);
  if (!axis?.scale || axis.scale.type === "log") return [];
  if (Math.abs(placeOf(axis.scale, 0) - base) <= slack) return [];
  return [
    {where: axisPlace(axis), found: `lengths from ${axisValue(axis, valueAt(axis.scale, base))}`, expected: "from 0"}
  ];
}

/** Bars without an axis, whose labels say what they stand for. */
function unproportional(chart: ForeignChart): Violation[] {
  return chart.bars.flatMap((group): Violation[] => {
    if (valueAxis(chart, group.along, group.box)) return [];
    const line = lineThrough(labelledLengths(chart, group));
    if (!line || Math.abs(line.start) <= slack + 0.02 * line.longest) return [];
    const from = -line.start / line.slope;
    const found = `lengths from ${Number(from.toPrecision(3))}, by their labels`;
    return [{where: `${group.bars.length} bars`, found, expected: "from 0"}];
  });
}
