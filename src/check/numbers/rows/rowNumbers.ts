import type {RowSeries} from "./rowSeries.js";

/** The numbers of the rows of a series, one a row; *null* where one is missing. */
export type Numbers = readonly (number | null)[];

/** The numbers of all rows at one time. */
export const numbersAt = ({rows}: RowSeries, time: number): Numbers =>
  [...rows.values()].map((row) => row[time] ?? null);

/** Their sum; *null* where one is missing. */
export const sumOf = (numbers: Numbers): number | null =>
  numbers.reduce<number | null>((sum, value) => (sum === null || value === null ? null : sum + value), 0);
