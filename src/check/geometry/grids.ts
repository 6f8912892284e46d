import {mode} from "d3";
import type {Box, PublishedMark} from "../published.js";
import {busiest, latticeOf, slotOf} from "./lattice.js";
import {type Paint, paintOf, outerBox} from "./paint.js";

/** One square of a grid. */
export interface GridCell {
  readonly mark: PublishedMark;
  /** With its edge. */
  readonly box: Box;
  readonly paint: Paint;
  /** Counted from the bottom left, row by row, from 0 to 99; *null* for one that stands off the grid. */
  readonly slot: number | null;
}

/** A hundred squares, or what is left of them, as they are drawn. */
export interface Grid {
  /** In order from the bottom left, those off the grid last. */
  readonly cells: readonly GridCell[];
  /** The side of most squares, in px. */
  readonly side: number;
  /** From one square to the next, across and upwards, in px. */
  readonly pitch: {readonly x: number; readonly y: number};
  /** Where its slots begin and end, in px. */
  readonly frame: Box;
}

/** Fewer rects than this, side by side, are no grid. */
const fewest = 20;

/** Finds the grids among some marks, from the top left: rects close together, of which most are of one size. */
export function readGrids(marks: readonly PublishedMark[], paper: string | null): Grid[] {
  const rects = marks.filter(({name}) => name === "rect").map(rectOf);
  const grids = clusters(rects)
    .filter((cluster) => cluster.length >= fewest)
    .flatMap((cluster) => gridOf(cluster, paper) ?? []);
  return grids.toSorted((a, b) => (beside(a.frame, b.frame) ? a.frame.left - b.frame.left : a.frame.top - b.frame.top));
}

interface Rect {
  readonly mark: PublishedMark;
  readonly box: Box;
  /** Half its shorter side, in px. */
  readonly reach: number;
}

function rectOf(mark: PublishedMark): Rect {
  const box = outerBox(mark);
  return {mark, box, reach: Math.min(box.right - box.left, box.bottom - box.top) / 2};
}

function beside(a: Box, b: Box): boolean {
  return Math.min(a.bottom, b.bottom) > Math.max(a.top, b.top);
}

/** Rects in groups whose members are less than half a side apart from the next. */
function clusters(rects: readonly Rect[]): Rect[][] {
  let left: readonly Rect[] = rects;
  const found: Rect[][] = [];
  while (left[0]) {
    const cluster = [left[0]];
    left = left.slice(1);
    for (const member of cluster) {
      const others: Rect[] = [];
      for (const other of left) (near(member, other) ? cluster : others).push(other);
      left = others;
    }
    found.push(cluster);
  }
  return found;
}

// The first paint tells most apart: a grid is wider than a square.
function near({box: a, reach: one}: Rect, {box: b, reach: other}: Rect): boolean {
  const reach = one < other ? one : other;
  const acrossIsNear = a.left - b.right < reach && b.left - a.right < reach;
  return acrossIsNear && a.top - b.bottom < reach && b.top - a.bottom < reach && reach > 0;
}

function gridOf(rects: readonly Rect[], paper: string | null): Grid | null {
  const side = mode(rects.map(({box}) => Math.round((box.right - box.left) * 100) / 100));
  const across = latticeOf(
    rects.map(({box}) => box.left),
    side / 2
  );
  // Upwards, as the squares are counted.
  const upwards = latticeOf(
    rects.map(({box}) => -box.bottom),
    side / 2
  );
  if (!across || !upwards) return null;
  const places = rects.map(({box}) => [slotOf(box.left, across), slotOf(-box.bottom, upwards)] as const);
  const firstColumn = busiest(
    places.flatMap(([column]) => column ?? []),
    10
  );
  const firstRow = busiest(
    places.flatMap(([, row]) => row ?? []),
    10
  );
  const cells = rects.map(({mark, box}, index): GridCell => {
    const [column, row] = places[index] ?? [null, null];
    const slot = column === null || row === null ? null : slotAt(column - firstColumn, row - firstRow);
    return {mark, box, paint: paintOf(mark, paper), slot};
  });
  const left = across.origin + firstColumn * across.pitch;
  const bottom = -(upwards.origin + firstRow * upwards.pitch);
  return {
    cells: cells.toSorted((a, b) => (a.slot ?? 100) - (b.slot ?? 100)),
    side,
    pitch: {x: across.pitch, y: upwards.pitch},
    frame: {left, bottom, right: left + 9 * across.pitch + side, top: bottom - 9 * upwards.pitch - side}
  };
}

function slotAt(column: number, row: number): number | null {
  const within = column >= 0 && column < 10 && row >= 0 && row < 10;
  return within ? row * 10 + column : null;
}
