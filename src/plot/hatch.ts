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
 * number of rings is a hole. A ring that lies between two of them, such as an island, has one of its own.
 */
export function hatchRings(rings: readonly Ring[], pitch: number): HatchPoint[] {
  const [first, last] = sumsOf(rings);
  const count = Math.max(0, Math.ceil((last - first) / pitch) - 1);
  const sums = Array.from({length: count}, (_, index) => first + (index + 1) * pitch);
  const missed = rings.flatMap((ring) => {
    const [from, to] = sumsOf([ring]);
    return sums.some((sum) => sum > from && sum < to) ? [] : strokesAt(rings, (from + to) / 2, ring);
  });
  return [...sums.flatMap((sum) => strokesAt(rings, sum)), ...missed];
}

/** The least and the greatest sum of x and y in some rings. */
function sumsOf(rings: readonly Ring[]): readonly [first: number, last: number] {
  const bound = (best: (...two: number[]) => number, start: number) =>
    rings.reduce((all, ring) => ring.reduce((one, [x, y]) => best(one, x + y), all), start);
  return [bound(Math.min, Infinity), bound(Math.max, -Infinity)];
}

/** The parts in some rings of the diagonal on which x and y have a **sum**; **only** in one, none where that is a hole. */
function strokesAt(rings: readonly Ring[], sum: number, only?: Ring): HatchPoint[] {
  const cuts = rings.flatMap((ring) => cutsOf(ring, sum)).toSorted((a, b) => a - b);
  const own = only && cutsOf(only, sum);
  return cuts.flatMap((x, index): HatchPoint[] => {
    const next = cuts[index + 1];
    if (index % 2 > 0 || next === undefined || next - x <= 0.5) return [];
    if (own && !(own.includes(x) && own.includes(next))) return [];
    return [{x, y: sum - x}, {x: next, y: sum - next}, {x: null, y: null}]; // prettier-ignore
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
