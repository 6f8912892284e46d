import type {ForeignRule} from "../../rule.js";
import {axisPlace} from "../chartPlace.js";
import {valueAxis} from "../foreignChart.js";

/** A scale on which twice as much is not twice as long has no lengths. */
export const lengthOnLog = {
  name: "length-on-log",
  group: "elsewhere",
  severity: "error",
  guards: "Bars and areas stand on a linear axis: on a log axis, or one of roots, a length says nothing.",
  source: "Wilke 2019, Fundamentals of Data Visualization, 17.2: bars on a log scale begin at an arbitrary value",
  fix: "Make the axis linear, or draw dots.",
  check: (chart) =>
    [...chart.bars, ...chart.areas].flatMap(({along, box}) => {
      const axis = valueAxis(chart, along, box);
      if (!axis?.scale || axis.scale.type === "linear") return [];
      return [{where: axisPlace(axis), found: `lengths on a ${axis.scale.type} axis`, expected: "a linear axis"}];
    })
} as const satisfies ForeignRule;
