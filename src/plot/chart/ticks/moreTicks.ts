import type {ScaleOptions} from "@observablehq/plot";
import type {DrawnChart} from "../drawChart.js";
import type {FlatText} from "../flat/flatten.js";

/** Px for a tick of a narrow chart. */
const narrowSpacing = 40;

/** An axis as it was drawn. */
interface DrawnAxis {
  readonly chart: DrawnChart;
  readonly ticks: readonly FlatText[];
  readonly own: ScaleOptions;
}

/** More ticks for a scale of numbers of which a narrow chart, or each of its panels, names one: from one number nobody reads another. */
export function moreTicks(name: "x" | "fx", {chart, ticks, own}: DrawnAxis): ScaleOptions | null {
  const isGiven = own.ticks !== undefined || own.tickSpacing !== undefined || own.interval !== undefined;
  const isOne = new Set(ticks.map(({text}) => text)).size === 1;
  return chart.scale(name)?.type === "linear" && isOne && !isGiven ? {tickSpacing: narrowSpacing} : null;
}
