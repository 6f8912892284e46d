import type {UnitEvidence} from "../../../facts/evidence/evidence.js";
import {roundedFigure} from "../../../facts/quantity.js";
import type {ColumnRecord} from "../../../facts/evidence/record.js";
import {exactly, type Recomputed, within} from "./recomputedValue.js";
import {halfOf, rounded} from "./rounded.js";

interface Cell {
  readonly column: ColumnRecord | null;
  readonly row: number;
}

/** A value of one unit with half of the last place that it is printed to. */
interface Value {
  readonly value: number;
  readonly half: number;
  readonly decimals: number;
  readonly roundedTo: number;
  readonly unit: UnitEvidence;
}

/** What a change, a difference or a ratio of two cells comes to; *null* where a cell has no value, and for arithmetic that there is not. */
export function ofTwoCells(
  operation: string,
  [one, other]: readonly [Cell, Cell],
  stated: Recomputed
): Recomputed | null {
  const [first, last] = [valueAt(one), valueAt(other)];
  if (!first || !last || JSON.stringify(first.unit) !== JSON.stringify(last.unit)) return null;
  if (operation === "difference") return differing(first, last, stated);
  if (first.value <= 0 || last.value <= 0) return null;
  if (operation === "ratio") return divided([last, first], {kind: "ratio"}, stated, (part) => part);
  return divided([first, last], {kind: "change"}, stated, (part) => (part - 1) * 100);
}

function valueAt({column, row}: Cell): Value | null {
  const value = column?.values[row];
  if (!column?.unit || typeof value !== "number") return null;
  return {
    value,
    half: halfOf(column),
    decimals: column.decimals ?? 0,
    roundedTo: column.roundedTo ?? 1,
    unit: column.unit
  };
}

function divided(
  [under, over]: readonly [Value, Value],
  unit: UnitEvidence,
  stated: Recomputed,
  of: (part: number) => number
): Recomputed {
  const low = of((over.value - over.half) / (under.value + under.half));
  const high = of((over.value + over.half) / (under.value - under.half));
  return {quantity: exactly(of(over.value / under.value), stated), unit, ...within([low, high], stated)};
}

function differing(first: Value, last: Value, stated: Recomputed): Recomputed | null {
  const {unit} = first;
  const decimals = Math.max(first.decimals, last.decimals);
  const value = rounded(last.value - first.value, decimals);
  const isOfPoints = unit.kind === "share" || unit.kind === "change";
  if (!isOfPoints && (value < 0 || !["count", "money", "duration", "measure"].includes(unit.kind))) return null;
  const half = first.half + last.half;
  const ends = [last.value - first.value - half, last.value - first.value + half] as const;
  const roundedTo = Math.max(first.roundedTo, last.roundedTo);
  const quantity = roundedFigure(value, {decimals, ...(roundedTo > 1 && {roundedTo})});
  return {quantity, unit: isOfPoints ? {kind: "points"} : unit, ...within(ends, stated)};
}
