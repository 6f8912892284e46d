import {type Precision, precisionOf} from "../../facts/period.js";
import {formatPeriod} from "../../words/dates.js";
import {fiscalYearWords} from "../../words/fiscalYears.js";
import {language} from "../../words/language.js";
import {spanOfTime} from "../rows/spanOfTime.js";
import {addUnits, finestOf, instant} from "./calendar.js";
import type {Series, SeriesPoint} from "./series.js";

/** What of some series their axis of time takes. */
export type DatedSeries = readonly {readonly points: readonly Pick<SeriesPoint, "date" | "at">[]}[];

/** From the first number to the last; a lone date in the middle of three. */
export function timeDomain(series: DatedSeries): readonly [Date, Date] {
  const times = series.flatMap(({points}) => points.map(({at}) => at.getTime()));
  const [from, to] = [Math.min(...times), Math.max(...times)];
  if (from < to) return [new Date(from), new Date(to)];
  const day = new Date(from).toISOString().slice(0, 10);
  const unit = finestDate(series);
  return [instant(addUnits(day, unit, -1)), instant(addUnits(day, unit, 1))];
}

/** The finest precision of the dates of some series. */
export function finestDate(series: DatedSeries): Precision {
  return finestOf(series.flatMap(({points}) => points.map(({date}): Precision => precisionOf(date) ?? "year")));
}

/** From the first date of an axis of time to the last; empty for claims, whose dates stand each by itself. */
export function spanInWords(series: readonly Series[]): string {
  const sorted = series.flatMap(({points}) => points).toSorted((a, b) => a.at.getTime() - b.at.getTime());
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return "";
  const ends = [first, last].map(({date}) => date.split("/"));
  const isDate = [first, last].every(({date}) => precisionOf(date) !== null || spanOfTime(date) !== null);
  if (first.uses.length > 0 || !isDate) return "";
  const isOne = first.at.getTime() === last.at.getTime();
  if (isOne) return formatPeriod(last.date);
  const isFiscal = [first, last].every(({date}) => fiscalYearWords(date) !== null);
  if (isFiscal) return language.dates.fromTo(formatPeriod(first.date), formatPeriod(last.date));
  return formatPeriod(`${ends[0]?.[0]}/${ends[1]?.at(-1)}`);
}
