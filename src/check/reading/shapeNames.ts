import type {Published} from "../published.js";
import {isHollow} from "./paint/hollow.js";
import type {Shape} from "./shapes.js";

const nouns = {circle: "dot", line: "line", path: "path"} as const;

/** What a shape is called: "square", "bar", "dot", "line", "path". */
export function nounOf(shape: Shape | undefined): string {
  if (!shape) return "shape";
  if (shape.dots.length > 0) return "dot";
  if (shape.name !== "rect") return nouns[shape.name];
  const {left, right, top, bottom} = shape.box;
  return Math.abs(right - left - (bottom - top)) < 0.05 ? "square" : "bar";
}

/** A shape with its article: "a hollow dot". */
export function shapeName(shape: Shape, {paper}: Published): string {
  return `a ${shape.name !== "line" && isHollow(shape, paper) ? "hollow " : ""}${nounOf(shape)}`;
}
