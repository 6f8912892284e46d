import type {PublishedText} from "../published.js";
import type {Violation} from "../subject.js";
import {markPlace, rounded} from "../where.js";
import type {Shape} from "./shapes.js";

/** A shape as a finding names it, with what it stands for: "rect at (20, 200), harvest/price/3". */
export function shapePlace(shape: Shape, facts: readonly string[] = []): string {
  const [first, ...more] = facts;
  if (first === undefined) return markPlace(shape);
  return `${markPlace(shape)}, ${first}${more.length > 0 ? ` to ${more.at(-1)}` : ""}`;
}

/** Px from one place to another as a finding prints them: "20 to 164.5". */
export const spanText = (from: number, to: number) => `${rounded(from)} to ${rounded(to)}`;

/**
 * Px up to which two places are one: a coordinate is published to hundredths, so that an edge is off by half of one, and an
 * edge that a width adds to by two halves.
 */
export const tolerance = 0.021;

/** Whether two places are one, in px. */
export const isAt = (one: number, other: number) => Math.abs(one - other) <= tolerance;

/** Whether a text begins at a place, in px from the left; where one that is held at its end begins is measured. */
export const startsText = ({x, anchor, box}: Pick<PublishedText, "x" | "anchor" | "box">, left: number) =>
  anchor === "start" ? isAt(x, left) : anchor === "end" && Math.abs(box.left - left) <= 0.3;

/** Px that a line which shows no fact is thick at the most: what is thicker is a bar. */
export const thickest = 2;

/** A line that is as thick as a bar. */
export function tooThick(shape: Shape): Violation[] {
  const {strokeWidth} = shape;
  if (strokeWidth <= thickest) return [];
  return [{where: shapePlace(shape), found: `${strokeWidth} px thick`, expected: `at most ${thickest} px`}];
}
