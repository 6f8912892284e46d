import type {RowSeries} from "./rowSeries.js";

/** The numbers of the rows of a series, one a row; *null* where one is missing. */
export type Numbers = readonly (number | null)[];

/** The numbers of all rows at one time. */
export const numbersAt = ({rows}: RowSeries, time: number): Numbers =>
  [...rows.values()].map((row) => row[time] ?? null);

/** Their sum; *null* where one is missing. */
export const sumOf = (numbers: Numbers): number | null =>
  numbers.reduce<number | null>((sum, value) => (sum === null || value === null ? null : sum + value), 0);

/** How many rows there are, and how many have a number at each time: "fifth of the seven" leaves out one that was not counted. */
export const sizesOf = ({rows, times}: RowSeries): number[] => [
  rows.size,
  ...Array.from({length: times}, (_, time) => [...rows.values()].filter((row) => row[time] != null).length)
];

/** How far the most is above the least; no number where one is missing. */
export const spreadOf = (numbers: Numbers): number =>
  numbers.includes(null) ? NaN : Math.max(...numbers.map(Number)) - Math.min(...numbers.map(Number));
