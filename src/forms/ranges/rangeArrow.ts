import type {LengthScale} from "../../plot/rows/lengthScale.js";
import {arrowSize} from "../../theme/dotSizes.js";
import type {RangeRow} from "./rangeRow.js";

/** Whether a row has both its numbers. */
export const hasTwo = ({dots: [from, to]}: RangeRow) => from?.at != null && to?.at != null;

/** Whether an arrow leads from the first number of a row to the last: where it is long enough to have a line and a head. */
export function hasArrow(
  {dots: [from, to]}: RangeRow,
  {arrows, scale}: {readonly arrows: boolean; readonly scale: LengthScale}
): boolean {
  if (!arrows || from?.at == null || to?.at == null) return false;
  return Math.abs(scale.at(to.at) - scale.at(from.at)) >= arrowSize.shortest;
}
