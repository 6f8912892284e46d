import type {ScaleOptions} from "@observablehq/plot";
import {measure} from "../../../type/font.js";
import type {DrawnChart} from "../drawChart.js";
import type {FlatText} from "../flat/flatten.js";

/** Px for a tick of a narrow chart, and between two words of it. */
const narrowSpacing = 40;
const between = 6;

/** From fewer ticks nobody reads what lies between them. */
const fewTicks = 3;

/** An axis as it was drawn. */
interface DrawnAxis {
  readonly chart: DrawnChart;
  readonly ticks: readonly FlatText[];
  readonly own: ScaleOptions;
}

/** More ticks for a scale of numbers or dates of which a narrow chart, or each of its panels, names one or two. */
export function moreTicks(name: "x" | "fx", {chart, ticks, own}: DrawnAxis): ScaleOptions | null {
  const isGiven = own.ticks !== undefined || own.tickSpacing !== undefined || own.interval !== undefined;
  const type = chart.scale(name)?.type ?? "";
  if (isGiven || !["linear", "utc", "time"].includes(type)) return null;
  const first = Math.min(...ticks.map(({y}) => y));
  const words = new Set(ticks.filter(({y}) => y === first).map(({text}) => text));
  const isWide = ticks.some(({text, style}) => measure(text, style) > narrowSpacing - between);
  const isFew = words.size === 1 ? type === "linear" : words.size > 0 && words.size < fewTicks && !isWide;
  return isFew ? {tickSpacing: narrowSpacing} : null;
}
