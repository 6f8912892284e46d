import type {Box} from "./labels/obstacles.js";

/** A corner of a hatch, in px; *null* between two of its lines. */
export interface HatchPoint {
  readonly x: number | null;
  readonly y: number | null;
}

/** A straight stroke, in px. */
export interface Stroke {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
}

/** Px from line to line of a hatch, along x. */
const pitch = 12;

/** The diagonals that hatch a box, cut to it, as one line with gaps; in px. */
export function hatchLines(left: number, right: number, top: number, bottom: number): HatchPoint[] {
  return diagonals({left, right, top, bottom}, pitch)
    .filter(({from, to}) => to[0] - from[0] > 0.5)
    .flatMap(({from: [x1, y1], to: [x2, y2]}) => [
      {x: x1, y: y1},
      {x: x2, y: y2},
      {x: null, y: null}
    ]);
}

/**
 * Strokes at 45 degrees through a box, cut to it, **pitch** px apart along x. No pattern and no clip, since those would need
 * an id.
 */
export function diagonals({left, right, top, bottom}: Box, pitch: number): Stroke[] {
  const height = bottom - top;
  const count = Math.max(0, Math.ceil((right - left + height) / pitch) - 1);
  return Array.from({length: count}, (_, index) => {
    const foot = left - height + (index + 1) * pitch;
    const [start, end] = [Math.max(foot, left), Math.min(foot + height, right)];
    return {from: [start, bottom - (start - foot)], to: [end, bottom - (end - foot)]};
  });
}
