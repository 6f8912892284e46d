import type {ForeignRule} from "../../rule.js";
import type {Axis} from "./axis.js";
import type {Violation} from "../../subject.js";
import {axisPlace, axisValue} from "../chartPlace.js";
import {standsByNames, usedAxes} from "../foreignChart.js";
import {placeOf} from "../../reading/scales.js";
import {rounded} from "../../where.js";

/** By how much of a step months, quarters and years of unlike days may be set as if they were alike. */
const slack = 0.2;

/** Equal steps of an axis are equal amounts, or equal times. */
export const stepUneven = {
  name: "step-uneven",
  group: "elsewhere",
  severity: "error",
  guards:
    "Each tick stands where the scale of the others has it: equal steps of an axis are equal amounts, or equal times.",
  source: "Huff 1954; Cairo 2019, How Charts Lie, ch. 3: years left out of an axis make a slope steeper",
  fix: "Set the axis by its values, and leave room for what is missing.",
  check: (chart) => {
    return usedAxes(chart).flatMap((axis): Violation[] => {
      if (axis.scale && axis.astray.length === 0) return [];
      if (hasEqualSteps(axis) && (axis.of === "number" ? standsByNames(chart, axis) : isEvenTime(axis))) return [];
      const [tick] = axis.astray;
      if (!tick || !axis.scale)
        return [{where: axisPlace(axis), found: "ticks that stand on no scale", expected: "one scale"}];
      return [
        {
          where: `${axisPlace(axis)}, tick “${tick.label.text}”`,
          found: `at ${rounded(tick.px)} px`,
          expected: `${axisValue(axis, tick.value)} at ${rounded(placeOf(axis.scale, tick.value))} px`
        }
      ];
    });
  }
} as const satisfies ForeignRule;

const steps = (values: readonly number[]) => values.slice(1).map((value, index) => value - (values[index] ?? NaN));

function hasEqualSteps({ticks}: Axis): boolean {
  const all = steps(ticks.map(({px}) => px));
  return all.every((step) => Math.abs(step - (all[0] ?? NaN)) <= 1.5);
}

/** Whether times are as far apart as one another but for the unlike days of months, quarters and years. */
function isEvenTime({ticks}: Axis): boolean {
  const all = steps(ticks.map(({value}) => value));
  const middle = all.toSorted((one, other) => one - other)[Math.floor(all.length / 2)] ?? NaN;
  return all.every((step) => Math.abs(step / middle - 1) <= slack);
}
