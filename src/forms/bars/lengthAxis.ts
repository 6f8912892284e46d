import {axisAcross, type LinearAxis} from "../../plot/linearAxis.js";
import type {LengthScale} from "../../plot/rows/lengthScale.js";
import {lengthWidth} from "../../theme/rowSizes.js";
import {space} from "../../theme/spacing.js";
import type {Bar} from "./bar.js";

/**
 * The axis under bars without values; *null* where none has a length.
 * @param room px of the bars, and of the names **before** them, into which the first word may reach
 */
export function lengthAxis(
  bars: readonly Bar[],
  {domain, at}: LengthScale,
  {room, before}: {readonly room: number; readonly before: number}
): LinearAxis | null {
  const [first] = bars;
  if (!first || !bars.some(({length}) => length)) return null;
  const edges = [-before - space.m, room + space.m] as const;
  return axisAcross(domain, first.unit, room < lengthWidth.roomy ? 4 : 5, {at, edges});
}
