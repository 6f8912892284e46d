import {type Edtf, parseEdtf, type StatedDate} from "../facts/period.js";
import {dateOrder} from "./dateOrder.js";
import {fiscalYearWords} from "./fiscalYears.js";
import {language} from "./language.js";

const {dates: words} = language;

/**
 * A period as a reader writes it: "2020", "March 2023", "13 July 2023", "2016–20", "10 or 11 July 2023"; with the month first
 * where `printDates` says so, and as fiscal years where `printFiscalYears` does.
 * @param edtf as `parseEdtf` reads it
 */
export function formatPeriod(edtf: string): string {
  const period = parseEdtf(edtf);
  switch (period.kind) {
    case "date":
      return dateOf(period.date);
    case "interval":
      return fiscalYearWords(edtf) ?? formatInterval(period);
    case "oneOf":
      return formatOneOf(period.dates);
  }
}

/** A period that stands under the heading of its year: "13 July", "10 or 11 July", "March to May"; a year stays. */
export function formatPeriodInYear(edtf: string): string {
  const period = parseEdtf(edtf);
  switch (period.kind) {
    case "date":
      return inYear(period.date);
    case "interval":
      return isOneDate(period) || period.from.year !== period.to.year
        ? formatInterval(period)
        : words.fromTo(inYear(period.from), inYear(period.to));
    case "oneOf":
      return formatOneOf(period.dates, inYear);
  }
}

const dateOf = (date: StatedDate) => words.date(date, dateOrder());

const inYear = (date: StatedDate) => (date.precision === "year" ? dateOf(date) : words.dateInYear(date, dateOrder()));

/** A day and the short name of its month, as axes have it: "13 Mar". @param month 1 for January */
export const shortDay = (day: number, month: number) => words.shortDay(day, month, dateOrder());

/** The same with its year: "13 Mar 2020". @param at of which the day in UTC counts */
export const shortDate = (at: Date) => words.shortDate(at, dateOrder());

/** A period with the word that it takes in a sentence: "in 2016–20", "on 13 July 2023", "from March to May 2023". */
export function formatWhen(edtf: string): string {
  const period = parseEdtf(edtf);
  const text = formatPeriod(edtf);
  const dates = period.kind === "oneOf" ? period.dates : [period.kind === "date" ? period.date : period.from];
  const isLong = dates.some(({precision}) => precision !== "day");
  return words.when(
    text,
    period.kind === "interval" && hasWord(period) && fiscalYearWords(edtf) === null
      ? "interval"
      : isLong
        ? "longer"
        : "days"
  );
}

type Interval = Extract<Edtf, {kind: "interval"}>;

const isOneDate = ({from, to}: Interval) => from.start === to.start && from.precision === to.precision;
const isOfYears = ({from, to}: Interval) => from.precision === "year" && to.precision === "year";

/** Whether a word stands between the ends of an interval. */
const hasWord = (interval: Interval) => !isOneDate(interval) && !isOfYears(interval);

function formatInterval(interval: Interval): string {
  const {from, to} = interval;
  if (isOneDate(interval)) return dateOf(from);
  const yearsOnly = isOfYears(interval);
  const sameCentury = Math.floor(from.year / 100) === Math.floor(to.year / 100);
  // "AD 5–9" has no century to share.
  if (yearsOnly && sameCentury && to.year >= 100)
    return `${words.year(from.year)}–${String(to.year % 100).padStart(2, "0")}`;
  if (yearsOnly) return `${words.year(from.year)}–${to.year}`;
  const isOfOneYear = from.year === to.year && to.precision !== "year";
  return words.fromTo(isOfOneYear ? inYear(from) : dateOf(from), dateOf(to));
}

function formatOneOf(dates: readonly StatedDate[], write: (date: StatedDate) => string = dateOf): string {
  const days = dates.flatMap(({year, month, day}) =>
    year === dates[0]!.year && month === dates[0]!.month ? (day ?? []) : []
  );
  const last = write(dates.at(-1)!);
  if (days.length === dates.length) return words.daysOfMonth(days.slice(0, -1), last, dateOrder());
  return words.oneOf(dates.slice(0, -1).map(write), last);
}
