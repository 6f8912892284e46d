import {monthNames} from "../../words/en/dates/dateParts.js";
import {saysPeriod} from "../texts/saysPeriod.js";
import type {RowSeries} from "./rowSeries.js";

/** The places, in order, of the times that some words say: of a year alone all of its months, too. */
export function timesSaid(words: string, {dates}: RowSeries): number[] {
  const at = (is: (date: string) => boolean) => dates.flatMap((date, time) => (date !== "" && is(date) ? [time] : []));
  const same = at((date) => saysPeriod(words, date));
  if (same.length > 0) return same;
  // "In April", of the one year whose months there are.
  const month = monthNames.indexOf(words.trim().replace(/^(?:early\s|mid-|late\s)/u, "")) + 1;
  if (month > 0) return at((date) => /^\d{4}-\d{2}$/.test(date) && Number(date.slice(5)) === month);
  const [year] = /^(?:the\s)?\p{N}{4}$/u.exec(words.trim()) ?? [];
  return year === undefined ? [] : at((date) => date.startsWith(year.slice(-4)));
}

/** The places of all times from one on that some words say, with it; of all for *null*, and where they say none. */
export function timesSince(words: string | null, series: RowSeries): number[] {
  const first = words === null ? 0 : (timesSaid(words, series)[0] ?? 0);
  return Array.from({length: series.times - first}, (_, index) => first + index);
}
