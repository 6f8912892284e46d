import type {Way} from "../../words/en/rows/rowStatement.js";
import {saysPeriod} from "../texts/saysPeriod.js";
import type {RowSeries} from "./rowSeries.js";

/** Whether the numbers of a series say by themselves how much something changed. */
export const isOfChange = ({unit: {kind}}: RowSeries): boolean => kind === "change" || kind === "points";

/** From the first time to the last, and from the last but one to it. */
export const spansOf = ({times}: RowSeries): (readonly [first: number, last: number])[] =>
  [...new Set([0, times - 2])].map((first) => [first, times - 1] as const);

/** Of which rows something is true for certain, and of which it may be, whose number is missing. */
export interface Went {
  readonly certain: ReadonlySet<string>;
  readonly possible: ReadonlySet<string>;
}

/**
 * Who went that way from the first time to the last, and from the last but one to it; of changes, who has one of that sign.
 * @param since the words for the time that it is from; default none
 */
export function waysIn(series: RowSeries, way: Way, since: string | null = null): Went[] {
  const base = since === null ? -1 : series.dates.findIndex((date) => date !== "" && saysPeriod(since, date));
  const fromBase = base < 0 ? spansOf(series) : [[base, series.times - 1] as const];
  // Of changes it is their sign: "rents rose" of a rise by 3%; or a rise that became steeper.
  const signs = isOfChange(series) ? [[-1, series.times - 1] as const] : [];
  const spans = [...signs, ...(series.times < 2 ? [] : fromBase)];
  return spans.map(([first, last]) =>
    wentOf([...series.rows].map(([name, numbers]) => [name, isWay(first < 0 ? 0 : numbers[first], numbers[last], way)]))
  );
}

/** Of which names something is true, which may be, and of which it is not. */
export const wentOf = (told: readonly (readonly [name: string, is: boolean | null])[]): Went => ({
  certain: new Set(told.flatMap(([name, is]) => (is === true ? [name] : []))),
  possible: new Set(told.flatMap(([name, is]) => (is !== false ? [name] : [])))
});

/** Whether a number went a way; *null* where one of the two is missing. */
function isWay(from: number | null | undefined, to: number | null | undefined, way: Way): boolean | null {
  if (from == null || to == null) return null;
  return way === "same" ? from === to : way === "up" ? to > from : to < from;
}

/** Whether a number went a way at each time but the first. */
export const stepsOf = (numbers: readonly (number | null)[], way: Way): (boolean | null)[] =>
  numbers.slice(1).map((to, index) => isWay(numbers[index], to, way));

/** Who went that way at each time, "fell every year". */
export function wayOfAllTimes({rows}: RowSeries, way: Way): Went {
  return wentOf(
    [...rows].map(([name, numbers]) => {
      const steps = stepsOf(numbers, way);
      return [name, steps.includes(false) ? false : steps.includes(null) ? null : true];
    })
  );
}
