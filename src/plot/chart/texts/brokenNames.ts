import type {PlotOptions} from "@observablehq/plot";
import {measure, type TextStyle} from "../../../type/font.js";
import {widestWord, wrap} from "../../../type/wrap.js";
import {axisPart} from "../../axisPart.js";
import {mostBeside} from "../../rows/nameColumn.js";
import type {DrawnChart} from "../drawChart.js";
import type {FlatText} from "../flat/flatten.js";

/** The height of a line of names, in parts of their size: Plot sets its lines apart so. */
const lineHeight = 1.1;

/** Px between two names. */
const gap = 6;

/**
 * Options that break the names of the axes down in lines, where one is wider than 38% of the width, and make the chart as high as
 * they need, where nobody says how high it is. What the author says of an axis stays. *null* where nothing is to be done.
 */
export function brokenNames(
  chart: DrawnChart,
  texts: readonly FlatText[],
  options: PlotOptions
): Pick<PlotOptions, "y" | "fy" | "height"> | null {
  for (const name of ["y", "fy"] as const) {
    const own = options[name] ?? {};
    const {type, step = 0, domain = []} = chart.scale(name) ?? {};
    const values = Array.from<unknown>(domain);
    const style = texts.find(({of}) => {
      const part = of && axisPart(of.mark);
      return part?.part === "tick label" && part.scale === name;
    })?.style;
    const isNames = (type === "band" || type === "point") && values.every((value) => typeof value === "string");
    if (!style || !isNames || own.tickFormat !== undefined || own.ticks !== undefined) continue;
    const lines = linesOf(values, style, Math.floor(mostBeside * chart.width));
    if (!lines) continue;
    const high = Math.max(...[...lines.values()].map(({length}) => length)) * style.size * lineHeight + gap;
    if (high > step && options.height !== undefined) continue;
    const tickFormat = (value: string) => lines.get(value)?.join("\n") ?? value;
    const taller = high > step ? {height: Math.ceil(chart.height + (high - step) * values.length)} : {};
    return {[name]: {...own, tickFormat}, ...taller};
  }
  return null;
}

/** The lines of each name; *null* where all fit the width as they are. */
function linesOf(
  names: readonly string[],
  style: TextStyle,
  width: number
): ReadonlyMap<string, readonly string[]> | null {
  if (names.every((name) => measure(name, style) <= width)) return null;
  return new Map(names.map((name) => [name, wrap(name, style, Math.max(width, widestWord(name, style)))]));
}
