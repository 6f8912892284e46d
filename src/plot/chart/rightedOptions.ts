import type {PlotOptions, ScaleName} from "@observablehq/plot";
import {rgb, utcFormat} from "d3";
import {axisPart} from "../axisPart.js";
import {type DrawnChart, type DrawnMark, oncePerMark} from "./drawChart.js";
import {rowsIn} from "./rowsIn.js";

const named: readonly ScaleName[] = ["x", "y", "fx", "fy", "color", "symbol"];

/**
 * The options with what Plot would infer wrongly, from a first drawing: names in the order of their rows, where Plot sorts
 * them by the alphabet, years as 2020, where Plot writes 2,020.0, one value as it is, where Plot writes 3.000000, and a scale
 * of colours without the end that is as white as paper. What the author sets stays.
 */
export function rightedOptions(options: PlotOptions, chart: DrawnChart): PlotOptions {
  const righted: {-readonly [Name in keyof PlotOptions]: PlotOptions[Name]} = {...options};
  for (const name of named) {
    const own = options[name];
    if (own?.domain !== undefined || own?.type === "linear" || isSorted(name, chart)) continue;
    const domain = domainInOrder(name, chart);
    if (domain) righted[name] = {...own, domain};
  }
  for (const name of ["x", "y"] as const) {
    const own = options[name];
    const years = own?.tickFormat === undefined && own?.ticks === undefined && own?.interval === undefined;
    const ticks = years ? yearTicks(name, chart) : null;
    if (ticks) righted[name] = {...righted[name], tickFormat: "d", ...(ticks.length > 0 && {ticks})};
    else if (own?.tickFormat === undefined && isOneNumber(name, chart)) {
      righted[name] = {...righted[name], tickFormat: ",~r"};
    } else if (name === "y" && own?.tickFormat === undefined && isTime(name, chart)) {
      righted[name] = {...righted[name], tickFormat: dateOf};
    }
  }
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

const isTime = (name: "x" | "y", chart: DrawnChart) => ["utc", "time"].includes(chart.scale(name)?.type ?? "");

/** A date in one line, where Plot would write the year under the month, and on the line of the next tick. */
function dateOf(date: Date, _: number, ticks: ArrayLike<Date> = [date]): string {
  const all = Array.from(ticks);
  if (all.some((tick) => tick.getTime() % 864e5 !== 0)) return utcFormat("%-d %b %Y, %H:%M")(date);
  if (all.some((tick) => tick.getUTCDate() !== 1)) return utcFormat("%-d %b %Y")(date);
  return utcFormat(all.every((tick) => tick.getUTCMonth() === 0) ? "%Y" : "%b %Y")(date);
}

/** Whether all values of a scale are one number. */
function isOneNumber(name: "x" | "y", chart: DrawnChart): boolean {
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

/** Whether a mark sorts the scale itself. */
function isSorted(name: ScaleName, {marks}: DrawnChart): boolean {
  return marks.some(({mark}) => {
    const sort: unknown = "sort" in mark ? mark.sort : null;
    return typeof sort === "object" && sort !== null && name in sort;
  });
}

/** The names of a scale in the order of the rows; *null* for other scales, and names that begin with digits, which count. */
function domainInOrder(name: ScaleName, chart: DrawnChart): string[] | null {
  const scale = chart.scale(name);
  const domain = Array.from<unknown>(scale?.domain ?? []);
  const isNamed = scale?.type === "band" || scale?.type === "point" || scale?.type === "ordinal";
  if (!isNamed || domain.length < 2 || !domain.every((each) => typeof each === "string")) return null;
  if (domain.every((each) => /^\W?\d/.test(each))) return null;
  const left = new Set<string>(domain);
  const ordered: string[] = [];
  for (const value of oncePerMark(chart).flatMap((mark) => valuesOn(name, mark))) {
    if (typeof value === "string" && left.delete(value)) ordered.push(value);
  }
  return left.size === 0 && ordered.some((each, index) => each !== domain[index]) ? ordered : null;
}

function valuesOn(name: ScaleName, {mark, channels, data}: DrawnMark): unknown[] {
  if (name === "fx" || name === "fy") {
    const of: unknown = mark[name as keyof typeof mark];
    return typeof of === "string" ? rawValues(data, of) : [];
  }
  if (axisPart(mark)) return [];
  return Object.values(channels).flatMap((channel) => {
    if (channel?.scale !== name) return [];
    const raw = typeof channel.label === "string" ? rawValues(mark.data, channel.label) : [];
    return raw.length > 0 ? raw : Array.from(channel.value ?? []);
  });
}

/** What rows have in a column; nothing where they are no rows. */
export function rawValues(data: unknown, column: string): unknown[] {
  return rowsIn(data).flatMap((row) => {
    const isRow = typeof row === "object" && row !== null && column in row;
    return isRow ? [(row as Readonly<Record<string, unknown>>)[column]] : [];
  });
}

/** Whole years for the ticks of a scale of years; an empty list where Plot’s own are whole; *null* for other scales. */
function yearTicks(name: "x" | "y", chart: DrawnChart): number[] | null {
  const scale = chart.scale(name);
  if (scale?.type !== "linear" && scale?.type !== "band" && scale?.type !== "point") return null;
  const values = oncePerMark(chart).flatMap((mark) => valuesOn(name, mark));
  const years = values.every(
    (value) => typeof value === "number" && Number.isInteger(value) && value >= 1500 && value < 2200
  );
  if (values.length === 0 || !years) return null;
  const [first = NaN, last = NaN] = scale.type === "linear" ? Array.from(scale.domain ?? [], Number) : [];
  const [low, high] = [Math.ceil(Math.min(first, last)), Math.floor(Math.max(first, last))];
  return high - low <= 7 ? Array.from({length: high - low + 1}, (_, index) => low + index) : [];
}
