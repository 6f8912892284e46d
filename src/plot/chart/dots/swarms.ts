import {isObject} from "../../../facts/boundary.js";
import {type Dense, isDot, isPlaced} from "./dense.js";
import type {DrawnChart, DrawnMark} from "../drawChart.js";

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

/** Whether a mark places itself along one axis, and is on the scale of the other. */
function isSwarm({mark, channels}: DrawnMark): boolean {
  const scaled = [channels["x"], channels["y"]].filter((channel) => isObject(channel) && channel.scale);
  return isPlaced(mark) && scaled.length === 1 && !channels["r"];
}
