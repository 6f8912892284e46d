import type {FiscalYear} from "../../facts/fiscalYear.js";
import type {StatedDate} from "../../facts/period.js";
import type {DateOrder} from "../dateOrder.js";

const months = "January February March April May June July August September October November December".split(" ");

/** The name of a month, 1 for January. @throws when there is no such month */
function monthName(month: number, style: "long" | "short" = "long"): string {
  const name = months[month - 1];
  if (name === undefined) throw new Error(`invalid month: ${month}`);
  return style === "long" ? name : name.slice(0, 3);
}

/** A year; below 1000 with its era, since "79" could be any number. */
const year = (year: number) => (year < 1000 ? `AD ${year}` : String(year));

/** A day in its month. */
const dayOf = (day: number, month: string, order: DateOrder) =>
  order === "day-first" ? `${day} ${month}` : `${month} ${day}`;

function date({year: number, month, day}: StatedDate, order: DateOrder): string {
  if (month === undefined) return year(number);
  if (day === undefined) return `${monthName(month)} ${year(number)}`;
  return ofYear(dayOf(day, monthName(month), order), number, order);
}

const ofYear = (day: string, number: number, order: DateOrder) =>
  `${day}${order === "day-first" ? "" : ","} ${year(number)}`;

function dateInYear({year: number, month, day}: StatedDate, order: DateOrder): string {
  if (month === undefined) return year(number);
  return day === undefined ? monthName(month) : dayOf(day, monthName(month), order);
}

/** Days of one month, the last of them a date: "10 or 11 July 2023", "July 10 or 11, 2023". */
function daysOfMonth(days: readonly number[], last: string, order: DateOrder): string {
  if (order === "day-first") return oneOf(days.map(String), last);
  const [, month = "", own = ""] = /^(\S+ )(.*)$/u.exec(last) ?? [];
  return `${month}${oneOf(days.map(String), own)}`;
}

function oneOf(others: readonly string[], last: string): string {
  return `${others.join(", ")}${endOf(others.at(-1) ?? "")} or ${last}`;
}

/** What parts a date from the words behind it: the comma that closes its year, "July 1, 2023, to". */
export const endOf = (date: string) => (/, (?:AD )?\d+$/.test(date) ? "," : "");

/** The second year in two figures, but for a new century. */
const bothYears = ({from, to}: FiscalYear) => `${from}–${to % 100 === 0 ? to : String(to % 100).padStart(2, "0")}`;

/** Months, dates, and periods within a sentence. */
export const dateWords = {
  monthName,
  year,
  /** A day and the short name of its month: "13 Mar". */
  shortDay: (day: number, month: number, order: DateOrder) => dayOf(day, monthName(month, "short"), order),
  /** The same with its year: "13 Mar 2020". */
  shortDate: (at: Date, order: DateOrder) =>
    ofYear(dayOf(at.getUTCDate(), monthName(at.getUTCMonth() + 1, "short"), order), at.getUTCFullYear(), order),
  /** A date to the precision that it states. */
  date,
  /** The same without its year. */
  dateInYear,
  daysOfMonth,
  fromTo: (first: string, last: string) => `${first}${endOf(first)} to ${last}`,
  oneOf,
  /** "Fiscal 2024–25", or by its end "fiscal 2025". */
  fiscal: (year: FiscalYear, named: "both" | "end") => `fiscal ${named === "end" ? year.to : bothYears(year)}`,
  /** The same on an axis: "2024–25", "FY2025". */
  fiscalShort: (year: FiscalYear, named: "both" | "end") => (named === "end" ? `FY${year.to}` : bothYears(year)),
  /** A period with its preposition: of an interval that `fromTo` wrote, of days, or of anything longer. */
  when: (period: string, kind: "interval" | "days" | "longer") =>
    `${{interval: "from", days: "on", longer: "in"}[kind]} ${period}`
};
