import * as Plot from "@observablehq/plot";
import type {PlotOptions} from "@observablehq/plot";
import {checkCharacters, isObject} from "../../../facts/boundary.js";
import {axisPart} from "../../axisPart.js";
import {type DrawnChart, type DrawnMark, oncePerMark, type PlotMark} from "../drawChart.js";
import {rawValues} from "./rightedNames.js";
import {rowsIn} from "./rowsIn.js";

const elsewhere: Readonly<Record<string, string>> = {
  title: "a headline: figure({headline})",
  subtitle: "a deck: figure({deck})",
  caption: "a note: figure({note})",
  ariaLabel: "a headline: figure({headline})",
  ariaDescription: "a description: figure({alt})",
  figure: "nothing: the figure frames it",
  document: "nothing: the figure brings its own",
  width: "nothing: a figure is drawn at several widths",
  className: "nothing: a published file has no class"
};

const dropped = new Set(["style", "figure", "document", "width", "className"]);

/** The options of a chart without those that belong to the figure. @throws for what a reader would miss without them */
export function chartOptions(options: PlotOptions, where: string): PlotOptions {
  for (const name of Object.keys(options)) {
    const place = Object.hasOwn(elsewhere, name) ? elsewhere[name] : undefined;
    if (place !== undefined && !dropped.has(name) && options[name as keyof PlotOptions] !== undefined)
      throw new Error(`unknown option: ${name} (write ${place}): ${where}`);
  }
  for (const [name, scale] of Object.entries(options)) {
    if (!isObject(scale) || !("clamp" in scale) || !scale.clamp) continue;
    throw new Error(
      `unsupported option: ${name}: {clamp: true}, which draws a value where another stands (widen the domain, or leave the row out): ${where}`
    );
  }
  return Object.fromEntries(Object.entries(options).filter(([name]) => !dropped.has(name)));
}

/**
 * Refuses data that Plot draws as something else: words and what is no number where a number is drawn, names that are colours
 * by chance, text under 12 px, and blending, which each painter does in its own way.
 * @throws with the value, its place and the way out
 */
export function checkDrawn(chart: DrawnChart): void {
  for (const drawn of oncePerMark(chart)) {
    checkLook(drawn.mark);
    checkWords(drawn, chart);
    checkNumbers(drawn, chart);
    checkColourNames(drawn);
    checkJoined(drawn);
  }
}

/** A line from a point to nowhere has no length, and an area over one has no extent: nobody sees them. */
function checkJoined({mark, index}: DrawnMark): void {
  const name = nameOf(mark);
  if (!/^(?:line|area)[XY]?$/.test(name) || index.length !== 1 || hasMarker(mark)) return;
  throw new Error(`nothing to join: ${name} of one row (draw a dot, or leave the mark out)`);
}

const hasMarker = (mark: object) => "markerStart" in mark && Boolean(mark.markerStart);

function checkLook(mark: PlotMark): void {
  const {mixBlendMode, imageFilter, fontSize, textOverflow} = mark;
  if (mixBlendMode) {
    throw new Error(
      `unsupported option: mixBlendMode ${mixBlendMode} of ${nameOf(mark)} (use opacity, or a colour of its own)`
    );
  }
  if (textOverflow) {
    throw new Error(`unsupported option: textOverflow of ${nameOf(mark)}, which cuts words (leave it out)`);
  }
  if (imageFilter) throw new Error(`unsupported option: imageFilter of ${nameOf(mark)} (leave it out)`);
  if (typeof fontSize === "number" && fontSize < 12) {
    throw new Error(`invalid fontSize: ${fontSize} of ${nameOf(mark)} (at least 12 px)`);
  }
}

const scaleNames = ["x", "y", "fx", "fy", "color", "symbol"] as const;
const named = new Set(["band", "point", "ordinal", "categorical"]);

/** Words stand in the table of the file as they are, and the names of an axis or a key beside their marks. */
function checkWords({mark, channels}: DrawnMark, chart: DrawnChart): void {
  if (axisPart(mark)) return;
  for (const [channel, {scale, label = channel, value} = {}] of Object.entries(channels)) {
    const isNamed = scaleNames.some((name) => name === scale && named.has(chart.scale(name)?.type ?? ""));
    Array.from(value ?? []).forEach((each, row) => {
      if (typeof each !== "string") return;
      const where = `row ${row + 1} of ${nameOf(mark)}: plot`;
      if (isNamed && each.trim() === "")
        throw new Error(`missing ${label}: ${where} (write a name, or leave the row out)`);
      checkCharacters(each, label, where);
    });
  }
}

