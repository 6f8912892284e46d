import type {Violation} from "../../subject.js";
import {rounded} from "../../where.js";
import type {Shape} from "../shapes.js";
import type {Point} from "../stretches.js";
import {isAt, shapePlace} from "../where.js";

/** Where a corner of a line or an area must stand, in px; *null* in a direction in which it may stand anywhere. */
export interface Corner {
  readonly fact: string;
  readonly x: number | null;
  readonly y: number | null;
  /** True where the fact is missing, so that nothing may be drawn. */
  readonly missing: boolean;
}

/** The corners between two gaps. */
export function stretchesWanted(corners: readonly Corner[]): Corner[][] {
  const stretches: Corner[][] = [[]];
  for (const corner of corners) {
    if (corner.missing) stretches.push([]);
    else stretches.at(-1)?.push(corner);
  }
  return stretches.filter(({length}) => length > 0);
}

/** What is wrong with a line whose corners are facts, in their order: a corner elsewhere, too many or too few. */
export function lineViolations(shape: Shape, corners: readonly Corner[]): Violation[] {
  const wanted = stretchesWanted(corners);
  // Stretches that are too few or too many are for *gap-joined*.
  if (wanted.length !== shape.subpaths.length) return [];
  return wanted.flatMap((stretch, index) => {
    const points = shape.subpaths[index]?.points ?? [];
    const facts = stretch.map(({fact}) => fact);
    if (points.length !== stretch.length) {
      return [{where: shapePlace(shape, facts), found: `${points.length} corners`, expected: `${stretch.length}`}];
    }
    return stretch.flatMap((corner, each) => cornerViolations(shape, corner, points[each]));
  });
}

/** Px by which a curve may leave its two values, and which part of the step from value to value beside it: a smooth line swings a little. */
const [leastStray, partOfStep] = [3, 0.2];

/** What is wrong with a curve between two values: it draws numbers beyond both, or runs back. */
export function strayViolations(shape: Shape, facts: readonly string[]): Violation[] {
  return shape.stretches.flatMap(({points, strays}) =>
    strays.flatMap(([to, across, down]): Violation[] => {
      const steps = [to - 1, to, to + 1].flatMap((end): [number, number][] => {
        const [from, next] = [points[end - 1], points[end]];
        return from && next ? [[Math.abs(next[0] - from[0]), Math.abs(next[1] - from[1])]] : [];
      });
      const isFar = (by: number, axis: 0 | 1) =>
        by > Math.max(leastStray, partOfStep * Math.max(...steps.map((step) => step[axis])));
      if (!isFar(across, 0) && !isFar(down, 1)) return [];
      const found = `a curve ${rounded(Math.max(across, down))} px beyond its two values`;
      return [
        {where: shapePlace(shape, facts), found, expected: "a line between them, or a curve that stays between them"}
      ];
    })
  );
}

/** What is wrong with one corner. */
export function cornerViolations(shape: Shape, {fact, x, y}: Corner, point: Point | undefined): Violation[] {
  const [left = NaN, top = NaN] = point ?? [];
  if ((x === null || isAt(left, x)) && (y === null || isAt(top, y))) return [];
  const place = (across: number | null, down: number | null) =>
    `(${across === null ? "any" : rounded(across)}, ${down === null ? "any" : rounded(down)})`;
  return [{where: shapePlace(shape, [fact]), found: `a corner at ${place(left, top)}`, expected: `at ${place(x, y)}`}];
}
