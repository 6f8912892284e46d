import type {Box} from "../box.js";
import type {InkShape, Place} from "./ink/ink.js";

/** An area over a line: its far edge, and the line at which it begins. */
export interface FlatArea {
  readonly along: "x" | "y";
  readonly base: number;
  readonly far: readonly Place[];
  readonly box: Box;
}

/** A layer of a stack of areas: its two edges over the same places, from left to right. */
interface Layer {
  readonly shape: InkShape;
  readonly upper: readonly Place[];
  readonly lower: readonly Place[];
}

const near = (one: number, other: number) => Math.abs(one - other) < 0.6;

/** The two edges of a filled shape that runs to the right and back over the same places; *null* for any other. */
function layerOf(shape: InkShape): Layer | null {
  const {kind, fill, vertices, closed} = shape;
  if (kind !== "path" || fill === null || !closed || vertices.length < 6 || vertices.length % 2 > 0) return null;
  const half = vertices.length / 2;
  const [one, other] = [vertices.slice(0, half), vertices.slice(half).toReversed()];
  if (!one.every(([x], index) => near(x, other[index]?.[0] ?? NaN))) return null;
  const isAbove = one.reduce((sum, [, y], index) => sum + y - (other[index]?.[1] ?? NaN), 0) < 0;
  const [upper, lower] = isAbove ? [one, other] : [other, one];
  const rightwards = (edge: readonly Place[]) =>
    (edge[0]?.[0] ?? 0) > (edge.at(-1)?.[0] ?? 0) ? edge.toReversed() : edge;
  return {shape, upper: rightwards(upper), lower: rightwards(lower)};
}

const meets = (edge: readonly Place[], other: readonly Place[]) =>
  edge.length === other.length &&
  edge.every(([x, y], index) => near(x, other[index]?.[0] ?? NaN) && near(y, other[index]?.[1] ?? NaN));

const isFlat = (edge: readonly Place[]) => edge.every(([, y]) => near(y, edge[0]?.[1] ?? NaN));

/** The layers of stacks of areas, each as if it began where its stack does; by the shape that each is. */
export function layersOf(shapes: readonly InkShape[]): ReadonlyMap<InkShape, FlatArea> {
  const open = shapes.flatMap((shape) => layerOf(shape) ?? []);
  const found = new Map<InkShape, FlatArea>();
  for (const first of open.filter(({lower}) => isFlat(lower))) {
    // What is cut off begins where it is cut.
    const base = Math.min(first.shape.box.bottom, first.lower[0]?.[1] ?? NaN);
    const stack = [first];
    for (;;) {
      const top = stack.at(-1);
      const next = top && open.find((layer) => !stack.includes(layer) && meets(layer.lower, top.upper));
      if (!next) break;
      stack.push(next);
    }
    if (stack.length < 2) continue;
    for (const {shape, upper, lower} of stack) {
      const far = upper.map(([x, y], index): Place => [x, base - ((lower[index]?.[1] ?? NaN) - y)]);
      const box = {...shape.box, bottom: Math.max(shape.box.bottom, base), top: Math.min(...far.map(([, y]) => y))};
      found.set(shape, {along: "y", base, far, box});
    }
  }
  return found;
}