const quantitative = new Set(["linear", "sqrt", "pow", "log", "symlog", "utc", "time", "diverging", "sequential"]);

function checkNumbers({mark, channels}: DrawnMark, chart: DrawnChart): void {
  for (const [channel, {scale, label, value} = {}] of Object.entries(channels)) {
    if (scale !== "x" && scale !== "y" && scale !== "r" && scale !== "length") continue;
    if (!quantitative.has(chart.scale(scale)?.type ?? "")) continue;
    const raw = typeof label === "string" ? rawValues(mark.data, label) : accessedValues(mark, channel);
    // Plot’s own values are numbers already, where it stacks and where it bins.
    const values = raw.length > 0 ? raw : Array.from(value ?? []);
    // A transform such as that of a box plot writes NaN for what it leaves out.
    const isMade = raw.length === 0 && typeof mark.transform === "function";
    values.forEach((each, row) => {
      if (isMade && Number.isNaN(each)) return;
      const isNumber =
        typeof each === "number" || each instanceof Date || typeof each === "bigint" || typeof each === "boolean";
      if (each === null || each === undefined || (isNumber && !isAstray(each))) return;
      throw new Error(
        `not a number: ${said(each)}, ${label ?? channel} of row ${row + 1} of ${nameOf(mark)} (${remedyFor(each)})`
      );
    });
  }
}

/** What the author's own function returns for each row, or an array of the author’s, before Plot makes numbers of it; nothing where there is none. */
function accessedValues({data, channels, transform}: PlotMark, channel: string): readonly unknown[] {
  const accessor = channels[channel]?.value;
  if (transform) return [];
  // Of an array of its own, Plot makes NaN of null.
  if (Array.isArray(accessor)) return accessor;
  if (accessor === Plot.identity) return rowsIn(data);
  if (typeof accessor !== "function") return [];
  return rowsIn(data).map((row, index): unknown => Reflect.apply(accessor, null, [row, index]));
}

/** Not a number, or without end; an instant that is none. */
const isAstray = (value: unknown) =>
  value instanceof Date ? Number.isNaN(value.getTime()) : typeof value === "number" && !Number.isFinite(value);

const said = (value: unknown) => (typeof value === "string" ? JSON.stringify(value) : String(value));

function remedyFor(value: unknown): string {
  if (typeof value !== "string") return "write null where there is no value";
  if (/^\s*[<>≤≥~]/.test(value)) return "a bound is drawn by a form of claims; here write the number alone, or null";
  if (/^\s*[-+]?[\d,. ]*\d\s*%?\s*$/.test(value)) return `write it as a number: ${value.replace(/[, %]/g, "")}`;
  if (/^\d{4}-\d\d/.test(value)) return "write it as a date: new Date(…)";
  return "write a number, or null where there is none";
}

const colourName = /^[a-z]+$/i;

/** A column of names that all happen to be colours would be painted so: Peru, Tan, Wheat. */
function checkColourNames({mark, channels}: DrawnMark): void {
  for (const name of ["fill", "stroke"] as const) {
    const [field, channel] = [mark.channels[name]?.value, channels[name]];
    if (typeof field !== "string" || !channel || channel.scale) continue;
    const names = [...new Set(Array.from(channel.value ?? []))].filter((each) => each !== null && each !== undefined);
    if (names.length === 0 || !names.every((each) => typeof each === "string" && colourName.test(each))) continue;
    const list = names.slice(0, 3).map(String).join(", ");
    throw new Error(
      `names painted as colours: ${list}, ${field} of ${nameOf(mark)} (write ${name}: {value: "${field}", scale: "color"})`
    );
  }
}

// The names of Plot’s classes are shortened in a bundle; of two names of one class the first is its own.
const classNames = new Map<unknown, string>(
  Object.entries(Plot)
    .toReversed()
    .map(([name, made]) => [made, name])
);

/** The kind of a mark as its author calls it, "barX", also where the names of Plot’s classes are shortened; "render" of a function. */
export function nameOf(mark: {readonly constructor: {readonly name: string}; readonly ariaLabel?: string}): string {
  const kind = classNames.get(mark.constructor) ?? mark.constructor.name;
  const name = kind.charAt(0).toLowerCase() + kind.slice(1);
  if (name in Plot) return name;
  return mark.ariaLabel?.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()) ?? "render";
}
