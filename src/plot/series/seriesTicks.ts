import {fiscalYearShort} from "../../words/fiscalYears.js";
import {spanName, spanOfTime} from "../rows/spanOfTime.js";
import {dateAt} from "./dateAt.js";
import {type DatedSeries, finestDate} from "./seriesDates.js";
import {areApart, type TimeTick, timeTicks} from "./timeAxis.js";

/** The dates that an axis of time names: of fiscal years, where these are printed, each at its beginning, and else those of the calendar. */
export const seriesTicks = (series: DatedSeries, times: readonly [Date, Date], width: number): TimeTick[] =>
  fiscalTicks(series, width / (times[1].getTime() - times[0].getTime())) ?? timeTicks(times, width, finestDate(series));

/** As many fiscal years in even steps as find room, up to the last, of which the data speak last. @param scale px a millisecond */
function fiscalTicks(series: DatedSeries, scale: number): TimeTick[] | null {
  const dates = series.flatMap(({points}) => points.map(({date}) => date));
  const spans = dates.map((date) => (fiscalYearShort(date) === null ? null : spanOfTime(date)));
  const [span] = spans;
  if (!span || spans.some((each) => !each || (each.first - span.first) % 12 !== 0)) return null;
  const firsts = spans.map((each) => each?.first ?? NaN);
  const [start, end] = [Math.min(...firsts), Math.max(...firsts)];
  const years = Array.from({length: (end - start) / 12 + 1}, (_, index): TimeTick => {
    const date = spanName({...span, first: end - 12 * index});
    return {at: dateAt(date, "axis"), date, word: fiscalYearShort(date) ?? ""};
  });
  const steps = [1, 2, 5, 10, 20, 50].map((step) => years.filter((_, index) => index % step === 0).toReversed());
  return steps.find((ticks) => areApart(ticks, scale)) ?? years.slice(0, 1);
}
