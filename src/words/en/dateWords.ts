import type {StatedDate} from "../../facts/period.js";

const months = "January February March April May June July August September October November December".split(" ");

/** The name of a month, 1 for January. @throws when there is no such month */
function monthName(month: number, style: "long" | "short" = "long"): string {
  const name = months[month - 1];
  if (name === undefined) throw new Error(`invalid month: ${month}`);
  return style === "long" ? name : name.slice(0, 3);
}

/** A year; below 1000 with its era, since "79" could be any number. */
const year = (year: number) => (year < 1000 ? `AD ${year}` : String(year));

function date({year: number, month, day}: StatedDate): string {
  if (month === undefined) return year(number);
  return day === undefined ? `${monthName(month)} ${year(number)}` : `${day} ${monthName(month)} ${year(number)}`;
}

function dateInYear({year: number, month, day}: StatedDate): string {
  if (month === undefined) return year(number);
  return day === undefined ? monthName(month) : `${day} ${monthName(month)}`;
}

/** Months, dates, and periods within a sentence. */
export const dateWords = {
  monthName,
  year,
  /** A date to the precision that it states. */
  date,
  /** The same without its year. */
  dateInYear,
  fromTo: (first: string, last: string) => `${first} to ${last}`,
  oneOf: (others: readonly string[], last: string) => `${others.join(", ")} or ${last}`,
  /** A period with its preposition: of an interval that `fromTo` wrote, of days, or of anything longer. */
  when: (period: string, kind: "interval" | "days" | "longer") =>
    `${{interval: "from", days: "on", longer: "in"}[kind]} ${period}`
};
