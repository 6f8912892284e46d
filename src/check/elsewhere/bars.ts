import {nearestGroups} from "./nearestGroups.js";
import {type Box, boxAroundAll} from "../box.js";
import type {Ink, InkShape} from "./ink/ink.js";

/** A bar: where it begins and ends along its length, and where it stands across, in px. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly across: readonly [number, number];
  readonly shape: InkShape;
}

/** Bars of one group: rectangles that begin at one line and have lengths of their own. */
export interface BarGroup {
  readonly along: "x" | "y";
  /** The line at which all of them begin, in px; of stacked bars, the first of each stack. */
  readonly base: number;
  readonly stacked: boolean;
  readonly bars: readonly Bar[];
  readonly box: Box;
}

const near = (one: number, other: number, slack = 0.8) => Math.abs(one - other) <= slack;

/** A gradient is the ramp of a legend. */
const isLegend = (fill: string) => fill.startsWith("url(");

/** The groups of bars of a chart. */
export function barsOf({shapes, width, height}: Ink): BarGroup[] {
  const rects = shapes.filter(({kind, fill, box}) => {
    const [wide, high] = [box.right - box.left, box.bottom - box.top];
    // What covers most of the chart is its paper or a frame.
    return kind === "rect" && fill !== null && !isLegend(fill) && wide * high < 0.5 * width * height;
  });
  return nearestGroups(rects).flatMap((group) => barGroup(group) ?? []);
}

function barGroup(rects: readonly InkShape[]): BarGroup | null {
  const found = (["y", "x"] as const).flatMap((along) => based(rects, along) ?? stackedOn(rects, along) ?? []);
  // Where both would do, bars are as thick as one another, and differ in length.
  return found.find(({bars}) => isEven(bars.map(({across}) => across[1] - across[0]))) ?? found[0] ?? null;
}

const isEven = (sizes: readonly number[]) => sizes.every((size) => near(size, sizes[0] ?? NaN, 1.2));

function ends({box}: InkShape, along: "x" | "y"): readonly [number, number] {
  return along === "x" ? [box.left, box.right] : [box.top, box.bottom];
}

function based(rects: readonly InkShape[], along: "x" | "y"): BarGroup | null {
  const edges = rects.flatMap((rect) => ends(rect, along));
  const base = commonest(edges);
  const on = rects.filter((rect) => ends(rect, along).some((edge) => near(edge, base)));
  const lengths = on.map((rect) => ends(rect, along)[1] - ends(rect, along)[0]);
  if (on.length < 2 || on.length < 0.9 * rects.length || isEven(lengths)) return null;
  return groupOf(on, along, base, false);
}

/** Rects in columns of which each begins where the one before ends, and the first of each at one line. */
function stackedOn(rects: readonly InkShape[], along: "x" | "y"): BarGroup | null {
  const across = along === "x" ? "y" : "x";
  const columns: InkShape[][] = [];
  for (const rect of rects) {
    const column = columns.find(([first]) => first && near(ends(first, across)[0], ends(rect, across)[0]));
    if (column) column.push(rect);
    else columns.push([rect]);
  }
  const edges = columns.flatMap((column) => {
    const all = column.flatMap((rect) => ends(rect, along));
    return [Math.min(...all), Math.max(...all)];
  });
  const base = stackBase(edges, columns.length, along);
  const holds = columns.filter((column) => isStack(column, along, base)).length;
  const lengths = rects.map((rect) => ends(rect, along)[1] - ends(rect, along)[0]);
  // Cells of one size are those of a heat map.
  const isStacked = columns.some(({length}) => length > 1) && columns.length > 1 && !isEven(lengths);
  return isStacked && holds >= 0.9 * columns.length ? groupOf(rects, along, base, true) : null;
}

/** Stacks of one height begin at both of their ends: then they grow upwards, or to the right. */
function stackBase(edges: readonly number[], count: number, along: "x" | "y"): number {
  const [low, high] = [Math.min(...edges), Math.max(...edges)];
  const isFull = [low, high].every((end) => edges.filter((edge) => near(edge, end)).length >= 0.9 * count);
  return isFull ? (along === "x" ? low : high) : commonest(edges);
}

function isStack(column: readonly InkShape[], along: "x" | "y", base: number): boolean {
  const spans = column.map((rect) => ends(rect, along)).toSorted(([one], [other]) => one - other);
  const joined = spans.every(([from], index) => index === 0 || near(from, spans[index - 1]?.[1] ?? NaN, 2.2));
  return joined && spans.flat().some((edge) => near(edge, base));
}

function groupOf(rects: readonly InkShape[], along: "x" | "y", base: number, stacked: boolean): BarGroup {
  const bars = rects.map((shape): Bar => {
    const [low, high] = ends(shape, along);
    const isBefore = stacked ? Math.abs(high - base) < Math.abs(low - base) : near(high, base);
    return {
      from: isBefore ? high : low,
      to: isBefore ? low : high,
      across: ends(shape, along === "x" ? "y" : "x"),
      shape
    };
  });
  return {
    along,
    base,
    stacked,
    bars,
    box: boxAroundAll(rects.map(({box}) => box))
  };
}

/** The place at which the most of some edges stand. */
function commonest(edges: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const edge of edges) {
    const key = Math.round(edge * 2) / 2;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [[best] = [NaN]] = [...counts].toSorted(([, one], [, other]) => other - one);
  const close = edges.filter((edge) => near(edge, best));
  return close.reduce((sum, edge) => sum + edge, 0) / close.length;
}
