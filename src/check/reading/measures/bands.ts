import type {Violation} from "../../subject.js";
import {edgesOf} from "./areas.js";
import {cornersOf, type Placed} from "./corners.js";
import type {ReadFile, Shown} from "../readFile.js";
import type {Shape} from "../shapes.js";
import {type Corner, lineViolations} from "./stretches.js";

/** Whether a shape is an area between two facts at each of its places. */
export const isBand = ({name, stretches}: Shape, placed: readonly Shown[]) =>
  name === "path" && stretches.some(({closed}) => closed) && placed.some(({measure}) => measure.by === "interval");

/** Where the corners of the two edges of a band must stand. Where one edge has no value, there is no band. */
export function edgeCorners(index: number, placed: readonly Shown[], file: ReadFile): readonly [Corner[], Corner[]] {
  const edge = (end: 0 | 1) => {
    const ends = placed.map((shown): Placed => {
      const {facts, measure} = shown;
      if (measure.by !== "interval") return shown;
      // A fact that stands for both edges is a range or a margin of error, which has two ends of its own.
      const own = facts[index]?.filter((address, place, all) => place % 2 === 0 && address === all[place + 1]) ?? [];
      const ended = {addresses: new Set(own), end};
      return {...shown, facts: facts.map((each) => each.filter((_, place) => place % 2 === end)), ended};
    });
    return cornersOf(index, ends, file);
  };
  const [one, other] = [edge(0), edge(1)];
  const both = (own: readonly Corner[]) =>
    own.map((corner, at) => ({...corner, missing: Boolean(one[at]?.missing || other[at]?.missing)}));
  return [both(one), both(other)];
}

/** What is wrong with a band: at each place its edges are the two ends of an interval, in either order. */
export function bandViolations(shape: Shape, index: number, placed: readonly Shown[], file: ReadFile): Violation[] {
  const corners = edgeCorners(index, placed, file);
  const edge = (side: "near" | "far"): Shape => ({
    ...shape,
    subpaths: shape.stretches.map((stretch) => ({...stretch, points: [...edgesOf(stretch)[side]], closed: false}))
  });
  const orders = [["near", "far"] as const, ["far", "near"] as const].map((order) =>
    order.flatMap((side, end) => lineViolations(edge(side), corners[end] ?? []))
  );
  return orders.some(({length}) => length === 0) ? [] : (orders[0] ?? []);
}
