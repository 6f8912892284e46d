import {
  BarX,
  BarY,
  Cell,
  type PlotOptions,
  Rect,
  type Scale,
  type ScaleName,
  type ScaleOptions
} from "@observablehq/plot";
import {rgb, utcFormat} from "d3";
import {areYears} from "../texts/areYears.js";
import {dotInsets} from "../dots/dotInsets.js";
import {type DrawnChart, oncePerMark} from "../drawChart.js";
import {rightedNames, valuesOn} from "./rightedNames.js";
import {seriesRange} from "../flat/seriesPaints.js";
import {untitledNames} from "./untitledNames.js";
import {symlogTicks} from "../ticks/symlogTicks.js";
import {shortDate} from "../../../words/dates.js";
import {formatBare} from "../../../words/numbers.js";

const named: readonly ScaleName[] = ["x", "y", "fx", "fy", "color", "symbol"];

/**
 * The options with what Plot would infer wrongly, from a first drawing: names in their order, where Plot sorts them by the
 * alphabet, years as 2020, where Plot writes 2,020.0, one value as it is, where Plot writes 3.000000, a hundredth as 0.01,
 * where Plot writes 10m on a log scale, billions as 4bn, where Plot writes 4,000,000,000, dots clear of the axes, and a scale
 * of colours without the end that is as white as paper, and names in our colours. What the author sets stays.
 */
export function rightedOptions(options: PlotOptions, chart: DrawnChart): PlotOptions {
  const righted: {-readonly [Name in keyof PlotOptions]: PlotOptions[Name]} = {...options};
  for (const name of named) {
    const own = rightedNames(name, options[name], chart);
    if (own) righted[name] = {...righted[name], ...own};
  }
  for (const name of ["x", "y", "fx", "fy"] as const) {
    const own = rightedAxis(name, options[name], chart);
    if (own) righted[name] = {...righted[name], ...own};
    // A name stands beside what it names, and needs no stroke to it.
    if (chart.scale(name)?.type === "band" && options[name]?.tickSize === undefined)
      righted[name] = {...righted[name], tickSize: 0};
  }
  Object.assign(righted, untitledNames(righted, chart));
  Object.assign(righted, dotInsets(righted, chart));
  const ours =
    options.color?.range === undefined && options.color?.scheme === undefined
      ? seriesRange(chart.scale("color"))
      : null;
  if (ours) righted.color = {...righted.color, range: ours};
  const seen = seenColours(chart);
  if (seen) righted.color = {...righted.color, interpolate: seen, reverse: false};
  // Both titles would stand in one corner.
  if (righted.x?.axis === "top" && righted.y?.axis === "right" && righted.x.labelAnchor === undefined) {
    righted.x = {...righted.x, labelAnchor: "left"};
  }
  // Over names Plot would turn the title of an axis by 90° and set it on them.
  for (const name of ["y", "fy"] as const) {
    const own = righted[name];
    if (own?.labelAnchor === undefined && own?.axis !== null) righted[name] = {...own, labelAnchor: "top"};
  }
  return righted;
}

type AxisName = "x" | "y" | "fx" | "fy";

/** What an axis would write or measure wrongly; *null* for what is right, and for what its author says. */
function rightedAxis(name: AxisName, given: ScaleOptions | undefined, chart: DrawnChart): ScaleOptions | null {
  // An empty format is none, and makes 1950 of years no better: 1.95e+3.
  const own = given?.tickFormat === "" ? {...given, tickFormat: undefined} : given;
  const scale = chart.scale(name);
  const isFree = own?.ticks === undefined && own?.interval === undefined;
  if (own?.type === "ordinal") {
    const isBand = chart.marks.some(({mark}) => [BarX, BarY, Cell, Rect].some((kind) => mark instanceof kind));
    return {type: isBand ? "band" : "point", ...(own.tickFormat === undefined && yearTicks(name, chart) && years)};
  }
  if (scale?.type === "symlog" && isFree) return {ticks: symlogTicks(scale)};
  if (own?.tickFormat !== undefined) return null;
  const ticks = own?.ticks === undefined ? yearTicks(name, chart) : null;
  if (ticks) return {...years, ...(isFree && ticks.length > 0 && {ticks})};
  if (scale?.type === "log") return {tickFormat: ","};
  if (isOneNumber(name, chart)) {
    const isZero =
      Number(Array.from<unknown>(scale?.domain ?? [])[0]) === 0 &&
      chart.marks.some(({channels}) => channels[`${name}2`]?.scale === name);
    return isZero && own?.domain === undefined ? {domain: [0, 1]} : {tickFormat: ",.12~r"};
  }
  const few = name === "y" && scale?.type === "linear" && isFree && own?.tickSpacing === undefined;
  const spacing = few ? {tickSpacing} : {};
  if (isOfMillions(scale)) return {tickFormat: formatBare, ...spacing};
  if (few) return spacing;
  return name === "y" && isTime(chart) ? {tickFormat: dateOf} : null;
}

