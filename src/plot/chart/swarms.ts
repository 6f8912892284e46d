import {Dot} from "@observablehq/plot";
import {isObject} from "../../facts/boundary.js";
import type {DrawnChart, DrawnMark, PlotMark} from "./drawChart.js";

/** Marks that stand as a swarm, as dodge places them, and how much denser than at their own size. */
export interface Dense {
  readonly factor: number;
  readonly marks: readonly PlotMark[];
}

/** The least radius of a dot in px: smaller ones are not told apart. */
const leastRadius = 1.25;

/**
 * How much denser the swarms of a chart stand so that they keep to their panels: on the axis, and on the swarm of another panel, no
 * dot is read. *null* where they do, or are as dense as they may be.
 */
export function denser(chart: DrawnChart, now: Dense | null): Dense | null {
  const swarms = chart.marks.filter(isSwarm);
  const over = Math.max(1, ...swarms.map((each) => Math.max(...(["x", "y"] as const).map((axis) => reach(each, axis, chart))))); // prettier-ignore
  if (over === 1) return null;
  const own = now?.factor ?? 1;
  const radii = swarms.flatMap(({mark}) => (isDot(mark) ? [mark.r * own] : []));
  // A swarm takes as much less room as its dots take.
  const factor = Math.min(own * Math.max(1.05, Math.sqrt(over)), Math.min(...radii) / leastRadius);
  return factor > own * 1.01 ? {factor, marks: [...new Set(swarms.map(({mark}) => mark))]} : null;
}

/** How far the dots of a swarm reach along an axis without a scale, as a part of the panel; 1 at the least. */
function reach({mark, values, index, channels, margins}: DrawnMark, axis: "x" | "y", chart: DrawnChart): number {
  const places = values[axis];
  if (!isDot(mark) || !places || channels[axis]?.scale) return 1;
  const [before, after, all, facet] =
    axis === "x"
      ? [margins.left, margins.right, chart.width, chart.scale("fx")]
      : [margins.top, margins.bottom, chart.height, chart.scale("fy")];
  const room = facet?.bandwidth ?? all - before - after;
  const own = index.map((row) => Number(places[row])).filter(Number.isFinite);
  const [from, to] = [Math.min(...own) - mark.r, Math.max(...own) + mark.r];
  const isOver = from < before - slack || to > before + room + slack;
  return isOver && own.length > 0 ? Math.max((to - from) / room, 1.05) : 1;
}

/** Px by which a dot may stand over the edge of its panel: one that is anchored there does. */
const slack = 3;

/** Has swarms place themselves on a plot so much larger, and scales the result and the dots down, until it ends. */
export function drawDense(dense: Dense | null): {readonly end: () => void} {
  const undo = (dense?.marks ?? []).flatMap((mark) => (isPlaced(mark) ? [makeDense(mark, dense?.factor ?? 1)] : []));
  return {end: () => undo.forEach((each) => each())};
}

function makeDense(mark: PlotMark & Placed, factor: number): () => void {
  const {initializer} = mark;
  const r = isDot(mark) ? mark.r : null;
  const large = (scale: unknown) =>
    typeof scale === "function" ? (value: unknown): number => Number(scale(value)) * factor : scale;
  mark.initializer = function (data, facets, channels, scales, dimensions, context) {
    const larger = Object.fromEntries(Object.entries(dimensions).map(([name, px]) => [name, px * factor]));
    const wide = {...scales, x: large(scales["x"]), y: large(scales["y"])};
    const made = initializer.call(this, data, facets, channels, wide, larger, context);
    const small = Object.entries(made.channels ?? {}).map(([name, channel]) => {
      const isPlace = name === "x" || name === "y";
      return [name, isPlace ? {...channel, value: Float64Array.from(channel.value, (px) => Number(px) / factor)} : channel]; // prettier-ignore
    });
    return {...made, channels: Object.fromEntries(small)};
  };
  if (isDot(mark) && r !== null) mark.r = r / factor;
  return () => {
    mark.initializer = initializer;
    if (isDot(mark) && r !== null) mark.r = r;
  };
}

interface PlacedChannel {
  readonly value: ArrayLike<unknown>;
}

/** A mark that places what it draws when the scales are known. */
interface Placed {
  initializer: (
    this: unknown,
    data: unknown,
    facets: unknown,
    channels: unknown,
    scales: Readonly<Record<string, unknown>>,
    dimensions: Readonly<Record<string, number>>,
    context: unknown
  ) => {readonly channels?: Readonly<Record<string, PlacedChannel>>};
}

const isPlaced = (mark: PlotMark): mark is PlotMark & Placed => typeof mark.initializer === "function";

/** A dot of one radius, which is no scale’s. */
const isDot = (mark: PlotMark): mark is PlotMark & {r: number} =>
  mark instanceof Dot && "r" in mark && typeof mark.r === "number";

/** Whether a mark places itself along one axis, and is on the scale of the other. */
function isSwarm({mark, channels}: DrawnMark): boolean {
  const scaled = [channels["x"], channels["y"]].filter((channel) => isObject(channel) && channel.scale);
  return isPlaced(mark) && scaled.length === 1 && !channels["r"];
}
