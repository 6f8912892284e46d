import {Area, type Mark, plot, type Plot, type PlotOptions} from "@observablehq/plot";
import {isObject} from "../../facts/boundary.js";
import type {ReadChannels} from "../measureOf.js";
import {type Recorded, recordMarks} from "../capture.js";
import {missingRows} from "./options/missingRows.js";
import {axisPart} from "../axisPart.js";
import {areYears} from "./texts/areYears.js";
import {type Dense, drawDense} from "./dots/dense.js";
import {baseSize, chartDocument} from "./chartDocument.js";

/** What Plot drew of a mark: in a small multiple, of one of its panels. */
export interface DrawnMark {
  readonly mark: PlotMark;
  /** The group of its shapes. */
  readonly node: SVGElement;
  /** The data that it drew, by number. */
  readonly index: readonly number[];
  /** The panel, by the names on the scales fx and fy. */
  readonly panel: {readonly fx?: unknown; readonly fy?: unknown};
  /** As they were before the scales. */
  readonly channels: ReadChannels;
  /** As they are on the scales, by channel. */
  readonly values: Readonly<Record<string, ArrayLike<unknown> | undefined>>;
  /** After the mark’s own transform. */
  readonly data: ArrayLike<unknown>;
  /** The data without a value, which Plot draws as zero. */
  readonly missing: ReadonlySet<number>;
  /** Of the panel, in px. */
  readonly margins: Margins;
}

/** How far a plot area stands from the edges of its panel, in px. */
export interface Margins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A chart as Plot drew it. */
export interface DrawnChart {
  readonly svg: SVGSVGElement;
  readonly scale: Plot["scale"];
  /** In painting order, the axes that Plot adds among them. */
  readonly marks: readonly DrawnMark[];
  readonly width: number;
  readonly height: number;
  /** Whether all its shapes are drawn; *false* for one that is only measured. */
  readonly whole: boolean;
}

/** A mark with the fields that Plot’s types leave out. */
export interface PlotMark extends Mark {
  readonly ariaLabel?: string;
  readonly data?: unknown;
  readonly dx?: number;
  readonly dy?: number;
  readonly sort?: unknown;
  /** What its data go through before they are drawn. */
  readonly transform?: unknown;
  /** What its data go through when the scales are known. */
  readonly initializer?: unknown;
  readonly fx?: unknown;
  readonly fy?: unknown;
  readonly mixBlendMode?: string;
  readonly imageFilter?: string;
  readonly textOverflow?: string | null;
  /** Px by which an arrow is shorter than what it shows. */
  readonly insetStart?: number;
  readonly insetEnd?: number;
  /** How many things a cell of a waffle stands for. */
  readonly unit?: number;
  /** Px between the cells of a waffle. */
  readonly gap?: number;
  /** Of a waffle, what rounds its number of cells. */
  readonly round?: unknown;
  readonly fontSize?: unknown;
  /** As the author gave them. */
  readonly channels: Readonly<Record<string, {readonly value?: unknown} | undefined>>;
}

/**
 * Draws a chart with Plot and records what it draws of each mark, in painting order; without **shapes**, the texts and the
 * scales, and of a mark of many shapes an empty group; **dense** is how dense its swarms stand.
 * @throws where Plot warns: its warnings are of data that would be drawn wrongly
 */
export function drawChart(
  options: PlotOptions,
  {shapes = true, dense = null}: {readonly shapes?: boolean; readonly dense?: Dense | null} = {}
): DrawnChart {
  const swarms = drawDense(dense);
  const [record, warnings, frames] = [recordMarks({shapes, righted: rightValues}), watchWarnings(), watchFrames()];
  try {
    const drawn = plot({...withoutLegends(options), document: chartDocument(), figure: false});
    // Plot writes 10 and gives all its distances in em.
    drawn.setAttribute("font-size", String(baseSize));
    for (const frame of frames.queue) frame(0);
    const [first] = warnings.words;
    if (first !== undefined) throw new Error(refusalOf(first));
    const [width, height] = [Number(drawn.getAttribute("width")), Number(drawn.getAttribute("height"))];
    const [marks, whole] = [drawnMarks(record.marks), !record.isInPart()];
    return {svg: drawn as SVGSVGElement, scale: drawn.scale, marks, width, height, whole};
  } finally {
    for (const {end} of [frames, warnings, record, swarms]) end();
  }
}

