import type {Point, Stretch} from "../stretches.js";

/** Px that a point is away from the edge of an outline at the least, so that a pixel there shows nothing of the edge. */
const clear = 2.5;

// Parts of a height or a width, at uneven steps, or all points might lie on lines that cross it.
const rows = [0.06, 0.13, 0.24, 0.31, 0.42, 0.5, 0.58, 0.67, 0.76, 0.85, 0.94];
const columns = [0.17, 0.5, 0.78];

/** Points well inside an outline of straight sides; none where it is nowhere wide enough. */
export function pointsInOutline(stretches: readonly Stretch[]): Point[] {
  const sides = sidesOf(stretches);
  const ys = sides.flatMap(({from, to}) => [from[1], to[1]]);
  const top = ys.reduce((least, y) => Math.min(least, y), Infinity);
  const bottom = ys.reduce((most, y) => Math.max(most, y), -Infinity);
  return rows.flatMap((part) => {
    const y = top + part * (bottom - top);
    const near = sides.filter((side) => side.top <= y + clear && side.bottom >= y - clear);
    return spansAt(y, near, 2 * clear).flatMap(([left, right]) =>
      columns
        .map((share): Point => [left + share * (right - left), y])
        .filter((point) => near.every((side) => isClear(point, side)))
    );
  });
}

/** Whether a point is inside an outline of straight sides. */
export function isInOutline([x, y]: Point, stretches: readonly Stretch[]): boolean {
  return spansAt(y, sidesOf(stretches), 0).some(([left, right]) => left <= x && x <= right);
}

const sidesOf = (stretches: readonly Stretch[]): Side[] =>
  stretches.flatMap(({points}) =>
    points.map((point, index) => sideOf(point, points[(index + 1) % points.length] ?? point))
  );

/** One side of an outline. */
interface Side {
  readonly from: Point;
  readonly to: Point;
  readonly top: number;
  readonly bottom: number;
}

const sideOf = (from: Point, to: Point): Side => ({
  from,
  to,
  top: Math.min(from[1], to[1]),
  bottom: Math.max(from[1], to[1])
});

/** Where a row is inside the outline: SVG fills what the sides wind round (fill-rule nonzero). */
function spansAt(y: number, sides: readonly Side[], least: number): (readonly [left: number, right: number])[] {
  const cuts = sides
    .flatMap(({from: [x1, y1], to: [x2, y2]}) =>
      y1 < y === y2 < y ? [] : [{x: x1 + ((y - y1) / (y2 - y1)) * (x2 - x1), turn: y1 < y2 ? 1 : -1}]
    )
    .toSorted((a, b) => a.x - b.x);
  let winding = 0;
  return cuts.flatMap(({x, turn}, index) => {
    winding += turn;
    const next = cuts[index + 1]?.x;
    return winding === 0 || next === undefined || next - x < least ? [] : [[x, next] as const];
  });
}

function isClear(point: Point, {from, to}: Side): boolean {
  return apartFromLine(point, from, to) >= clear;
}

/** Px between a point and a straight line from one point to another. */
export function apartFromLine([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const [across, down] = [x2 - x1, y2 - y1];
  const length = across * across + down * down;
  const part = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * across + (y - y1) * down) / length));
  return Math.hypot(x - x1 - part * across, y - y1 - part * down);
}