/** Px for a tick of numbers along y: Plot names sixteen of them at 640 px, and a reader needs half as many. */
const tickSpacing = 50;

/** Whether a scale of numbers reaches a million, at either of its ends. */
function isOfMillions({type, domain = []}: Partial<Scale> = {}): boolean {
  return type === "linear" && Array.from(domain, Number).some((end) => Math.abs(end) >= 1e6);
}

const years: ScaleOptions = {tickFormat: "d"};

const isTime = (chart: DrawnChart) => ["utc", "time"].includes(chart.scale("y")?.type ?? "");
/** A date in one line, where Plot would write the year under the month, and on the line of the next tick. */
function dateOf(date: Date, _: number, ticks: ArrayLike<Date> = [date]): string {
  const all = Array.from(ticks);
  if (all.some((tick) => tick.getTime() % 864e5 !== 0)) return `${shortDate(date)}, ${utcFormat("%H:%M")(date)}`;
  if (all.some((tick) => tick.getUTCDate() !== 1)) return shortDate(date);
  return utcFormat(all.every((tick) => tick.getUTCMonth() === 0) ? "%Y" : "%b %Y")(date);
}

/** Whether all values of a scale are one number. */
function isOneNumber(name: AxisName, chart: DrawnChart): boolean {
  const {type, domain = []} = chart.scale(name) ?? {};
  const [from, to] = Array.from<unknown>(domain);
  return typeof from === "number" && from === to && type !== "band" && type !== "point";
}

/** Of 255, by how much the palest colour of a scale is off white at least in one of red, green and blue. */
const leastOffWhite = 16;

/** Part of a scale of colours that is left out at an end which is as white as paper. */
const pale = 0.12;

/** A scale of colours without an end that is as white as paper, from 0 to 1; *null* where it has none such. */
function seenColours(chart: DrawnChart): ((part: number) => string) | null {
  const {type, interpolate} = chart.scale("color") ?? {};
  if (typeof interpolate !== "function" || interpolate.length !== 1 || type?.startsWith("diverging")) return null;
  const at = (part: number) => String(Reflect.apply(interpolate, null, [part]));
  const [low, high] = [0, 1].map((end) => {
    const {r, g, b} = rgb(at(end));
    return 255 - Math.min(r, g, b) < leastOffWhite;
  });
  if (!low && !high) return null;
  const [from, to] = [low ? pale : 0, high ? 1 - pale : 1];
  return (part) => at(from + (to - from) * part);
}

/** Whole years for the ticks of a scale of years; an empty list where Plot’s own are whole; *null* for other scales. */
function yearTicks(name: AxisName, chart: DrawnChart): number[] | null {
  const scale = chart.scale(name);
  const isOfNames = scale?.type === "band" || scale?.type === "point" || scale?.type === "ordinal";
  if (scale?.type !== "linear" && !isOfNames) return null;
  const domain = Array.from<unknown>(scale.domain ?? []);
  const values = isOfNames ? domain : oncePerMark(chart).flatMap((mark) => valuesOn(name, mark));
  if (!areYears(values)) return null;
  const [first = NaN, last = NaN] = isOfNames ? [] : domain.map(Number);
  const [low, high] = [Math.ceil(Math.min(first, last)), Math.floor(Math.max(first, last))];
  return high - low <= 7 ? Array.from({length: high - low + 1}, (_, index) => low + index) : [];
}
