import type {PublishedMark} from "../published.js";
import type {Grid} from "./grids.js";

/** The sign of a bound beside a grid: a line where the stated figure ends, and an arrow from it. */
export interface BoundSign {
  readonly line: PublishedMark | null;
  readonly arrow: PublishedMark | null;
}

/** Finds the sign of a bound at the right of a grid: the nearest line and path within four squares of it. */
export function readBoundSign(marks: readonly PublishedMark[], {frame, pitch}: Grid): BoundSign {
  const beside = marks.filter(({name, stroke, box}) => {
    const level = box.bottom <= frame.bottom + pitch.y && box.bottom >= frame.top - pitch.y;
    const near = box.left >= frame.right && box.left <= frame.right + Math.max(4 * pitch.x, 30);
    return (name === "line" || name === "path") && stroke !== null && level && near;
  });
  return {
    line: beside.find(({name, box}) => name === "line" && box.top === box.bottom) ?? null,
    arrow: beside.find(({name}) => name === "path") ?? null
  };
}

/** The percentage at which the line of a sign stands beside a grid. */
export function signedValue({line}: BoundSign, {frame, pitch}: Grid): number | null {
  if (!line) return null;
  // The line stands in the middle of the gap between two rows, or of where it would be.
  const gap = pitch.y - (frame.bottom - frame.top - 9 * pitch.y);
  return ((frame.bottom + gap / 2 - line.box.top) / pitch.y) * 10;
}

/** True where a sign is whole: its arrow begins at its line and points upwards. */
export function pointsUp({line, arrow}: BoundSign): boolean {
  if (!line || !arrow) return false;
  const {left, right, top, bottom} = arrow.box;
  const within = left >= line.box.left && right <= line.box.right;
  const onLine = Math.abs(bottom - line.box.top) <= 1;
  // The barbs of the head stand away from the shaft, near the tip.
  const points = pointsOf(arrow.attributes["d"] ?? "");
  const middle = (left + right) / 2;
  const barbs = points.filter(([x]) => Math.abs(x - middle) > 1);
  return within && onLine && barbs.length > 1 && barbs.every(([, y]) => y - top < bottom - y);
}

function pointsOf(path: string): (readonly [x: number, y: number])[] {
  return [...path.matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
}
