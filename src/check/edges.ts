import type {PublishedText} from "./published.js";

type Placed = Pick<PublishedText, "x" | "anchor" | "turn" | "box">;

/** Where a text begins, in px from the left, whichever of its ends it is held at. */
export const startOf = ({x, anchor, turn, box}: Placed): number => (anchor === "start" || turn !== 0 ? x : box.left);

/** Px up to which two edges are one: the widths of two engines differ by a few hundredths. */
const tolerance = 0.6;

/**
 * Whether two lines stand in one column, as a reader sees it: they begin or end at one place, or have one middle. Of the
 * lines near an edge of the picture those that are too long are held at their other ends, so that they grow inwards in a
 * wider font.
 */
export function isFlush(one: Placed, other: Placed): boolean {
  if (one.anchor === other.anchor && Math.abs(one.x - other.x) < 1) return true;
  if ([one, other].some(({anchor, turn}) => anchor === "middle" || turn !== 0)) return false;
  const longer = one.box.right - one.box.left > other.box.right - other.box.left ? one : other;
  const edge = longer.anchor === "end" ? "left" : "right";
  return Math.abs(one.box[edge] - other.box[edge]) <= tolerance;
}
