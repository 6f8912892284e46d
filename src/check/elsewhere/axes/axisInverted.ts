import type {ForeignRule} from "../../rule.js";
import {isOfRanks} from "../../words/en/comparison/rankWords.js";
import type {Axis} from "./axis.js";
import {axisPlace} from "../chartPlace.js";
import {usedAxes, type ForeignChart, standsByNames} from "../foreignChart.js";

/** Values grow upwards, and to the right. */
export const axisInverted = {
  name: "axis-inverted",
  group: "elsewhere",
  severity: "error",
  guards:
    "Values grow upwards and to the right, but for ranks, depths, the left side of a pyramid, and dates down a page.",
  source:
    "Pandey and others 2015, How deceptive are deceptive visualizations?: inverted axes are read the wrong way round",
  fix: "Turn the axis round, or say in its title that a lower value is better (rank, place, depth).",
  check: (chart) => {
    return usedAxes(chart).flatMap((axis) => {
      if (!isTurned(axis) || standsByNames(chart, axis) || isMirrored(axis, chart) || isRank(axis, chart)) return [];
      const grows = axis.along === "y" ? ["downwards", "upwards"] : ["to the left", "to the right"];
      return [{where: axisPlace(axis), found: `values grow ${grows[0]}`, expected: `values grow ${grows[1]}`}];
    });
  }
} as const satisfies ForeignRule;

function isTurned({along, of, scale}: Axis): boolean {
  if (!scale) return false;
  // A page is read downwards, and so are days and years down a page.
  if (along === "y" && of === "time") return false;
  const [from, to] = scale.domain;
  const grows = (to - from) * (scale.range[1] - scale.range[0]) > 0;
  return along === "y" ? grows : !grows;
}

/** Whether another axis of the same step runs the other way on the same level, as under two sides of a pyramid. */
function isMirrored(axis: Axis, {axes}: ForeignChart): boolean {
  const stepOf = ({scale}: Axis) =>
    scale ? (scale.range[1] - scale.range[0]) / (scale.domain[1] - scale.domain[0]) : NaN;
  return axes.some((other) => {
    const level = Math.abs(axis.box.top - other.box.top) < 2;
    return axis.along === "x" && other.along === "x" && level && Math.abs(stepOf(axis) / stepOf(other) + 1) < 0.02;
  });
}

/** Whether a text that is no label of the axis says that it is of ranks. */
const isRank = ({ticks}: Axis, {ink}: ForeignChart) =>
  ink.texts.some((text) => isOfRanks(text.text) && !ticks.some(({label}) => label === text));
