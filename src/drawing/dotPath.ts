import {formatCoordinate} from "./element.js";

/** The middle of a dot, in px. */
export type Centre = readonly [x: number, y: number];

/**
 * A dot as part of a path whose stroke has round caps: a line so short that the two caps are a full circle as wide as the
 * stroke. With no length at all it would be that too (SVG 1.1, 11.4; SVG 2, *stroke-linecap*), but not everywhere:
 * Qt 5.15 paints none. The line is a hundredth of a px, which is the last decimal of a coordinate. The move is absolute, so
 * that each dot says where it stands.
 */
export function dotSubpath(x: number, y: number): string {
  return `M${formatCoordinate(x)},${formatCoordinate(y)}h.01`;
}

const isDots = /^(?:M-?[\d.]+,-?[\d.]+h\.01)+$/;
const oneDot = /M(-?[\d.]+),(-?[\d.]+)h\.01/g;

/** The middles of the dots that a path draws, in painting order; *null* for a path that draws anything else. */
export function dotsOfPath(path: string): Centre[] | null {
  if (!isDots.test(path)) return null;
  return [...path.matchAll(oneDot)].map(([, x, y]) => [Number(x), Number(y)]);
}
