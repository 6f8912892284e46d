import type {Shape} from "../shapes.js";

/** Px that a gap in a line is long at the most, for the eye to join what is on its two sides. */
const widestGap = 8;

/** Px of a gap between two dashes that a reader sees, at the least. */
export const leastGap = 1.5;

/** The widest gap of a dashed stroke that its caps leave open. */
export function widestSeen({dashes, cap, strokeWidth}: Pick<Shape, "dashes" | "cap" | "strokeWidth">): number {
  const lengths = (dashes ?? "").split(/[\s,]+/).map(Number);
  const gaps = lengths.length === 1 ? lengths : lengths.filter((_, index) => index % 2 === 1);
  return Math.max(...gaps) - (cap === "butt" ? 0 : strokeWidth);
}

/** Whether dashes are long enough, and their gaps short enough, for a line to be seen whole. */
export function isMostlyInk(dashes: string | null): boolean {
  const lengths = (dashes ?? "").split(/[\s,]+/).map(Number);
  // A list of odd length is read twice, so that each length is a dash once and a gap once.
  const all = lengths.length % 2 === 0 ? lengths : [...lengths, ...lengths];
  const gaps = all.filter((_, index) => index % 2 === 1);
  const sum = (values: readonly number[]) => values.reduce((total, each) => total + each, 0);
  return sum(gaps) > 0 && Math.max(...gaps) <= widestGap && sum(gaps) <= sum(all) * (2 / 3);
}
