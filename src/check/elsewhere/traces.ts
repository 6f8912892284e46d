import type {Box} from "../box.js";
import type {Ink, InkShape, Place} from "./ink/ink.js";
import {type FlatArea, layersOf} from "./layers.js";

/** A line, and where its data stand on it. */
export interface Trace {
  readonly points: readonly Place[];
  /** Where its data may stand on a line of steps: at the beginning of each, at its end, or in its middle; none on others. */
  readonly steps: readonly (readonly Place[])[];
  readonly box: Box;
  readonly shape: InkShape;
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
      ? [{points: shape.vertices, steps: stepsIn(shape.vertices), box: shape.box, shape}]
      : []
  );
}

/** A level stretch of a line of steps. */
interface Tread {
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

function stepsIn(vertices: readonly Place[]): Place[][] {
  const treads = treadsIn(vertices);
  if (treads.length < 3) return [];
  const begins = treads.map(({from, at}): Place => [from, at]);
  const ends = treads.map(({to, at}): Place => [to, at]);
  const last = treads.at(-1);
  const after: Place[] = last ? [...begins, [last.to, last.at]] : begins;
  return [begins, after, ends, ...middlesOf(treads)];
}

/** The treads of a line that runs only level and upright, those at one height as one; none of any other. */
function treadsIn(vertices: readonly Place[]): Tread[] {
  const treads: Tread[] = [];
  for (const [index, [x, y]] of vertices.entries()) {
    const [before, height] = vertices[index - 1] ?? [x, y];
    const isLevel = Math.abs(y - height) < 0.01;
    if (!isLevel && Math.abs(x - before) > 0.01) return [];
    if (index === 0 || !isLevel || x === before) continue;
    const tread = treads.at(-1);
    const goesOn = tread && Math.abs(tread.at - y) < 0.01 && Math.abs(tread.to - before) < 0.01;
    if (goesOn) treads[treads.length - 1] = {...tread, to: x};
    else treads.push({from: before, to: x, at: y});
  }
  return treads;
}

/** Data in the middle of steps: each step ends midway between two of them, the first begins and the last ends at one. */
function middlesOf(treads: readonly Tread[]): Place[][] {
  const [first] = treads;
  const last = treads.at(-1);
  if (!first || !last) return [];
  const places: Place[] = [];
  let x = first.from;
  for (const {to, at} of treads) {
    places.push([x, at]);
    x = 2 * to - x;
  }
  const end = places.at(-1)?.[0] ?? NaN;
  return Math.abs(end - last.to) < 1 ? [places] : [];
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

/** The layers of stacks, and the filled shapes that have a straight edge along an axis, of as many corners as the other. */
export function flatAreas({shapes}: Ink): FlatArea[] {
  const layers = layersOf(shapes);
  return shapes.flatMap((shape): FlatArea[] => {
    const layer = layers.get(shape);
    if (layer) return [layer];
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
