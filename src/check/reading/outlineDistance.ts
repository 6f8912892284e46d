import type {Box} from "../box.js";
import {isInOutline} from "./pointsInOutline.js";
import type {Point, Shape, Stretch} from "./shapes.js";

/** More corners than an outline that can be read has: of such a shape the box counts. */
const mostCorners = 2000;

/** The outline of a shape that is no box, such as a region of a map; *null* for others. */
export function outlineOf({name, fill, stretches, dots}: Shape): readonly Stretch[] | null {
  const isFilled = name === "path" && fill !== null && dots.length === 0 && stretches.length > 0;
  const corners = stretches.reduce((sum, {points}) => sum + points.length, 0);
  return isFilled && corners <= mostCorners && stretches.every(({curved}) => !curved) ? stretches : null;
}

/** Px between a box and an outline of straight sides; 0 where the middle of the box is inside, or a side runs through it. */
export function apartFromOutline(outline: readonly Stretch[], box: Box): number {
  if (isInOutline([(box.left + box.right) / 2, (box.top + box.bottom) / 2], outline)) return 0;
  return outline.reduce(
    (least, {points}) =>
      points.reduce(
        (own, point, index) => Math.min(own, apartFromSide(point, points[(index + 1) % points.length] ?? point, box)),
        least
      ),
    Infinity
  );
}

/** Px between a box and a straight side: at the nearest of the ends of the one, the corners of the other, or where they cross. */
function apartFromSide(from: Point, to: Point, box: Box): number {
  const {left, right, top, bottom} = box;
  const corners: readonly Point[] = [[left, top], [right, top], [right, bottom], [left, bottom]]; // prettier-ignore
  if (corners.some((corner, index) => crosses(from, to, corner, corners[(index + 1) % 4] ?? corner))) return 0;
  const outside = ([x, y]: Point) => Math.hypot(Math.max(0, left - x, x - right), Math.max(0, top - y, y - bottom));
  return Math.min(outside(from), outside(to), ...corners.map((corner) => apartFromLine(corner, from, to)));
}

/** Px between a point and a straight line from one point to another. */
export function apartFromLine([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const [across, down] = [x2 - x1, y2 - y1];
  const length = across * across + down * down;
  const part = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * across + (y - y1) * down) / length));
  return Math.hypot(x - x1 - part * across, y - y1 - part * down);
}

function crosses(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = ([x1, y1]: Point, [x2, y2]: Point, [x, y]: Point) =>
    Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
