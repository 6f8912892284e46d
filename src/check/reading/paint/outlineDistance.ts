import {apart, type Box} from "../../box.js";
import {apartFromLine, isInOutline} from "./pointsInOutline.js";
import type {Shape} from "../shapes.js";
import type {Point, Stretch} from "../stretches.js";

/** More corners than an outline that can be read has: of such a shape the box counts. */
const mostCorners = 2000;

/** The outline of a shape that is no box, such as a region of a map; *null* for others. */
export function outlineOf({name, fill, stretches}: Shape): readonly Stretch[] | null {
  const corners = stretches.flatMap(({points}) => points).length;
  const isOutline = name === "path" && fill !== null && corners > 0 && corners <= mostCorners;
  return isOutline && stretches.every(({curved}) => !curved) ? stretches : null;
}

/** Px between a box and an outline of straight sides, or about half the height of the box where one runs through it; 0 inside. */
export function apartFromOutline(outline: readonly Stretch[], box: Box): number {
  const {left, right, top, bottom} = box;
  if (isInOutline([(left + right) / 2, (top + bottom) / 2], outline)) return 0;
  const corners: readonly Point[] = [[left, top], [right, top], [right, bottom], [left, bottom]]; // prettier-ignore
  const distances = sidesOf(outline).flatMap(([from, to]) => [
    apart(box, {left: from[0], right: from[0], top: from[1], bottom: from[1]}),
    ...corners.map((corner) => apartFromLine(corner, from, to))
  ]);
  return distances.reduce((least, each) => Math.min(least, each), Infinity);
}

/** Whether a point is within some px of the sides of an outline. */
export const isAtOutline = (point: Point, outline: readonly Stretch[], px: number): boolean =>
  sidesOf(outline).some(([from, to]) => apartFromLine(point, from, to) <= px);

const sidesOf = (outline: readonly Stretch[]) =>
  outline.flatMap(({points}) =>
    points.map((from, index): readonly [Point, Point] => [from, points[(index + 1) % points.length] ?? from])
  );
