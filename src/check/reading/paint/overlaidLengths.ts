import {boxIndex} from "../../legibility/boxIndex.js";
import type {Violation} from "../../subject.js";
import {edgesOf} from "../measures/areas.js";
import type {ReadFile, Shown} from "../readFile.js";
import type {Shape} from "../shapes.js";
import type {Point} from "../stretches.js";
import {shapePlace} from "../where.js";

/** A shape whose length shows a fact, from the base of its scale. */
interface Length {
  readonly shape: Shape;
  readonly facts: readonly string[];
  readonly along: "x" | "y";
  readonly on: string | undefined;
}

/** Areas and bars that are not stacked leave the ends of one another to be seen: what a later one covers has no length to the eye. */
export function overlaidLengths({shown}: ReadFile): Violation[] {
  const lengths = shown.flatMap(lengthsOf);
  const index = boxIndex(lengths.map(({shape}) => shape.box));
  return lengths.flatMap(({shape, facts, along, on}): Violation[] => {
    const ends = endsOf(shape, along);
    const covers: Length[] = [];
    index.some(shape.box, (number) => {
      const each = lengths[number];
      const isOver = each !== undefined && each.shape.index > shape.index && each.on === on && each.along === along;
      if (isOver && ends.some((end) => isCovered(end, each))) covers.push(each);
      return covers.length > 0;
    });
    return covers.map((cover) => ({
      where: shapePlace(shape, facts),
      found: `under ${shapePlace(cover.shape, cover.facts)}`,
      expected: "stacked, see-through or beside it, so that each is seen to its end"
    }));
  });
}

function lengthsOf({run, measure, facts}: Shown): Length[] {
  if (measure.by !== "length" || measure.base !== undefined) return [];
  const {along = "x", on} = measure;
  return run.shapes.flatMap((shape, index) =>
    shape.fill !== null && shape.opacity === 1 ? [{shape, facts: facts[index] ?? [], along, on}] : []
  );
}

/** Px that the end of a length is seen from: less is the edge that parts two shapes. */
const leastSeen = 1;

/** The ends of a length: of a bar the middle of it, of an area each corner of its far edge that is off its base. */
function endsOf({name, box, stretches}: Shape, along: "x" | "y"): Point[] {
  if (name === "rect") {
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    return along === "x"
      ? [
          [box.left, y],
          [box.right, y]
        ]
      : [
          [x, box.top],
          [x, box.bottom]
        ];
  }
  const axis = along === "x" ? 0 : 1;
  return stretches.flatMap((stretch) => {
    const {far, near} = edgesOf(stretch);
    return far.filter((end, index) => Math.abs(end[axis] - (near[index]?.[axis] ?? NaN)) > leastSeen);
  });
}

function isCovered([x, y]: Point, {shape, along}: Length): boolean {
  const {box, name, stretches} = shape;
  if (name === "rect") {
    const inside = along === "x" ? [x - box.left, box.right - x] : [y - box.top, box.bottom - y];
    const across = along === "x" ? [y - box.top, box.bottom - y] : [x - box.left, box.right - x];
    return inside.every((each) => each > leastSeen) && across.every((each) => each > leastSeen);
  }
  const [at, value] = along === "x" ? [y, x] : [x, y];
  return stretches.some((stretch) => {
    const {far, near} = edgesOf(stretch);
    const [end, base] = [valueAt(far, at, along), valueAt(near, at, along)];
    return (
      end !== null &&
      base !== null &&
      (value - base) / (end - base) > 0 &&
      Math.abs(end - base) - Math.abs(value - base) > leastSeen
    );
  });
}

/** How far an edge reaches at a place across it; *null* beyond its ends. */
function valueAt(edge: readonly Point[], at: number, along: "x" | "y"): number | null {
  const [own, across] = along === "x" ? ([0, 1] as const) : ([1, 0] as const);
  for (const [index, to] of edge.entries()) {
    const from = edge[Math.max(0, index - 1)] ?? to;
    if (at < Math.min(from[across], to[across]) || at > Math.max(from[across], to[across])) continue;
    if (from[across] === to[across]) return to[own];
    return from[own] + ((at - from[across]) / (to[across] - from[across])) * (to[own] - from[own]);
  }
  return null;
}
