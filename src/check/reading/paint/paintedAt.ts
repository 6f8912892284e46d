import type {Pixels} from "../../pixels.js";
import {colourAt, difference} from "./samples.js";
import type {Point} from "../stretches.js";

/** The part of some points that pass a test; 0 of none. */
export const share = (points: readonly Point[], test: (point: Point) => boolean) =>
  points.length === 0 ? 0 : points.filter(test).length / points.length;

/** "69%" of 0.69 */
export const percent = (part: number) => `${Math.round(100 * part)}%`;

/** Whether a colour is painted at a point, but for a difference. @param limit of 255 */
export function isPainted(pixels: Pixels, point: Point, colour: readonly number[], limit: number): boolean {
  const seen = colourAt(pixels, point);
  return seen !== null && difference(seen, colour) <= limit;
}

/** Whether a colour is painted at a point or beside it: a thin stroke may fall between two pixels. */
export function isNear(pixels: Pixels, [x, y]: Point, colour: readonly number[], limit: number): boolean {
  return around.some(([across, down]) => isPainted(pixels, [x + across, y + down], colour, limit));
}

/** Whether nothing but a colour is painted at a point and beside it. */
export function isPaintedNear(pixels: Pixels, [x, y]: Point, colour: readonly number[]): boolean {
  return around.every(([across, down]) => isPainted(pixels, [x + across, y + down], colour, 24));
}

const around = [-1, 0, 1].flatMap((across) => [-1, 0, 1].map((down) => [across, down] as const));
