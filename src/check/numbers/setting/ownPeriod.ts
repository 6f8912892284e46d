import {monthNames} from "../../words/en/dates/dateParts.js";
import {daysBetween, extentOf, isEdtf, parseEdtf} from "../../../facts/period.js";
import {fiscalYearIn} from "../../../facts/fiscalYear.js";
import {type DateMention, dateMentionsIn} from "../../words/en/dates/dateMentions.js";
import {isDateOf} from "../../words/en/dates/dateOf.js";
import {periodWords} from "../../words/en/dates/periodWords.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import {datesOf, matchPeriod} from "../licences/periodLicences.js";

/** What is wrong with the date beside a number, “44% in 1990”; *null* where one of its periods has it, or none is beside it. */
export function otherPeriod(numeral: Numeral, text: string, periods: readonly (string | null)[]): string | null {
  const date = dateMentionsIn(text).find(
    (mention) => mention.start !== numeral.start && isDateOf(mention, numeral, text)
  );
  const known = periods.filter((edtf): edtf is string => edtf !== null && isEdtf(edtf));
  if (known.length === 0 || known.length < periods.length) return null;
  const month = monthBeside(numeral.tail) ?? monthBefore(numeral.lead);
  const isOther = date
    ? !known.some((edtf) => touches(date, edtf))
    : month !== null && known.every((edtf) => isWithinYear(edtf) && !hasMonth(edtf, month));
  if (!isOther) return null;
  return `${numeral.token} of ${[...new Set(known)].map(periodWords).join(", ")}`;
}

/** Whether a date lies in a period, or it in the date; what has no year may lie in any. */
function touches(date: DateMention, edtf: string): boolean {
  const years = date.dates.flatMap(({year}) => year ?? []);
  if (matchPeriod(date, edtf) !== null || years.length < date.dates.length) return true;
  if (date.isFiscal === true && fiscalYearIn(edtf) !== null) return false;
  const months = monthsOf(date.dates);
  if (months !== null && isWithinYear(edtf)) return overlap(months, monthsOfPeriod(edtf));
  const own = datesOf(parseEdtf(edtf)).map(({year}) => year);
  return Math.min(...years) <= Math.max(...own) && Math.min(...own) <= Math.max(...years);
}

type Months = readonly [first: number, last: number];

/** From which month to which dates are, counted through all years; *null* where one has no month. */
function monthsOf(dates: DateMention["dates"]): Months | null {
  const all = dates.map(({year, month}) => (year === undefined || month === undefined ? NaN : 12 * year + month));
  return all.length === 0 || all.some(Number.isNaN) ? null : [Math.min(...all), Math.max(...all)];
}

function monthsOfPeriod(edtf: string): Months {
  const {start, end} = extentOf(parseEdtf(edtf));
  const monthOf = (day: string) => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7));
  return [monthOf(start), monthOf(lastDayBefore(end))];
}

const lastDayBefore = (end: string): string => new Date(Date.parse(end) - 86_400_000).toISOString();

const overlap = ([from, to]: Months, [first, last]: Months): boolean => from <= last && first <= to;

/** The month, 1 to 12, that stands alone right behind a number, "4.28m sq km in September"; *null* where none does. */
function monthBeside(tail: string): number | null {
  const [, month = ""] = /^[^.,;:!?()\p{N}]{0,40}?\s(?:in|during)\s(\p{Lu}\p{L}+)(?!\s?\p{N}|\p{L})/u.exec(tail) ?? [];
  const index = monthNames.indexOf(month);
  return index < 0 ? null : index + 1;
}

/** The same at the head of its sentence, "By January it was". */
function monthBefore(lead: string): number | null {
  const [, month = ""] = /(?:^|[.;!?]\s)(?:By|In)\s(\p{Lu}\p{L}+),?\s(?:it|they|the\s\p{L}+)\s(?:was|were|had\s\p{L}+|stood\sat|cost|reached)\s\P{L}{0,3}$/u.exec(lead) ?? []; // prettier-ignore
  const index = monthNames.indexOf(month);
  return index < 0 ? null : index + 1;
}

/** Whether a period is finer than a year and no longer than one, so that it has months of its own. */
function isWithinYear(edtf: string): boolean {
  const {start, end} = extentOf(parseEdtf(edtf));
  return daysBetween(start, end) < 360;
}

/** Whether a month, 1 to 12, lies in a period, or a part of it does. */
function hasMonth(edtf: string, month: number): boolean {
  const {start, end} = extentOf(parseEdtf(edtf));
  const last = Number(lastDayBefore(end).slice(5, 7));
  const first = Number(start.slice(5, 7));
  return first <= last ? first <= month && month <= last : month >= first || month <= last;
}
