import {Dot, type Mark} from "@observablehq/plot";

/** Marks that stand as a swarm, as dodge places them, and how much denser than at their own size. */
export interface Dense {
  readonly factor: number;
  readonly marks: readonly Mark[];
}

/** Has swarms place themselves on a plot so much larger, and scales the result and the dots down, until it ends. */
export function drawDense(dense: Dense | null): {readonly end: () => void} {
  const undo = (dense?.marks ?? []).flatMap((mark) => (isPlaced(mark) ? [makeDense(mark, dense?.factor ?? 1)] : []));
  return {end: () => undo.forEach((each) => each())};
}

function makeDense(mark: Mark & Placed, factor: number): () => void {
  const {initializer} = mark;
  const r = isDot(mark) ? mark.r : null;
  const large = (scale: unknown) =>
    typeof scale === "function" ? (value: unknown): number => Number(scale(value)) * factor : scale;
  mark.initializer = function (data, facets, channels, scales, dimensions, context) {
    const larger = Object.fromEntries(Object.entries(dimensions).map(([name, px]) => [name, px * factor]));
    const wide = {...scales, x: large(scales["x"]), y: large(scales["y"])};
    const made = initializer.call(this, data, facets, channels, wide, larger, context);
    const small = Object.entries(made.channels ?? {}).map(([name, channel]) => {
      const isPlace = name === "x" || name === "y";
      return [name, isPlace ? {...channel, value: Float64Array.from(channel.value, (px) => Number(px) / factor)} : channel]; // prettier-ignore
    });
    return {...made, channels: Object.fromEntries(small)};
  };
  if (isDot(mark) && r !== null) mark.r = r / factor;
  return () => {
    mark.initializer = initializer;
    if (isDot(mark) && r !== null) mark.r = r;
  };
}

interface PlacedChannel {
  readonly value: ArrayLike<unknown>;
}

/** A mark that places what it draws when the scales are known. */
interface Placed {
  initializer: (
    this: unknown,
    data: unknown,
    facets: unknown,
    channels: unknown,
    scales: Readonly<Record<string, unknown>>,
    dimensions: Readonly<Record<string, number>>,
    context: unknown
  ) => {readonly channels?: Readonly<Record<string, PlacedChannel>>};
}

/** Whether a mark places what it draws when the scales are known. */
export const isPlaced = (mark: Mark): mark is Mark & Placed =>
  "initializer" in mark && typeof mark.initializer === "function";

/** A dot of one radius, which is no scale’s. */
export const isDot = (mark: Mark): mark is Mark & {r: number} =>
  mark instanceof Dot && "r" in mark && typeof mark.r === "number";
