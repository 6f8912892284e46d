import {parseEdtf, type StatedDate} from "../facts/period.js";
import {formatPeriod} from "../words/dates.js";
import {language} from "../words/language.js";
import {phrase} from "../words/phrase.js";
import {mostRows} from "./rowOptions.js";
import type {Row} from "./row.js";

/**
 * Rows by period, in the order of time, with a row without a number for each period that the data leave out, so that equal
 * steps of the chart are equal steps of time. Rows that are not named by years, months or days stay as they are.
 * @param limit how many rows are drawn; with none there may be 40 with those that are left out
 * @throws where that makes too many
 */
export function periodRows(rows: readonly Row[], where: string, limit?: number): readonly Row[] {
  const dates = rows.flatMap(({name}) => dateOf(name.text) ?? []);
  const [first] = dates;
  if (!first || dates.length < rows.length || dates.some(({precision}) => precision !== first.precision)) return rows;
  const placed = new Map(dates.map((date, index) => [stepOf(date), rows[index]] as const));
  const steps = [...placed.keys()].toSorted((a, b) => a - b);
  const [start = 0, end = 0] = [steps[0], steps.at(-1)];
  const step = steps.reduce((sum, each) => divisor(sum, each - start), 0) || 1;
  const count = (end - start) / step + 1;
  if (limit === undefined && count > mostRows) {
    const ends = `${nameOf(start, first)} to ${nameOf(end, first)}`;
    throw new Error(
      `too many periods: ${count} with those that are left out, ${ends} (at most ${mostRows}; limit: 20 draws the last): ${where}`
    );
  }
  const {unit} = rows[0]!;
  return Array.from({length: count}, (_, index): Row => {
    const at = start + index * step;
    const missing = {quantity: null, unit, address: null, uses: [], flags: []};
    return placed.get(at) ?? {name: phrase(nameOf(at, first)), ...missing};
  });
}

/** A year, a month or a day; *null* for another name. */
export function dateOf(name: string): StatedDate | null {
  try {
    const period = parseEdtf(name);
    return period.kind === "date" ? period.date : null;
  } catch {
    return null;
  }
}

/** A name as a reader writes it where it is a period: "March 2020"; any other as it is. */
export function periodName(name: string): string {
  try {
    return formatPeriod(name);
  } catch {
    return name;
  }
}

/** The lines of a period under a mark, the finest first: "13 Mar", "2020". */
export function periodLines({year, month, day}: StatedDate): readonly [string, ...string[]] {
  if (month === undefined) return [String(year)];
  const name = language.dates.monthName(month, "short");
  return [day === undefined ? name : `${day} ${name}`, String(year)];
}

const msOfDay = 86_400_000;

function stepOf({precision, year, month = 1, start}: StatedDate): number {
  if (precision === "year") return year;
  return precision === "month" ? year * 12 + month - 1 : Date.parse(start) / msOfDay;
}

function nameOf(step: number, {precision}: StatedDate): string {
  const digits = (value: number, length: number) => String(value).padStart(length, "0");
  if (precision === "year") return digits(step, 4);
  if (precision === "month") return `${digits(Math.floor(step / 12), 4)}-${digits((step % 12) + 1, 2)}`;
  return new Date(step * msOfDay).toISOString().slice(0, 10);
}

const divisor = (one: number, other: number): number => (other === 0 ? one : divisor(other, one % other));
