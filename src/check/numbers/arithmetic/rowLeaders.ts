import type {Numeral} from "../../words/en/numerals/numerals.js";
import {stemsOf} from "../judge/wholeOver.js";
import {numbersAt} from "../rows/rowNumbers.js";
import type {RowSeries} from "../rows/rowSeries.js";

/** Two rows, and whether the words say that the first is above the second. */
export type RowPair = readonly [one: string, other: string, isSigned: boolean];

const leads = /(?<!\p{L})(?:leads?|led|ahead)\s(?:[\p{L}]+\s)?by\s(?:\p{L}+\s)?$/u;

/** The two rows that have most, of which the words before "leads" are not of the second: "support leads by eight points". */
export function leadersOf({lead}: Numeral, series: RowSeries): RowPair[] {
  const [one, other] = rankedRows(series);
  if (!one || !other || !isUnnamed(one.each) || !isUnnamed(other.each)) return [];
  const subject = stemsOf(/[^.,;:!?]*(?=(?<!\p{L})(?:leads?|led|ahead)(?!\p{L}))/u.exec(lead)?.[0] ?? "");
  const theirs = stemsOf(other.each).filter((stem) => !stemsOf(one.each).includes(stem));
  const isTheirs = theirs.some((stem) => subject.some((word) => word.slice(0, 4) === stem.slice(0, 4)));
  return isTheirs ? [] : [[one.each, other.each, true]];
}

/** What people want or do goes by no name: "want lower fares". */
const isUnnamed = (row: string) => /^\p{Ll}/u.test(row);

/** True for by how much somebody is said to lead. */
export const saysLeads = ({lead}: Numeral): boolean => leads.test(lead);

/** The rows from the most to the least, at the last time. */
export function rankedRows(series: RowSeries) {
  const numbers = numbersAt(series, series.times - 1);
  return [...series.rows.keys()].map((each, row) => ({each, value: numbers[row] ?? NaN})).toSorted((one, other) => other.value - one.value); // prettier-ignore
}
