import type {Violation} from "../../subject.js";
import {rounded} from "../../where.js";
import type {Point, Shape} from "../shapes.js";
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

/** What is wrong with one corner. */
export function cornerViolations(shape: Shape, {fact, x, y}: Corner, point: Point | undefined): Violation[] {
  const [left = NaN, top = NaN] = point ?? [];
  if ((x === null || isAt(left, x)) && (y === null || isAt(top, y))) return [];
  const place = (across: number | null, down: number | null) =>
    `(${across === null ? "any" : rounded(across)}, ${down === null ? "any" : rounded(down)})`;
  return [{where: shapePlace(shape, [fact]), found: `a corner at ${place(left, top)}`, expected: `at ${place(x, y)}`}];
}
