import {type Box, contains} from "../box.js";
import type {Colours} from "../vision.js";
import type {PublishedMark} from "../published.js";
import type {Violation} from "../subject.js";
import type {Edge} from "./paintedMarks.js";

/** What has neighbours. */
type Neighbour = Pick<PublishedMark, "name" | "box">;

/** The space between two marks in px, 0 where they touch or overlap; *null* where they do not stand side by side. */
export function gapBetween(one: Neighbour, other: Neighbour): number | null {
  const [a, b] = [one.box, other.box];
  if (one.name === "circle" && other.name === "circle") return gapOfCircles(a, b);
  const across = Math.max(a.left - b.right, b.left - a.right);
  const down = Math.max(a.top - b.bottom, b.top - a.bottom);
  // Two that touch at a corner only share no side: past it, they are apart both ways.
  if (across > -0.5 && down > -0.5) return null;
  return Math.max(0, across, down);
}

/** Between circles that stand beside one another at a slant there is more paper than between their boxes. */
function gapOfCircles(a: Box, b: Box): number {
  const apart = Math.hypot(a.left + a.right - b.left - b.right, a.top + a.bottom - b.top - b.bottom) / 2;
  return Math.max(0, apart - (a.right - a.left + b.right - b.left) / 2);
}

/** True where two marks touch or overlap, and neither stands inside the other. */
export function areAdjoining(one: Neighbour, other: Neighbour): boolean {
  const gap = gapBetween(one, other);
  return gap !== null && gap < 1 && !contains(one.box, other.box) && !contains(other.box, one.box);
}

/** True for a part so thin that an edge of 1 px on either side would leave nothing of it: its neighbours show where it is. */
export const isSliver = ({name, box}: Neighbour): boolean =>
  name === "rect" && Math.min(box.right - box.left, box.bottom - box.top) < 2;

/** Whether a box lies inside another, away from all its sides but those that it is as long as. */
export function isWithin(outer: Box, {left, right, top, bottom}: Box): boolean {
  const across = left - outer.left > 0.1 && outer.right - right > 0.1;
  const down = top - outer.top > 0.1 && outer.bottom - bottom > 0.1;
  return (across && top < outer.bottom && bottom > outer.top) || (down && left < outer.right && right > outer.left);
}

/** Px up to which a side closes a box. */
export const closing = 1;

/** The sides of a box that another closes, which is at least as wide or high there: bits, of which opposite sides are a pair. */
export function sidesClosed(box: Box, {left, top, right, bottom}: Box): number {
  const isAsWide = left <= box.left + 0.5 && right >= box.right - 0.5;
  const isAsHigh = top <= box.top + 0.5 && bottom >= box.bottom - 0.5;
  const above = isAsWide && Math.abs(bottom - box.top) < closing;
  const below = isAsWide && Math.abs(top - box.bottom) < closing;
  const before = isAsHigh && Math.abs(right - box.left) < closing;
  const behind = isAsHigh && Math.abs(left - box.right) < closing;
  return (above ? 1 : 0) | (below ? 2 : 0) | (before ? 4 : 0) | (behind ? 8 : 0);
}

/** Whether a box is held between others: two opposite sides of it are closed. */
export const isHeldBetween = (sides: number): boolean => (sides & 3) === 3 || (sides & 12) === 12;

/** True where an edge keeps two fills apart: at least 1 px, and 3:1 to both (technique G209). */
export function isPartedBy(edge: Edge | null, fills: readonly string[], {contrast}: Colours): boolean {
  return edge !== null && edge.width >= 1 && fills.every((fill) => contrast(edge.colour, fill) >= 3);
}

/** What is said where not every mark was held against all that touch it. */
export const crowded: Violation = {
  where: "the file",
  found: "thousands of marks on one another, of which not all were compared",
  expected: "marks beside one another"
};
