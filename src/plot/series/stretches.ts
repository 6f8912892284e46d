import {precisionOf} from "../../facts/period.js";
import {spanOfTime} from "../rows/spanOfTime.js";
import type {SeriesPoint} from "./series.js";

/** A part of a line that is drawn in one stroke: with a gap at each point without a number. */
export interface LineStretch<P extends SeriesPoint = SeriesPoint> {
  readonly points: readonly P[];
  /** Whether a number in it may still change, or was not counted. */
  readonly flagged: boolean;
}

/**
 * The strokes of a line: it breaks off where months or years are left out and where another way of counting begins, and changes its look at the last point before a
 * flagged one and the first after it.
 */
export function stretchesOf<P extends SeriesPoint>(points: readonly P[]): LineStretch<P>[] {
  return unbroken(points)
    .flatMap(byLook)
    .filter(({points: own}) => own.some((point, index) => isDrawn(point) && isDrawn(own[index - 1])));
}

/** Points with a number that no stroke reaches. */
export function isolatedPoints<P extends SeriesPoint>(points: readonly P[]): P[] {
  const reached = new Set(
    stretchesOf(points).flatMap(({points: own}) =>
      own.filter((point, index) => isDrawn(point) && (isDrawn(own[index - 1]) || isDrawn(own[index + 1])))
    )
  );
  return points.filter((point) => isDrawn(point) && !reached.has(point));
}

const isDrawn = (point: SeriesPoint | undefined) => point !== undefined && point.value !== null;

/** Splits points at breaks, and where months or years are left out: where a step is more than half as long again as the usual one. */
function unbroken<P extends SeriesPoint>(points: readonly P[]): (readonly P[])[] {
  // No cell stands for a claim that is missing, so that the line must end before it.
  const unknown = points.findIndex(({facts}) => facts.value === null);
  if (unknown >= 0) return [...unbroken(points.slice(0, unknown)), ...unbroken(points.slice(unknown + 1))];
  const other = points.findIndex(({breaks}, index) => index > 0 && breaks);
  if (other > 0) return [...unbroken(points.slice(0, other)), ...unbroken(points.slice(other))];
  const isCoarse = points.every(({date}) => (precisionOf(date) ?? "day") !== "day" || spanOfTime(date) !== null);
  if (!isCoarse || points.length < 3) return [points];
  const steps = points.slice(1).map(({at}, index) => at.getTime() - (points[index]?.at.getTime() ?? NaN));
  const usual = steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 2)] ?? NaN;
  const long = steps.findIndex((step) => step > 1.5 * usual);
  if (long < 0) return [points];
  return [...unbroken(points.slice(0, long + 1)), ...unbroken(points.slice(long + 1))];
}

function byLook<P extends SeriesPoint>(points: readonly P[]): LineStretch<P>[] {
  const stretches: {points: P[]; flagged: boolean}[] = [];
  for (const [index, point] of points.entries()) {
    const last = stretches.at(-1);
    const before = points[index - 1];
    const isJoined = isDrawn(point) && isDrawn(before);
    const flagged = isJoined && isFlagged(point, before);
    if (!last) stretches.push({points: [point], flagged: false});
    else if (!isJoined || last.flagged === flagged) last.points.push(point);
    else if (last.points.length === 1) stretches[stretches.length - 1] = {points: [...last.points, point], flagged};
    else stretches.push({points: [before!, point], flagged});
  }
  return stretches;
}

const isFlagged = (...points: readonly (SeriesPoint | undefined)[]) =>
  points.some((point) => (point?.flags.length ?? 0) > 0);
