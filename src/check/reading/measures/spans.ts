import type {FactValue} from "../facts.js";
import type {Shown} from "../readFile.js";
import {endsOf, placeOf, type PlaceScale, pointOf} from "../scales.js";
import type {Shape} from "../shapes.js";
import {middleOf} from "./symbols.js";

/** Where a shape reaches along x or y: one place of a circle, two of others, in the order in which a stroke is drawn. */
export function seenAlong(shape: Shape, along: "x" | "y", isSymbol: boolean): readonly number[] {
  const [stretch] = shape.stretches;
  const [dot] = shape.dots;
  if (!stretch && dot && shape.dots.length === 1 && isSymbol) return [along === "x" ? dot[0] : dot[1]];
  if (stretch && isSymbol) return [middleOf(shape, along)];
  return stretch ? stretch.points.map(([x, y]) => (along === "x" ? x : y)) : shape[along];
}

/** The places that a fact may take on a scale, in px: of a name, its middle or all of it. */
export function spansOf(scale: PlaceScale, facts: readonly FactValue[], {measure}: Shown): number[][] {
  const [first, second] = facts;
  if (!first) return [];
  const [low, high] = measure.inset ?? [0, 0];
  // What is shorter than its insets has no length, and stands where it begins.
  const inset = (from: number, to: number) => {
    const start = Math.min(from, to) + low;
    return [start, Math.max(start, Math.max(from, to) - high)];
  };
  switch (measure.by) {
    case "length": {
      if (first.kind !== "number") return [];
      // A range is two bars: a filled one to its low end, and behind it perhaps one to its high end.
      const ends = first.bound === "range" ? [first.low, first.high] : [first.value];
      return ends.map((end) => inset(placeOf(scale, 0), placeOf(scale, end)));
    }
    case "interval": {
      const [from, to] =
        second && second !== first ? [pointOf(scale, first), pointOf(scale, second)] : endsOf(scale, first);
      const short = measure.least !== undefined && Math.abs(to - from) < measure.least;
      const [middle, half] = [(from + to) / 2, (measure.least ?? 0) / 2];
      return short ? [inset(middle - half, middle + half)] : [[from, to], inset(from, to)];
    }
    default: {
      const point = pointOf(scale, first);
      const [from, to] = endsOf(scale, first);
      const names = first.kind === "name" && (scale.type === "band" || scale.type === "point");
      // A line from one row to the next has two corners.
      if (second) return [[point, pointOf(scale, second)]];
      return [[point], [point, point], ...(names ? [inset(from, to)] : [])];
    }
  }
}
