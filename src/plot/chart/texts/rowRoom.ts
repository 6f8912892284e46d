import {uprightTicks} from "../ticks/uprightTicks.js";
import type {PlotOptions} from "@observablehq/plot";
import type {DrawnChart} from "../drawChart.js";
import type {FlatText} from "../flat/flatten.js";

/** Between the baselines of two names, in parts of their size. */
const pitch = 1.15;

/** The same of names that a reader still tells apart. */
export const leastPitch = 0.95;

/** The height at which the names of rows stand clear of one another, where they do not; *null* where they do. */
export function rowRoom(chart: DrawnChart, texts: readonly FlatText[]): Pick<PlotOptions, "height"> | null {
  for (const name of ["y", "fy"] as const) {
    const {type, domain = []} = chart.scale(name) ?? {};
    if (type !== "band" && type !== "point") continue;
    const ticks = uprightTicks(texts, name);
    const size = Math.max(0, ...ticks.map(({style}) => style.size));
    const places = [...new Set(ticks.map(({y}) => Math.round(y * 10) / 10))].toSorted((a, b) => a - b);
    const least = Math.min(...places.slice(1).map((y, index) => y - (places[index] ?? NaN)));
    if (!(least < leastPitch * size)) continue;
    const panels = name === "y" ? Math.max(1, Array.from(chart.scale("fy")?.domain ?? []).length) : 1;
    const rows = Array.from<unknown>(domain).length * panels;
    return {height: Math.ceil(chart.height + (pitch * size - least) * (rows + panels))};
  }
  return null;
}
