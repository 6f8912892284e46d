import type {ForeignRule} from "../../rule.js";
import {valueAt} from "../../reading/scales.js";
import type {Axis} from "./axis.js";
import {axisPlace} from "../chartPlace.js";
import {axesBeside, drawnBoxes, type ForeignChart} from "../foreignChart.js";

/** One plot has one scale of values: where there are two, whoever sets them decides which lines cross. */
export const dualAxis = {
  name: "dual-axis",
  group: "elsewhere",
  severity: "error",
  guards: "A plot has one scale of values across and one upwards; a second axis repeats the first.",
  source: "Isenberg and others 2011, A study on dual-scale data charts; Few 2008, Dual-scaled axes in graphs",
  fix: "Draw two plots, one over the other, or index both series to 100.",
  check: (chart) =>
    (["y", "x"] as const).flatMap((along) =>
      pairsIn(chart, along).map(([one, other]) => ({
        where: axisPlace(one),
        found: `a second scale over the same plot: ${axisPlace(other)}`,
        expected: "one scale"
      }))
    )
} as const satisfies ForeignRule;

function pairsIn(chart: ForeignChart, along: "x" | "y"): (readonly [Axis, Axis])[] {
  const pairs: (readonly [Axis, Axis])[] = [];
  for (const box of drawnBoxes(chart)) {
    const beside = axesBeside(chart, along, box);
    const [before, after] = [beside.find(({plot}) => plot === "after"), beside.find(({plot}) => plot === "before")];
    if (!before || !after || isSame(before, after)) continue;
    if (!pairs.some(([one, other]) => one === before && other === after)) pairs.push([before, after]);
  }
  return pairs;
}

/** Whether two axes have the same values at the same places. */
function isSame({scale: one}: Axis, {scale: other}: Axis): boolean {
  if (!one || !other) return true;
  const [low, high] = one.range;
  const size = Math.abs(valueAt(one, high) - valueAt(one, low));
  return [low, high].every((px) => Math.abs(valueAt(one, px) - valueAt(other, px)) <= 0.02 * size);
}
