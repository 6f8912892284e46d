import {Dot, type PlotOptions, type ScaleOptions} from "@observablehq/plot";
import type {DrawnChart, DrawnMark} from "../drawChart.js";

/** Px between the outermost dots and the edge of a chart, where its axis stands. */
const air = 2;

/**
 * The insets of the axes on whose edge a dot stands, half of it on the words of the axis; none where the author sets one, and none for an
 * axis along which lengths are drawn, which begin at its edge.
 */
export function dotInsets(
  options: PlotOptions,
  chart: DrawnChart
): {readonly x?: ScaleOptions; readonly y?: ScaleOptions} {
  if (options.projection !== undefined || hasInset(options)) return {};
  const insets = (["x", "y"] as const).flatMap((axis) => {
    const own = options[axis];
    const inset = own && hasInset(own) ? 0 : insetAlong(axis, chart);
    return inset > 0 ? [[axis, {...own, inset}] as const] : [];
  });
  return Object.fromEntries(insets);
}

const hasInset = (options: PlotOptions | ScaleOptions) => Object.keys(options).some((name) => name.startsWith("inset"));

function insetAlong(axis: "x" | "y", chart: DrawnChart): number {
  const {type, range = []} = chart.scale(axis) ?? {};
  const ends = Array.from<unknown>(range).map(Number);
  const hasLengths = chart.marks.some(({channels}) => [`${axis}1`, `${axis}2`].some((name) => channels[name]?.scale === axis)); // prettier-ignore
  if (type === "band" || type === "point" || ends.length < 2 || hasLengths) return 0;
  const radii = chart.marks.flatMap((mark) => radiiAt(ends, mark, axis));
  return radii.length > 0 ? Math.ceil(Math.max(...radii)) + air : 0;
}

/** The radii of the dots that stand over an end of a scale, in px. */
function radiiAt(ends: readonly number[], {mark, channels, values, index}: DrawnMark, axis: "x" | "y"): number[] {
  if (!(mark instanceof Dot) || channels["x"]?.scale !== "x" || channels["y"]?.scale !== "y") return [];
  return index.flatMap((row) => {
    const r = Number(values["r"]?.[row] ?? ("r" in mark ? mark.r : NaN));
    return ends.some((end) => Math.abs(Number(values[axis]?.[row]) - end) < r) ? [r] : [];
  });
}
