import {nice} from "d3";
import type {Unit} from "../../facts/unit/unit.js";
import {hasZero} from "../../facts/unit/unitZero.js";

/** Zero is on an axis where it takes less than this part of it. */
const leastCost = 0.25;

/**
 * The domain of an axis of positions: round numbers around the values, with zero where that costs less than a quarter of
 * the axis, or always where **zero** is true, or never where it is false.
 */
export function valueDomain(
  values: readonly number[],
  {unit, count, zero}: {readonly unit: Unit; readonly count: number; readonly zero?: boolean | undefined}
): readonly [number, number] {
  let [low, high] = [Math.min(...values), Math.max(...values)];
  const cost = low > 0 ? low / high : high < 0 ? high / low : 0;
  const isCheap = hasZero(unit) && cost < leastCost;
  if (zero ?? (isCheap || (low === high && zero === undefined))) [low, high] = [Math.min(0, low), Math.max(0, high)];
  if (low === high) {
    const pad = Math.max(unit.kind === "count" ? 1 : 0, Math.abs(low) / 10) || 1;
    [low, high] = low === 0 ? [0, 1] : [low - pad, high + pad];
  }
  const [from = low, to = high] = nice(low, high, count);
  return [from, to];
}
