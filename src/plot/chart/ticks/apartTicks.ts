import {moreTicks} from "./moreTicks.js";
import {uprightTicks} from "./uprightTicks.js";
import type {PlotOptions, ScaleOptions} from "@observablehq/plot";
import {measure, type TextStyle} from "../../../type/font.js";
import {widestWord, wrap} from "../../../type/wrap.js";
import type {DrawnChart} from "../drawChart.js";
import type {FlatText} from "../flat/flatten.js";
import {boxOf} from "../texts/textBox.js";

/** Px between two words of an axis, so that a reader sees two. */
const leastGap = 4;

/** Lines of a name under its place, and rows of names that take turns; what needs more is turned. */
const mostLines = 3;

/** Degrees of names that do not fit their place in lines, rising to the right. */
const turn = -45;

/**
 * Options that keep the words of the axes across apart, where they would stand on one another: names in lines, as far as each
 * word fits its place, or in two or three rows by turns, and else turned; of years and other numbers in places of their own, every
 * second, fifth and so on; of a scale of numbers, fewer. What the author says of an axis stays. *null* where nothing is to be done.
 */
export function apartTicks(
  chart: DrawnChart,
  texts: readonly FlatText[],
  options: PlotOptions
): Pick<PlotOptions, "x" | "fx"> | null {
  const apart = (["x", "fx"] as const).flatMap((name) => {
    const ticks = uprightTicks(texts, name);
    const crowd = {chart, ticks, own: options[name] ?? {}, touches: ticks.some(touchesNext)};
    const own = crowd.touches || isWide(name, crowd) ? apartOptions(name, crowd) : moreTicks(name, crowd);
    return own ? [[name, {...options[name], ...own}] as const] : [];
  });
  return apart.length > 0 ? Object.fromEntries(apart) : null;
}

interface Crowd {
  readonly chart: DrawnChart;
  readonly ticks: readonly FlatText[];
  readonly own: ScaleOptions;
  /** Whether words stand on one another. */
  readonly touches: boolean;
}

/** Whether a name is wider than its place, though none is beside it. */
function isWide(name: "x" | "fx", {chart, ticks}: Crowd): boolean {
  const {type, step = Infinity} = chart.scale(name) ?? {};
  return type === "band" && ticks.some(({text, style}) => measure(text, style) > step - leastGap);
}

function apartOptions(name: "x" | "fx", {chart, ticks, own, touches}: Crowd): ScaleOptions | null {
  if (own.ticks !== undefined || own.tickSpacing !== undefined || own.tickRotate !== undefined) return null;
  const {type, step = 0, domain = []} = chart.scale(name) ?? {};
  if (type !== "band" && type !== "point") return {tickSpacing: 2 * usualSpacing};
  const values = Array.from<unknown>(domain);
  const style = ticks[0]?.style;
  if (!style) return null;
  if (!values.every((value) => typeof value === "string") || areYears(values)) {
    if (!touches) return null;
    const widest = Math.max(...ticks.map(({text}) => measure(text, style)));
    return {ticks: everySo(values, Math.ceil((widest + leastGap) / step))};
  }
  if (own.tickFormat !== undefined) return null;
  const place = step - leastGap;
  // Beside names that leave it room, a name has as many lines as it needs.
  const lone = (value: string) => wrap(value, style, Math.max(place, widestWord(value, style)));
  const lines = new Map(values.map((value) => [value, touches ? linesIn(value, style, place) : lone(value)]));
  if ([...lines.values()].includes(null))
    return inRows(values, style, step, (ticks[0]?.y ?? 0) < chart.height / 2) ?? {tickRotate: turn};
  return {tickFormat: (value: string) => lines.get(value)?.join("\n") ?? value};
}

/** Names that take turns in two rows, or three, so that each has the places of its neighbours; *null* where that is too few. */
function inRows(names: readonly string[], style: TextStyle, step: number, isOver: boolean): ScaleOptions | null {
  const widest = Math.max(...names.map((name) => measure(name, style)));
  // Over three columns a name of several words is read as a sentence, and not as that of the middle one.
  const most = names.some((name) => name.includes(" ")) ? mostLines - 1 : mostLines;
  const rows = Array.from({length: most - 1}, (_, more) => more + 2).find((count) => widest <= count * step - leastGap);
  if (rows === undefined) return null;
  // Over a chart, the last line of a name stands on the axis.
  const lines = (index: number) => "\n".repeat(index % rows);
  return {tickFormat: (name: string, index: number) => (isOver ? name + lines(index) : lines(index) + name)};
}

/** Years as words, as a column of periods has them. */
const areYears = (values: readonly unknown[]) =>
  values.every((value) => typeof value === "string" && /^\d{4}$/.test(value));

/** Px for a tick of a scale of numbers, by Plot’s own default. */
const usualSpacing = 80;

/** Every so many values, of whole numbers those that are divided by it, as far as some are. */
function everySo(values: readonly unknown[], least: number): unknown[] {
  const count = [2, 5, 10, 20, 25, 50, 100].find((each) => each >= least) ?? least;
  const round = values.filter((value) => Number(value) % count === 0);
  const even = values.every((value, index) => index === 0 || Number(value) - Number(values[index - 1]) === 1);
  return even && round.length > 1 ? round : values.filter((_, index) => index % count === 0);
}

/** The lines of a name in its place; *null* where a word of it does not fit, or they are too many. */
function linesIn(name: string, style: TextStyle, width: number): readonly string[] | null {
  if (widestWord(name, style) > width) return null;
  const lines = wrap(name, style, width);
  return lines.length <= mostLines ? lines : null;
}

/** Whether a word stands on another of its line, or so near that the two are read as one. */
function touchesNext(tick: FlatText, _: number, ticks: readonly FlatText[]): boolean {
  const {left, right} = boxOf(tick);
  return ticks.some((other) => {
    if (other === tick || Math.abs(other.y - tick.y) > 1) return false;
    const next = boxOf(other);
    return next.left >= left && next.left < right + leastGap && next.right > left;
  });
}
