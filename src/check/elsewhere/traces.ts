import type {Box} from "../box.js";
import type {Ink, InkShape, Place} from "./ink.js";

/** A line, and where its data stand on it. */
export interface Trace {
  readonly points: readonly Place[];
  readonly box: Box;
  readonly shape: InkShape;
}

/** An area over a line: its far edge, and the line at which it begins. */
export interface FlatArea {
  readonly along: "x" | "y";
  readonly base: number;
  readonly far: readonly Place[];
  readonly box: Box;
}

/** The lines of three points or more, without fill. */
export function tracesOf({shapes}: Ink): Trace[] {
  return shapes.flatMap((shape) =>
    !isAxisLine(shape) &&
    shape.kind === "path" &&
    shape.fill === null &&
    shape.stroke !== null &&
    !shape.closed &&
    shape.vertices.length >= 3
      ? [{points: shape.vertices, box: shape.box, shape}]
      : []
  );
}

/** Whether a path is the line of an axis with a tick at each end, in one. */
function isAxisLine({vertices: [one, two, three, four, ...more]}: InkShape): boolean {
  if (!one || !two || !three || !four || more.length > 0) return false;
  const [start, end] = [
    Math.hypot(one[0] - two[0], one[1] - two[1]),
    Math.hypot(three[0] - four[0], three[1] - four[1])
  ];
  const straight = Math.min(Math.abs(two[0] - three[0]), Math.abs(two[1] - three[1])) < 0.5;
  return straight && Math.abs(start - end) < 0.5 && start <= 12;
}

/** The filled shapes that have a straight edge along an axis, of as many corners as the other. */
export function flatAreas({shapes}: Ink): FlatArea[] {
  return shapes.flatMap((shape): FlatArea[] => {
    const {kind, fill, vertices, closed, box} = shape;
    if (kind !== "path" || fill === null || !closed || vertices.length < 6 || vertices.length % 2 > 0) return [];
    const half = vertices.length / 2;
    const [one, other] = [vertices.slice(0, half), vertices.slice(half)];
    for (const [far, foot] of [
      [one, other],
      [other, one]
    ] as const) {
      for (const along of ["y", "x"] as const) {
        const axis = along === "x" ? 0 : 1;
        const base = foot[0]?.[axis] ?? NaN;
        const isFlat = foot.every((place) => Math.abs(place[axis] - base) < 0.5);
        if (isFlat && far.some((place) => Math.abs(place[axis] - base) > 2)) {
          // What is cut off begins where it is cut.
          const [low, high] = along === "x" ? [box.left, box.right] : [box.top, box.bottom];
          return [{along, base: Math.min(high, Math.max(low, base)), far, box}];
        }
      }
    }
    return [];
  });
}
