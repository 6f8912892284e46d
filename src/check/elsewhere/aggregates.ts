import {max, mean, median, min, sum} from "d3";

/** What several values of one name or one date come to, by name; *alone* for the only one. */
export const aggregates: Readonly<Record<string, (values: readonly number[]) => number>> = {
  alone: (values) => (values.length === 1 ? (values[0] ?? NaN) : NaN),
  sum: (values) => sum(values),
  mean: (values) => mean(values) ?? NaN,
  median: (values) => median(values) ?? NaN,
  min: (values) => min(values) ?? NaN,
  max: (values) => max(values) ?? NaN,
  count: ({length}) => length
};

/** A way to part rows into groups: by what a column says, or by the year or the month of its dates. */
export interface Key {
  readonly name: string;
  readonly of: (row: number) => string | null;
}