/** What Plot warns of; of texts that it takes for dates or numbers with what to do. */
function refusalOf(warning: string): string {
  const pattern =
    /^some data associated with the (\w+) scale are strings that appear to be (dates|numbers).* setting the type .* to "(\w+)"/;
  const [, scale, what, type] = pattern.exec(warning.replaceAll("\n", " ")) ?? [];
  if (scale === undefined) return `refused a Plot warning: ${warning}`;
  const write = what === "dates" ? "new Date(…)" : "numbers";
  return `invalid values: texts on the scale ${scale} that look like ${what} (write ${write}, or say that they are names: ${scale}: {type: "${type}"})`;
}

/** An area is cut where a row has no value, which Plot stacks as zero, and a year that an axis is given as its words has no comma. */
function rightValues(mark: Mark, values: Recorded["values"], channels: ReadChannels, data: ArrayLike<unknown>): void {
  const part = "ariaLabel" in mark && typeof mark.ariaLabel === "string" ? axisPart({ariaLabel: mark.ariaLabel}) : null;
  if (part?.part === "tick label") writeYears(values["text"]);
  if (!(mark instanceof Area)) return;
  for (const row of missingRows("data" in mark ? mark.data : null, data, channels)) {
    for (const name of ["x1", "x2", "y1", "y2"]) {
      const places = channels[name] && values[name];
      if (places && isWritable(places)) places[row] = NaN;
    }
  }
}

function writeYears(words: ArrayLike<unknown> | undefined): void {
  if (!words || !isWritable(words) || !areYears(Array.from(words).filter((word) => word !== ""))) return;
  for (let index = 0; index < words.length; index++) words[index] = String(words[index]);
}

const isWritable = (places: ArrayLike<unknown>): places is unknown[] => typeof places === "object";

/** One drawing of each mark, which has its data whole: of a small multiple, that of one of its panels. */
export function oncePerMark({marks}: DrawnChart): DrawnMark[] {
  return [...new Map(marks.map((each) => [each.mark, each])).values()];
}

/** The legends of Plot are HTML, and are drawn by us. */
function withoutLegends(options: PlotOptions): PlotOptions {
  const quiet: {-readonly [Name in keyof PlotOptions]: PlotOptions[Name]} = {...options};
  for (const name of ["color", "symbol", "opacity"] as const) {
    if (quiet[name]) quiet[name] = {...quiet[name], legend: false};
  }
  return quiet;
}

/** What was recorded of the marks; what is the same in all panels of one is worked out once. */
function drawnMarks(recorded: readonly Recorded[]): DrawnMark[] {
  const wholes = new Map<Mark, Pick<DrawnMark, "channels" | "missing">>();
  return recorded.map(({mark, dimensions, ...each}) => {
    const {channels, data} = each;
    const whole = wholes.get(mark) ?? {
      channels: sourcesOf(channels),
      missing: missingRows((mark as PlotMark).data, data, channels)
    };
    wholes.set(mark, whole);
    return {mark: mark as PlotMark, ...each, ...whole, margins: marginsOf(dimensions)};
  });
}

/** What a layout such as dodge or a waffle put in px, as it was on its scale. */
function sourcesOf(channels: ReadChannels): ReadChannels {
  return Object.fromEntries(
    Object.entries(channels).map(([name, channel]) => {
      const source = channel?.scale ? null : channel?.source;
      return [name, source && (source.scale === "x" || source.scale === "y") ? source : channel];
    })
  );
}

function marginsOf(dimensions: unknown): Margins {
  const margins: Readonly<Record<string, unknown>> = isObject(dimensions) ? dimensions : {};
  const of = (side: string) => Number(margins[`margin${side}`] ?? 0);
  return {left: of("Left"), right: of("Right"), top: of("Top"), bottom: of("Bottom")};
}

/** Keeps what Plot writes to the console. */
function watchWarnings() {
  const {warn} = console;
  const words: string[] = [];
  console.warn = (...said: unknown[]) =>
    words.push(
      said
        .join(" ")
        .replace(/^Warning: /, "")
        .replace(/\s+/g, " ")
    );
  return {words, end: () => void (console.warn = warn)};
}

/** Keeps what Plot leaves to the next frame: a tip is laid out then. */
function watchFrames() {
  const {requestAnimationFrame} = globalThis;
  const queue: FrameRequestCallback[] = [];
  globalThis.requestAnimationFrame = (frame) => queue.push(frame);
  return {queue, end: () => void (globalThis.requestAnimationFrame = requestAnimationFrame)};
}
