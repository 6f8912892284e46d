import type {Shape} from "./shapes.js";

/** An outline with paper in it. Dots in one path are filled by their stroke. */
export function isHollow({fill, dots}: Shape, paper: string | null): boolean {
  return dots.length === 0 && (fill === null || fill === (paper ?? "#ffffff").toLowerCase());
}
