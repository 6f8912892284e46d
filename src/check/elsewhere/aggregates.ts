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

/** The most parts of the rows of one name or one value that are looked at: of more, one has any value by chance. */
export const mostParts = 20;

/** A way to part rows into groups: by what a column says, or by the year or the month of its dates. */
export interface Key {
  readonly name: string;
  readonly of: (row: number) => string | null;
}
