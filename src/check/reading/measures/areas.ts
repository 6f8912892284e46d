import type {Violation} from "../../subject.js";
import {rounded} from "../../where.js";
import type {Shown} from "../readFile.js";
import {isPlaceScale, placeOf} from "../scales.js";
import type {Shape} from "../shapes.js";
import type {Point, Stretch} from "../stretches.js";
import {type Corner, cornerViolations, stretchesWanted} from "./stretches.js";
import {isAt, shapePlace} from "../where.js";

/** The two edges of a stretch of an area, corner by corner: the far one is drawn forwards, the near one back. */
export function edgesOf({points}: Stretch): {readonly far: readonly Point[]; readonly near: readonly Point[]} {
  const half = points.length / 2;
  return {far: points.slice(0, half), near: points.slice(half).toReversed()};
}

/** Whether a shape is an area of so many facts, with a corner for each on both of its edges. */
export function isAreaOf({name, stretches}: Shape, facts: number): boolean {
  const corners = stretches.reduce((sum, {points}) => sum + points.length, 0);
  return name === "path" && facts > 1 && stretches.every(({closed}) => closed) && corners === 2 * facts;
}

/** Where the lengths of a run begin, in px: the zero of its scale. */
export function zeroOf({scale, measure, move}: Shown): number {
  return scale && isPlaceScale(scale) ? placeOf(scale, 0) + move[measure.along ?? "x"] : NaN;
}

/** What is wrong with an area whose thickness at each corner is a fact: from zero or, where it is stacked, from another. */
export function areaViolations(shape: Shape, placed: readonly Shown[], corners: readonly Corner[]): Violation[] {
  const wanted = stretchesWanted(corners);
  const length = placed.find(({measure}) => measure.by === "length");
  if (!length || wanted.length !== shape.stretches.length) return [];
  const along = length.measure.along ?? "y";
  const zero = zeroOf(length);
  return wanted.flatMap((stretch, index) => {
    const {far, near} = edgesOf(shape.stretches[index] ?? {points: [], closed: false, curved: false, strays: []});
    const facts = stretch.map(({fact}) => fact);
    if (far.length !== stretch.length || near.length !== stretch.length) {
      const found = `${far.length + near.length} corners`;
      return [{where: shapePlace(shape, facts), found, expected: `${2 * stretch.length}: two edges`}];
    }
    return stretch.flatMap((corner, each) => {
      const [top, foot] = [far[each], near[each]];
      const free = {...corner, [along]: null};
      const sides = [...cornerViolations(shape, free, top), ...cornerViolations(shape, free, foot)];
      return sides.length > 0
        ? sides.slice(0, 1)
        : thicknessViolations(shape, corner, [top, foot], {along, zero, stacked: length.measure.base === "stack"});
    });
  });
}

function thicknessViolations(
  shape: Shape,
  corner: Corner,
  [far, near]: readonly [Point | undefined, Point | undefined],
  {along, zero, stacked}: {readonly along: "x" | "y"; readonly zero: number; readonly stacked: boolean}
): Violation[] {
  const axis = along === "x" ? 0 : 1;
  const [end, start] = [far?.[axis] ?? NaN, near?.[axis] ?? NaN];
  const wanted = (corner[along] ?? NaN) - zero;
  if (isAt(end - start, wanted) && (stacked || isAt(start, zero))) return [];
  const found = `${rounded(start)} to ${rounded(end)}`;
  const expected = stacked ? `${rounded(Math.abs(wanted))} px thick` : `${rounded(zero)} to ${rounded(zero + wanted)}`;
  return [{where: shapePlace(shape, [corner.fact]), found, expected}];
}
