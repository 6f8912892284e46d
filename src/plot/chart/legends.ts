import {formatBare} from "../../words/numbers.js";
import type {Plot, PlotOptions, Scale as PlotScale, ScaleOptions} from "@observablehq/plot";
import {format as formatOf, rgb, scaleLinear, scaleLog, symbol as symbolPath, type SymbolType} from "d3";
import {element, roundNumbers} from "../../drawing/element.js";
import {setRole} from "../../drawing/roles.js";
import type {ColourScale, ContinuousScale, Role, Scale} from "../../facts/evidence/record.js";
import {measure} from "../../type/font.js";
import {areYears} from "./texts/areYears.js";
import type {TextLine} from "../../type/typeset.js";
import {translation} from "../affine.js";
import {moveSegments, pathOf, segmentsOf} from "../pathData.js";
import {colourRecord, text as textOf} from "../scaleRecord.js";
import {namesValue} from "./texts/namesValue.js";
import {type PageColours, paintOf} from "./flat/paint.js";

/** Where a legend is drawn, and with what. */
interface LegendOptions extends PageColours {
  readonly document: Document;
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** A legend as marks and texts of a figure. */
interface Legend {
  readonly marks: readonly SVGElement[];
  readonly texts: readonly TextLine[];
  /** Px. */
  readonly height: number;
}

const size = 12;
const line = 18;

/** The legends that a chart asks for, one under the other. @throws for a legend of opacity, which a file does not have */
export function legendsOf(options: PlotOptions, scaleOf: Plot["scale"], at: LegendOptions): Legend {
  const {color, symbol, opacity} = options;
  if (asks(opacity)) throw new Error("unsupported legend: of opacity (show the value by color)");
  const legends: Legend[] = [];
  let {top} = at;
  const add = (legend: Legend) => {
    legends.push(legend);
    top += legend.height;
  };
  const [colours, symbols] = [scaleOf("color"), scaleOf("symbol")];
  if (asks(color) && colours?.domain) add(colourLegend(colours, color ?? {}, {...at, top}));
  const isSame = asks(color) && String(colours?.domain) === String(symbols?.domain);
  if (asks(symbol) && symbols && !isSame) add(symbolLegend(symbols, colours, symbol ?? {}, {...at, top}));
  return {
    marks: legends.flatMap(({marks}) => marks),
    texts: legends.flatMap(({texts}) => texts),
    height: top - at.top
  };
}

const asks = (options: (ScaleOptions & {readonly legend?: unknown}) | undefined) => Boolean(options?.legend);

function colourLegend(scale: PlotScale, options: ScaleOptions, at: LegendOptions): Legend {
  const record = colourRecord(scale);
  return record.type === "ordinal" ? swatches(record, options, at) : steps(record, scale, options, at);
}

/** A title over a legend, where it has one. */
function titleOf(
  label: unknown,
  {left, top, ink}: LegendOptions
): {readonly texts: TextLine[]; readonly height: number} {
  if (typeof label !== "string" || !/\S/.test(label)) return {texts: [], height: 0};
  const style = {size, weight: 600} as const;
  return {
    texts: [{text: label.trim(), x: left, y: top + 11, style, fill: ink, uses: [], role: "legend"}],
    height: line
  };
}

/** How a legend writes the values of a scale. @param edges the ends of its classes, or its own */
function words(options: ScaleOptions, edges: readonly number[] = []): (value: unknown) => string {
  const {tickFormat = areYears(edges) ? "d" : undefined} = options;
  if (typeof tickFormat === "function") {
    const call: (...given: never[]) => unknown = tickFormat;
    return (value) => String(Reflect.apply(call, null, [value, 0, []]));
  }
  if (typeof tickFormat === "string")
    // As many digits as the steps of the values ask for: "+4%", and not "+4.000000%".
    return (value) => typeof value === "number" ? (edges.length > 1 ? scaleLinear([edges[0] ?? 0, edges.at(-1) ?? 1], [0, 1]).tickFormat(4, tickFormat) : formatOf(tickFormat))(value) : textOf(value); // prettier-ignore
  const inMillions = options.type !== "log" && edges.some((edge) => Math.abs(edge) >= 1e6);
  const format = inMillions ? formatBare : formatOf(",~r");
  return (value) => (typeof value === "number" ? format(Number(value.toPrecision(6))) : textOf(value));
}

/** Names in rows, each after its sign. */
function entries(
  names: readonly string[],
  at: LegendOptions,
  sign: (index: number, x: number, y: number) => SVGElement
): {readonly signs: SVGElement[]; readonly texts: TextLine[]; readonly height: number} {
  const [signs, texts]: [SVGElement[], TextLine[]] = [[], []];
  let [x, y] = [0, 0];
  names.forEach((text, index) => {
    const width = measure(text, {size}) + 16;
    if (x > 0 && x + width > at.width) [x, y] = [0, y + line];
    signs.push(sign(index, at.left + x, at.top + y));
    const place = {x: at.left + x + 16, y: at.top + y + 11};
    texts.push({text, ...place, style: {size}, fill: at.ink, uses: [], role: "legend"});
    x += width + 16;
  });
  return {signs, texts, height: y + line + 4};
}

function swatches(record: ColourScale, options: ScaleOptions, at: LegendOptions): Legend {
  const title = titleOf(options.label, at);
  const say = words(options);
  const names = record.domain.map((name) => say(name));
  const {signs, texts, height} = entries(names, {...at, top: at.top + title.height}, (index, x, y) =>
    element(at.document, "rect", {x, y: y + 1, width: 11, height: 11, fill: record.range[index] ?? at.ink})
  );
  const group = element(at.document, "g", {}, signs);
  setRole(group, {shows: [{by: "colour", on: record, of: record.domain.map(String)}]});
  return {marks: [group], texts: [...title.texts, ...texts], height: title.height + height};
}

/** How many rects a continuous scale is drawn in. */
const pieces = 40;

/** The classes of a scale, or a continuous scale in many small steps, with its values under it. */
function steps(record: ColourScale, scale: PlotScale, options: ScaleOptions, at: LegendOptions): Legend {
  const title = titleOf(options.label, at);
  const [top, width] = [at.top + title.height, Math.min(240, at.width)];
  const classes = record.type === "threshold";
  const edges = record.domain.map(Number);
  const axis = rampAxis(edges, scale, at.left, width);
  const count = classes ? record.range.length : pieces;
  const values = Array.from({length: count}, (_, index) =>
    classes ? classValue(edges, index) : valueAt(axis.record, (index + 0.5) / count)
  );
  const rects = values.map((value, index) => {
    const fill = classes ? (record.range[index] ?? at.ink) : rgb(String(scale.apply(value))).formatHex();
    const place = {x: at.left + (index * width) / count, y: top, width: width / count - (classes ? 1 : 0), height: 8};
    return element(at.document, "rect", {...place, fill});
  });
  const group = setRole(element(at.document, "g", {}, rects), stepsRole(record, values));
  const start = at.left + width / count;
  const stops = classes
    ? edges.map((value, index) => ({value, x: start + (index * width) / count}))
    : rampTicks(axis.ticks(4), axis.record).map((value) => ({value, x: axis(value)}));
  const along: Scale = classes
    ? {type: "point", domain: edges.map(String), start, step: width / count, width: 0}
    : axis.record;
  const texts = stopTexts(stops, along, words(options, classes ? edges : [edges[0] ?? 0, edges.at(-1) ?? 1]), {
    ...at,
    top: top + 21,
    width
  });
  return {marks: [group], texts: [...title.texts, ...texts], height: title.height + 32};
}

/**
 * The colours of a legend are those of its values, which are no data and stand for themselves: a number of the scale, and a class by
 * the edge from which it is, or as "below 20".
 */
function stepsRole(record: ColourScale, values: readonly number[]): Role<Scale> {
  const [first] = record.domain;
  const isClass = record.type === "threshold";
  const of = values.map((value, index) => (!isClass ? String(value) : index === 0 ? `below ${first}` : String(record.domain[index - 1]))); // prettier-ignore
  return {shows: [{by: "colour", on: record, of}]};
}

/** A value inside a class, which has its colour. */
function classValue(edges: readonly number[], index: number): number {
  const [low, high] = [edges[index - 1], edges[index]];
  if (low === undefined) return (high ?? 0) - 1;
  return high === undefined ? low : (low + high) / 2;
}

/** The value at a part of the way along a legend: of no px, so that it is the same at every width. */
function valueAt({type, domain: [low, high]}: ContinuousScale, part: number): number {
  const value = type === "log" ? low * (high / low) ** part : low + (high - low) * part;
  return Number(value.toPrecision(12));
}

/** The scale along the legend of a continuous scale of colours: that of its values, or of their logarithms. */
function rampAxis(edges: readonly number[], scale: PlotScale, left: number, width: number) {
  const domain = [edges[0] ?? 0, edges.at(-1) ?? 1] as const;
  const range = [left, left + width] as const;
  const isLog = Boolean(scale.type?.endsWith("log")) && !scale.type?.endsWith("symlog");
  const axis = isLog ? scaleLog(domain, range) : scaleLinear(domain, range);
  const record: ContinuousScale = {type: isLog ? "log" : "linear", domain, range};
  return Object.assign(axis, {record});
}

/** Of the many ticks of a logarithmic scale the powers of ten, or those of a part of one that begin with 1, 2 or 5. */
function rampTicks(ticks: readonly number[], {type}: ContinuousScale): readonly number[] {
  if (type !== "log") return ticks;
  const begins = (digits: string) => ticks.filter((value) => digits.includes(value.toExponential()[0] ?? ""));
  return begins("1").length > 1 ? begins("1") : begins("125");
}

interface Stop {
  readonly value: number;
  readonly x: number;
}

/** The values under a legend, as many as stand clear of one another. */
function stopTexts(
  stops: readonly Stop[],
  along: Scale,
  say: (value: unknown) => string,
  at: LegendOptions
): TextLine[] {
  let right = -Infinity;
  return stops.flatMap(({value, x}): TextLine[] => {
    const text = say(value);
    const half = measure(text, {size}) / 2;
    if (x - half < right + 6 || x - half < at.left - 12 || x + half > at.left + at.width + 12) return [];
    right = x + half;
    const role =
      along.type !== "point" && namesValue(text, value) ? ({tick: along, along: "x", at: [value]} as const) : "legend";
    return [{text, x, y: at.top, style: {size}, fill: at.ink, anchor: "middle", uses: [], role}];
  });
}

function symbolLegend(
  scale: PlotScale,
  colours: PlotScale | undefined,
  options: ScaleOptions,
  at: LegendOptions
): Legend {
  const title = titleOf(options.label, at);
  const say = words(options);
  const domain = Array.from<unknown>(scale.domain ?? []);
  const {signs, texts, height} = entries(domain.map(say), {...at, top: at.top + title.height}, (index, x, y) => {
    const type: unknown = scale.apply(domain[index]);
    const drawn = isSymbol(type) ? symbolPath(type, 60)() : null;
    const segments = moveSegments(
      segmentsOf(drawn ?? "M-4,0A4,4,0,1,1,4,0A4,4,0,1,1,-4,0"),
      translation(x + 6, y + 6.5)
    );
    const sameNames = colours && Array.from<unknown>(colours.domain ?? []).includes(domain[index]);
    const stroke = sameNames ? paintOf(String(colours.apply(domain[index])), at).paint : at.ink;
    return element(at.document, "path", {d: roundNumbers(pathOf(segments)), fill: "none", stroke, "stroke-width": 1.5});
  });
  const group = setRole(element(at.document, "g", {}, signs), {furniture: "sign"});
  return {marks: [group], texts: [...title.texts, ...texts], height: title.height + height};
}

const isSymbol = (type: unknown): type is SymbolType => typeof type === "object" && type !== null && "draw" in type;
