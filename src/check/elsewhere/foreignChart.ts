import type {Box} from "../box.js";
import type {XmlElement} from "../xml.js";
import {axesOf} from "./axes/axes.js";
import type {Axis, NameRow} from "./axes/axis.js";
import {type BarGroup, barsOf} from "./bars.js";
import type {DataRows} from "./compared/dataRows.js";
import {type CellGrid, cellsOf} from "./cells.js";
import {type DotGroup, dotsOf} from "./dots.js";
import {type FloatGroup, floatsOf} from "./floats.js";
import {type Pie, piesOf} from "./pies.js";
import type {Ink} from "./ink/ink.js";
import {readInk} from "./ink/readInk.js";
import {textRows} from "./textRows.js";
import type {FlatArea} from "./layers.js";
import {flatAreas, type Trace, tracesOf} from "./traces.js";

/** A chart that says nothing of itself, as far as it can be read. */
export interface ForeignChart {
  readonly ink: Ink;
  readonly axes: readonly Axis[];
  readonly bars: readonly BarGroup[];
  readonly lines: readonly Trace[];
  readonly areas: readonly FlatArea[];
  readonly dots: readonly DotGroup[];
  readonly floats: readonly FloatGroup[];
  readonly pies: readonly Pie[];
  readonly cells: readonly CellGrid[];
  readonly names: readonly NameRow[];
  /** What it should show; *null* where that is not at hand. */
  readonly data: DataRows | null;
}

/** Reads a chart by its geometry and its texts alone: no class and no name in it is believed. */
export function readForeign(root: XmlElement, data: DataRows | null): ForeignChart {
  const ink = readInk(root);
  const names = textRows(ink).map(({along, texts}): NameRow => ({
    along,
    names: texts.map((label) => ({name: label.text, at: label.at, label}))
  }));
  return {
    ink,
    axes: axesOf(ink),
    bars: barsOf(ink),
    lines: tracesOf(ink),
    areas: flatAreas(ink),
    dots: dotsOf(ink),
    floats: floatsOf(ink),
    pies: piesOf(ink),
    cells: cellsOf(ink),
    names,
    data
  };
}

/** The axes along x or y beside a part of the plot, the nearest first: those that reach over it, or that it lies between. */
export function axesBeside({axes}: ForeignChart, along: "x" | "y", box: Box): Axis[] {
  const [low, high] = along === "x" ? [box.left, box.right] : [box.top, box.bottom];
  return axes
    .filter((axis) => axis.along === along && isOnPlotSide(axis, box) && overlapOf(axis.extent, [low, high]) > 0.5)
    .toSorted((one, other) => distance(one, box) - distance(other, box));
}

/** The axes along which a chart has drawn something, each once. */
export function usedAxes(chart: ForeignChart): Axis[] {
  const axes = drawnBoxes(chart).flatMap((box) =>
    (["x", "y"] as const).flatMap((along) => axesBeside(chart, along, box))
  );
  return [...new Set(axes)];
}

/** How much of a stretch lies within another, from 0 to 1; one with no length counts as 1 where it is inside. */
function overlapOf([from, to]: readonly [number, number], [low, high]: readonly [number, number]): number {
  const margin = 0.15 * (to - from);
  const shared = Math.min(to + margin, high) - Math.max(from - margin, low);
  return high - low < 1 ? (shared >= 0 ? 1 : 0) : shared / (high - low);
}

function isOnPlotSide({along, plot, box: own}: Axis, box: Box): boolean {
  const [middle, labels] =
    along === "x"
      ? [(box.top + box.bottom) / 2, (own.top + own.bottom) / 2]
      : [(box.left + box.right) / 2, (own.left + own.right) / 2];
  return plot === "unknown" || (plot === "after" ? middle > labels : middle < labels);
}

function distance({along, box: own}: Axis, box: Box): number {
  return along === "x"
    ? Math.max(0, own.top - box.bottom, box.top - own.bottom)
    : Math.max(0, own.left - box.right, box.left - own.right);
}

/** The nearest axis along x or y, of numbers where **of** says so; *null* where there is none. */
export function axisOf(chart: ForeignChart, along: "x" | "y", box: Box, of?: Axis["of"]): Axis | null {
  return axesBeside(chart, along, box).find((axis) => of === undefined || axis.of === of) ?? null;
}

/** The axis of the values of lengths along x or y: the nearest of numbers. */
export const valueAxis = (chart: ForeignChart, along: "x" | "y", box: Box) => axisOf(chart, along, box, "number");

/** The boxes of all that is drawn on axes. */
export const drawnBoxes = ({bars, lines, areas, dots, floats}: ForeignChart): Box[] =>
  [...bars, ...lines, ...areas, ...dots, ...floats].map(({box}) => box);

/** Whether marks stand at the ticks of an axis and nowhere between: then its numbers are names of places. */
export function standsByNames(chart: ForeignChart, {along, ticks, box: own}: Axis): boolean {
  const axis = along === "x" ? 0 : 1;
  const isOver = (box: Box) =>
    along === "x" ? box.right > own.left && box.left < own.right : box.bottom > own.top && box.top < own.bottom;
  const places = [
    ...chart.bars
      .filter(({along: length}) => length !== along)
      .flatMap(({bars}) => bars.map(({across: [low, high]}) => (low + high) / 2)),
    ...[...chart.lines].filter(({box}) => isOver(box)).flatMap(({points}) => points.map((place) => place[axis])),
    ...chart.dots.filter(({box}) => isOver(box)).flatMap(({dots}) => dots.map(({at}) => at[axis]))
  ];
  return places.length > 0 && places.every((place) => ticks.some(({px}) => Math.abs(px - place) <= 2));
}
