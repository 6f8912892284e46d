import {extent} from "d3";
import type {Box} from "../../plot/labels/obstacles.js";
import type {Ring} from "../../plot/regions/region.js";

/** The box around rings, in their units. */
export function ringsBox(rings: readonly Ring[]): Box {
  const corners = rings.flat();
  const [left = Infinity, right = -Infinity] = extent(corners, ([x]) => x);
  const [top = Infinity, bottom = -Infinity] = extent(corners, ([, y]) => y);
  return {left, right, top, bottom};
}
