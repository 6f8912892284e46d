import type {Evidence} from "../../../facts/evidence/evidence.js";
import {fiscalYearIn} from "../../../facts/fiscalYear.js";
import {type Edtf, isEdtf, parseEdtf, type StatedDate} from "../../../facts/period.js";
import type {DateMention, MentionedDate} from "../../words/en/dates/dateMentions.js";

/**
 * How a date in a text stands to a period: it says the *same*, or less (*coarser*: the year of a day), or one end of it
 * (*part*); or it picks one of several dates between which the period leaves it open (*single*).
 */
type PeriodMatch = "same" | "coarser" | "part" | "single";

/** The periods that a figure may print: of its claims and events, of its tables, the bases of its indices, and the dates of its sources. */
export function periodsOf(evidence: Evidence): string[] {
  const {claims, events, sources, tables = []} = evidence;
  const stated = [...claims, ...events].flatMap(({period: {edtf}}) => edtf ?? []);
  const columns = tables.flatMap((table) => Object.values(table.columns));
  const named = columns.flatMap(({period, values}) => [
    ...(typeof period === "string" ? [period] : []),
    ...periodsIn(values)
  ]);
  return [
    ...new Set([...stated, ...named, ...basesOf(evidence), ...sources.flatMap(({published}) => published ?? [])])
  ];
}

/** The bases of the indices of claims and tables. */
export function basesOf({claims, tables = []}: Evidence): string[] {
  const columns = tables.flatMap((table) => Object.values(table.columns));
  return [...claims, ...columns].flatMap(({unit}) => (unit?.kind === "index" ? [unit.base] : []));
}

/** The periods of a column that holds nothing else, and those from each of its dates to its last. */
function periodsIn(values: readonly unknown[]): string[] {
  const periods = values.filter((value) => typeof value === "string" && isEdtf(value)) as string[];
  if (periods.length === 0 || periods.length < values.length) return [];
  const dates = periods.filter((period) => /^[\d-]+$/.test(period)).toSorted();
  const last = dates.at(-1);
  return [...periods, ...dates.filter((date) => date !== last).map((date) => `${date}/${last}`)];
}

/** Holds a date of a text against a period, EDTF; *null* where the period does not license it. */
export function matchPeriod({kind, dates, isFiscal = false}: DateMention, edtf: string): PeriodMatch | null {
  const fiscal = isFiscal ? fiscalYearIn(edtf) : null;
  if (fiscal) {
    const wanted = dates.length === 1 ? [fiscal.to] : [fiscal.from, fiscal.to];
    return dates.length === wanted.length && wanted.every((year, index) => dates[index]?.year === year) ? "same" : null;
  }
  const period = plainest(parseEdtf(edtf));
  const stated = datesOf(period);
  const [first] = dates;
  if (!first) return null;
  if (kind === "decade") return matchSpan(dates, stated);
  if (kind === "one") return matchOne(first, period.kind, stated);
  const isEach = dates.length === stated.length && dates.every((date, index) => says(date, stated[index]));
  if (!isEach) return null;
  if (kind === period.kind) return dates.every((date, index) => isAsFine(date, stated[index])) ? "same" : "coarser";
  // "10 and 11 July" or "10–11 July", where it was one of the two.
  return period.kind === "oneOf" ? "single" : null;
}

/** A period from a date to the same date is that date. */
function plainest(period: Edtf): Edtf {
  if (period.kind !== "interval") return period;
  const {from, to} = period;
  return from.start === to.start && from.precision === to.precision ? {kind: "date", date: from} : period;
}

/** The dates of a period: one, its two ends, or those between which it leaves open. */
export function datesOf(period: Edtf): readonly StatedDate[] {
  if (period.kind === "date") return [period.date];
  return period.kind === "interval" ? [period.from, period.to] : period.dates;
}

/** A decade or a century is the period itself, or holds all of it. */
function matchSpan(dates: readonly MentionedDate[], stated: readonly StatedDate[]): PeriodMatch | null {
  const [from = NaN, to = NaN] = [dates[0]?.year, dates.at(-1)?.year];
  if (!stated.every(({year}) => from <= year && year <= to)) return null;
  const isSame =
    stated[0]?.year === from && stated.at(-1)?.year === to && stated.every(({month}) => month === undefined);
  return isSame ? "same" : "coarser";
}

function matchOne(date: MentionedDate, kind: Edtf["kind"], stated: readonly StatedDate[]): PeriodMatch | null {
  const said = stated.filter((each) => says(date, each));
  if (said.length === 0) return null;
  if (kind === "interval") return "part";
  if (said.length < stated.length) return "single";
  return kind === "date" && isAsFine(date, said[0]) ? "same" : "coarser";
}

/** True where a date says nothing that another does not: "July" of 13 July 2023. */
function says({year, month, day}: MentionedDate, stated: StatedDate | undefined): boolean {
  if (!stated) return false;
  const agrees = (said: number | undefined, is: number | undefined) => said === undefined || said === is;
  return agrees(year, stated.year) && agrees(month, stated.month) && agrees(day, stated.day);
}

function isAsFine({month, day}: MentionedDate, stated: StatedDate | undefined): boolean {
  return month === stated?.month && day === stated?.day;
}
