import {parseEdtf, type StatedDate} from "../../facts/period.js";
import {partOfYear, type PartOfYear, quarterInEdtf} from "../../facts/quarter.js";
import {formatPeriod, shortDay} from "../../words/dates.js";
import {language} from "../../words/language.js";
import {type Phrase, phrase} from "../../words/phrase.js";
import {fiscalYearShort} from "../../words/fiscalYears.js";
import {mostRows} from "./rowOptions.js";
import type {Row} from "./row.js";
import {spanName, type SpanOfTime, spanOfTime} from "./spanOfTime.js";

/**
 * Rows by period, in the order of time, with a row without a number for each period that the data leave out, so that equal
 * steps of the chart are equal steps of time. Rows that are not all named by years, half-years, quarters, months, days or equal spans of them, such as fiscal years, stay as they are.
 * @param limit how many rows are drawn; with none there may be 40 with those that are left out
 * @throws where that makes too many
 */
export function periodRows(rows: readonly Row[], where: string, limit?: number): readonly Row[] {
  const dates = rows.flatMap(({name}) => dateOf(name.text) ?? []);
  const [first] = dates;
  if (!first || dates.length < rows.length || dates.some((date) => precisionOf(date) !== precisionOf(first)))
    return rows;
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

/** What a row of a series in time is named by. */
export type RowDate = StatedDate | PartOfYear | SpanOfTime;

/** A year, a half-year, a quarter, a month, a day or some months or years; *null* for another name. */
export function dateOf(name: string): RowDate | null {
  const part = partOfYear(name);
  if (part) return part;
  try {
    const period = parseEdtf(name);
    return period.kind === "date" ? period.date : spanOfTime(name);
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

/** The name of a row as a reader writes it where it is a month or a day, "13 March 2020"; a number alone may be any code. */
export const rowName = (name: Phrase): Phrase =>
  name.text.includes("-") ? phrase(periodName(name.text), name.uses) : name;

/** The finest unit of a date: "day", "Q", "12 month". */
export function precisionOf(date: RowDate): string {
  if ("length" in date) return `${date.length} ${date.unit}`;
  return "letter" in date ? date.letter : date.precision;
}

/** How many of a part of a year there are in one. */
const partsIn = {Q: 4, H: 2} as const;

/** The lines of a period under a mark, the finest first: "13 Mar" or "Q1", "2020"; *null* for a span of time that is printed as it is. */
export function periodLines(date: RowDate): readonly [string, ...string[]] | null {
  if ("length" in date) {
    const year = fiscalYearShort(spanName(date));
    return year === null ? null : [year];
  }
  if ("letter" in date) return [`${date.letter}${date.part}`, String(date.year)];
  const {year, month, day} = date;
  if (month === undefined) return [String(year)];
  return [day === undefined ? language.dates.monthName(month, "short") : shortDay(day, month), String(year)];
}

const msOfDay = 86_400_000;

/** The number of a date among those of its precision. */
export function stepOf(date: RowDate): number {
  if ("length" in date) return date.first;
  if ("letter" in date) return date.year * partsIn[date.letter] + date.part - 1;
  const {precision, year, month = 1, start} = date;
  if (precision === "year") return year;
  return precision === "month" ? year * 12 + month - 1 : Date.parse(start) / msOfDay;
}

function nameOf(step: number, date: RowDate): string {
  if ("length" in date) return spanName({...date, first: step});
  const digits = (value: number, length: number) => String(value).padStart(length, "0");
  if ("letter" in date) {
    const parts = partsIn[date.letter];
    return quarterInEdtf(`${digits(Math.floor(step / parts), 4)}-${date.letter}${(step % parts) + 1}`) ?? "";
  }
  const {precision} = date;
  if (precision === "year") return digits(step, 4);
  if (precision === "month") return `${digits(Math.floor(step / 12), 4)}-${digits((step % 12) + 1, 2)}`;
  return new Date(step * msOfDay).toISOString().slice(0, 10);
}

const divisor = (one: number, other: number): number => (other === 0 ? one : divisor(other, one % other));
