import {baseSaid} from "../../words/en/dates/baseSaid.js";
import type {RowSeries} from "./rowSeries.js";
import {timesSaid} from "./timesSaid.js";

/**
 * The places of the times with which the words behind a number compare it, "than in 2019", "a year earlier"; *null* where they name
 * none, or one that the series cannot tell.
 * @param isOf whether the number is said to be of one of then
 */
export function baseTimes(tail: string, series: RowSeries, isOf = false): number[] | null {
  const {dates} = series;
  const said = baseSaid(tail, isOf);
  if (said === null || dates.every((date) => date === "")) return null;
  const at = (is: (date: string) => boolean) => dates.flatMap((date, time) => (date !== "" && is(date) ? [time] : []));
  if ("date" in said) return timesSaid(said.date, series);
  const before = earlierBy(dates.at(-1) ?? "", said.unit === "month" ? said.ago : 12 * said.ago);
  const found = at((date) => date === before);
  return found.length > 0 ? found : null;
}

/** A year or a month so many months before, in EDTF. */
function earlierBy(date: string, months: number): string {
  const [, year = "", month] = /^(\d{4})(?:-(\d{2}))?$/.exec(date) ?? [];
  if (year === "") return "";
  const last = 12 * Number(year) + Number(month ?? "1") - 1 - months;
  const of = (value: number, places: number) => String(value).padStart(places, "0");
  return `${of(Math.floor(last / 12), 4)}${month === undefined ? "" : `-${of((last % 12) + 1, 2)}`}`;
}
