import {utcDay, utcMonth, utcYear} from "d3";
import type {Precision} from "../../facts/period.js";

const intervals = {year: utcYear, month: utcMonth, day: utcDay} as const;
const fromCoarse: readonly Precision[] = ["year", "month", "day"];

/** Whether a date of one precision is stated more finely than one of the other. */
export function isFiner(precision: Precision, than: Precision): boolean {
  return fromCoarse.indexOf(precision) > fromCoarse.indexOf(than);
}

/** The finest of some precisions. */
export function finestOf(precisions: readonly Precision[]): Precision {
  return precisions.reduce((finest, precision) => (isFiner(precision, finest) ? precision : finest), "year");
}

/** An ISO day as an instant, its midnight in UTC. */
export function instant(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The first day of the year or month that a day falls in. */
export function startOf(day: string, unit: Precision): string {
  return isoDay(intervals[unit].floor(instant(day)));
}

/** The day **count** years, months or days later. */
export function addUnits(day: string, unit: Precision, count: number): string {
  return isoDay(intervals[unit].offset(instant(day), count));
}

/** The first days of all the years, months or days from **start** to **end**, the end not included. */
export function unitsBetween(start: string, end: string, unit: Precision): string[] {
  return intervals[unit].range(instant(start), instant(end)).map(isoDay);
}

/** The first day of the one year or month that holds the days from **start** to **end**; *null* if none does. */
export function unitWithin(
  {start, end}: {readonly start: string; readonly end: string},
  unit: Precision
): string | null {
  const first = startOf(start, unit);
  return end <= addUnits(first, unit, 1) ? first : null;
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
