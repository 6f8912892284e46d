import {line} from "@observablehq/plot";
import {strokeWidths} from "../theme/strokes.js";
import type {Palette} from "../theme/theme.js";
import type {Box} from "./labels/obstacles.js";
import {furniture, type MarkRead} from "./marksRead.js";

/** A corner of a hatch, in px; *null* between two of its lines. */
interface HatchPoint {
  readonly x: number | null;
  readonly y: number | null;
}

/** A straight stroke, in px. */
export interface Stroke {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
}

/** Px from line to line of a hatch, along x: in a box, and in one that is thinner than **under**. */
const pitch = {wide: 12, narrow: 18, under: 10} as const;

/** The mark of a hatch, in the colour of the paper. */
export function hatchMark(lines: readonly HatchPoint[], {paper}: Palette): MarkRead {
  return furniture(line(lines, {x: "x", y: "y", stroke: paper, strokeWidth: strokeWidths.hatch}), "hatch");
}

/**
 * The diagonals that hatch a box, cut to it, as one line with gaps; in px. In a narrow box they stand farther apart, or they would
 * outweigh its own colour.
 */
export function hatchLines(left: number, right: number, top: number, bottom: number): HatchPoint[] {
  const across = Math.min(right - left, bottom - top);
  const along = Math.max(right - left, bottom - top);
  const isNarrow = across < pitch.under && along > 2 * pitch.narrow;
  return diagonals({left, right, top, bottom}, isNarrow ? pitch.narrow : pitch.wide)
    .filter(({from, to}) => to[0] - from[0] > 0.5)
    .flatMap(({from: [x1, y1], to: [x2, y2]}) => [
      {x: x1, y: y1},
      {x: x2, y: y2},
      {x: null, y: null}
    ]);
}

/**
 * The diagonals that hatch a shape of rings, cut to it, **pitch** px apart along x; as one line with gaps. What is inside an even
 * number of rings is a hole.
 */
export function hatchRings(rings: readonly Ring[], pitch: number): HatchPoint[] {
  // Along such a line x + y is one number, by which each edge is cut.
  const sums = rings.flatMap((ring) => ring.map(([x, y]) => x + y));
  const bound = (best: (...two: number[]) => number, start: number) =>
    sums.reduce((one, each) => best(one, each), start);
  const [first, last] = [bound(Math.min, Infinity), bound(Math.max, -Infinity)];
  const count = Math.max(0, Math.ceil((last - first) / pitch) - 1);
  return Array.from({length: count}, (_, index) => first + (index + 1) * pitch).flatMap((sum) => {
    const cuts = rings.flatMap((ring) => cutsOf(ring, sum)).toSorted((a, b) => a - b);
    return cuts.flatMap((x, index): HatchPoint[] => {
      const next = cuts[index + 1];
      if (index % 2 > 0 || next === undefined || next - x <= 0.5) return [];
      return [{x, y: sum - x}, {x: next, y: sum - next}, {x: null, y: null}]; // prettier-ignore
    });
  });
}

type Ring = readonly (readonly [x: number, y: number])[];

/** Where a ring crosses the diagonal on which x and y have a sum: each x. */
function cutsOf(ring: Ring, sum: number): number[] {
  return ring.flatMap(([x1, y1], index) => {
    const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
    const [from, to] = [x1 + y1, x2 + y2];
    return from < sum === to < sum ? [] : [x1 + ((sum - from) / (to - from)) * (x2 - x1)];
  });
}

/**
 * Strokes at 45 degrees through a box, cut to it, **pitch** px apart along x. No pattern and no clip, since those would need
 * an id.
 */
function diagonals({left, right, top, bottom}: Box, pitch: number): Stroke[] {
  const height = bottom - top;
  const count = Math.max(0, Math.ceil((right - left + height) / pitch) - 1);
  return Array.from({length: count}, (_, index) => {
    const foot = left - height + (index + 1) * pitch;
    const [start, end] = [Math.max(foot, left), Math.min(foot + height, right)];
    return {from: [start, bottom - (start - foot)], to: [end, bottom - (end - foot)]};
  });
}
