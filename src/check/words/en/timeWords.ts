import {extentOf, parseEdtf, type Precision} from "../../../facts/period.js";

const months = "January February March April May June July August September October November December".split(" ");

/** From a first day to the day after a last, ISO. */
export interface Days {
  readonly start: string;
  readonly end: string;
}

/** The days that a heading names: "2023", "July 2023", "28 July to 3 August 2023"; *null* where it names none. */
export function daysNamed(heading: string): Days | null {
  const [from = "", to, ...more] = heading.split(" to ");
  const [, lastYear] = /(\d{4})$/.exec(heading) ?? [];
  if (lastYear === undefined || more.length > 0) return null;
  const ends = [from, to ?? from].map((words) => edtfOf(words, lastYear));
  if (ends.includes(null)) return null;
  try {
    return extentOf(parseEdtf(to === undefined ? ends[0]! : ends.join("/")));
  } catch {
    return null;
  }
}

/** A date in words as EDTF, in **year** where it names none. */
function edtfOf(words: string, year: string): string | null {
  const [whole, day, name, own = year] = /^(?:(?:(\d{1,2}) )?([A-Z][a-z]+) ?)?(\d{4})?$/.exec(words) ?? [];
  if (!whole) return null;
  if (name === undefined) return own;
  const month = months.indexOf(name) + 1;
  if (month === 0) return null;
  return [own, month, ...(day === undefined ? [] : [day])].map((part) => String(part).padStart(2, "0")).join("-");
}

/** What the words under an axis name; *null* where they are neither years nor, under a heading, months or days. */
export function unitNamed(words: readonly string[], heading: Days | null): Precision | null {
  const are = (pattern: RegExp) => words.length > 0 && words.every((word) => pattern.test(word));
  if (are(/^\d{4}$/)) return "year";
  if (heading && are(/^[A-Z][a-z]{2}$/)) return "month";
  if (!are(/^\d{1,4}$/)) return null;
  return heading ? "day" : "year";
}

/**
 * The first days of what the words under an axis name, in their order: each is the next of its name within the heading's
 * days; *null* for one that names nothing there.
 */
export function daysOfWords(words: readonly string[], unit: Precision, heading: Days | null): (string | null)[] {
  if (unit === "year" || !heading) return words.map((word) => `${word.padStart(4, "0")}-01-01`);
  let next = startOfUnit(heading.start, unit);
  return words.map((word) => {
    for (let day = next; day < heading.end; day = addUnits(day, unit, 1)) {
      if (wordOf(day, unit) !== word) continue;
      next = addUnits(day, unit, 1);
      return day;
    }
    return null;
  });
}

/** The first day of the unit **count** after the one that begins on **day**, both ISO. */
export function addUnits(day: string, unit: Precision, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (unit === "year") date.setUTCFullYear(date.getUTCFullYear() + count);
  if (unit === "month") date.setUTCMonth(date.getUTCMonth() + count);
  if (unit === "day") date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

/** The first day of the year, month or day that a day falls in. */
function startOfUnit(day: string, unit: Precision): string {
  return unit === "year" ? `${day.slice(0, 4)}-01-01` : unit === "month" ? `${day.slice(0, 7)}-01` : day;
}

function wordOf(day: string, unit: Precision): string {
  const [, month = 0, date] = day.split("-").map(Number);
  return unit === "month" ? (months[month - 1]?.slice(0, 3) ?? "") : String(date);
}
