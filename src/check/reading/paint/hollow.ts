import {white} from "../../published.js";
import type {Shape} from "../shapes.js";

/** True for a shape without a fill, or with one that is the paper’s. */
export function isOpen({fill}: Shape, paper: string | null): boolean {
  return fill === null || fill === (paper ?? white).toLowerCase();
}

/** An outline with paper in it. Dots in one path are filled by their stroke. */
export function isHollow(shape: Shape, paper: string | null): boolean {
  return shape.dots.length === 0 && isOpen(shape, paper);
}
