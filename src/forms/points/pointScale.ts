import {scaleLinear, scaleLog} from "d3";
import type {ContinuousScale} from "../../facts/evidence/record.js";
import type {Unit} from "../../facts/unit/unit.js";
import {type LinearAxis, linearAxis, logAxis} from "../../plot/linearAxis.js";

/** What an axis of points shows, before it has a place. */
export interface PointDomain {
  readonly type: "linear" | "log";
  /** The least and the greatest number. */
  readonly ends: readonly [number, number];
  readonly unit: Unit;
  /** The least number, where the domain begins at a zero at which none stands. */
  readonly aboveZero?: number;
}

/** From numbers to px of the figure, and the values of its axis. */
export interface PointScale {
  readonly record: ContinuousScale;
  readonly at: (value: number) => number;
  readonly axis: LinearAxis;
}

/** Zero belongs to an axis of positive numbers where it adds less than this part to it. */
const zeroCosts = 0.25;

/**
 * What an axis shows: the numbers, and zero where that costs little.
 * @param values all ends of the numbers
 */
export function pointDomain(values: readonly number[], type: PointDomain["type"], unit: Unit): PointDomain {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (type === "log") return {type, ends: low === high ? [low / 2, high * 2] : [low, high], unit};
  if (low === high) {
    // Nobody counts half a soldier: there is a whole number on each side.
    const least = unit.kind === "count" ? 1 : 0;
    const half = low === 0 ? 1 : Math.max(least, Math.abs(low) / 4);
    return {type, ends: [low - half, high + half], unit};
  }
  if (low > 0 && low < zeroCosts * high) return {type, ends: [0, high], unit, aboveZero: low};
  return {type, ends: high < 0 && high > zeroCosts * low ? [low, 0] : [low, high], unit};
}

/**
 * A domain between two places, with **pad** px before its least and after its greatest number, so that no dot is cut by an
 * edge, but none before a zero that is there for the axis and from which all numbers are that far: one line is both.
 * @param count of ticks, about
 */
export function pointScale(
  {type, ends, unit, aboveZero = 0}: PointDomain,
  [start, end]: readonly [number, number],
  pad: number,
  count: number
): PointScale {
  const way = Math.sign(end - start);
  const range = [start, end] as const;
  const isClear = (aboveZero / ends[1]) * (Math.abs(end - start) - pad) >= pad;
  const inner = (type === "log" ? scaleLog : scaleLinear)(
    [...ends],
    [start + (isClear ? 0 : way * pad), end - way * pad]
  );
  const domain = [significant(inner.invert(start)), significant(inner.invert(end))] as const;
  const scale = (type === "log" ? scaleLog : scaleLinear)([...domain], [...range]);
  const axis = type === "log" ? logAxis(domain, unit, count) : linearAxis(domain, unit, count);
  return {record: {type, domain, range}, at: (value) => scale(value), axis};
}

/** The ends of an axis stand in the file: a twelfth digit moves nothing that is seen. */
const significant = (value: number) => Number(value.toPrecision(12));
