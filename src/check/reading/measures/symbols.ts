import type {Shape} from "../shapes.js";
import type {Point} from "../stretches.js";

/** Where the middle of the corners of a symbol is, along x or y: all symbols of d3 are even about it. */
export function middleOf({stretches}: Shape, along: "x" | "y"): number {
  const corners = stretches.flatMap(({points}) =>
    points.filter((point, index) => index === 0 || !isSame(point, points[0]))
  );
  return corners.reduce((sum, point) => sum + point[along === "x" ? 0 : 1], 0) / corners.length;
}

const isSame = (point: Point, first: Point | undefined) =>
  first !== undefined && Math.hypot(point[0] - first[0], point[1] - first[1]) < 0.02;
