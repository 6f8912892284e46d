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

const hasLead =
  /(?<!\p{L})(?:(?:leads?|led|ahead|won|wins?)\s(?:\p{L}+\s)?by|lead\s(?:of|is|was|has\s(?:grown|shrunk|risen|fallen)\sto|(?:grows|shrinks|widens|narrows|falls|rises)\sto))\s(?:\p{L}+\s){0,2}(?:\p{L}{0,3}\p{Sc})?$/u;
const isBehind = /(?<!\p{L})(?:trails?|trailed|behind)\s(?:\p{L}+\s)?by\s(?:\p{L}+\s){0,2}(?:\p{L}{0,3}\p{Sc})?$/u;
const isLead = /^[-\s](?:[\p{L}]+[-\s])?lead(?!\p{L})/u;

/**
 * The two rows between which a lead is, where one alone is named: "Reform leads by three points" is of the first and the second,
 * "trails by three" of one and those above it; *null* where nobody is said to lead.
 */
export function pairsOfLead(name: string, {lead, tail}: Numeral, series: RowSeries, time: number): RowPair[] | null {
  const isAhead = hasLead.test(lead) || isLead.test(tail);
  if (!isAhead && !isBehind.test(lead)) return null;
  const ranked = rankedRows(series, time);
  const place = ranked.findIndex(({each}) => each === name);
  if (!isAhead) return ranked.slice(0, Math.max(0, place)).map(({each}) => [each, name, true]);
  const [first, second] = ranked;
  return first && second && first.value === ranked[place]?.value ? [[name, place === 0 ? second.each : first.each, true]] : []; // prettier-ignore
}

/** The rows from the most to the least, at a time, the last where none is given. */
export function rankedRows(series: RowSeries, time = series.times - 1) {
  const numbers = numbersAt(series, time);
  return [...series.rows.keys()].map((each, row) => ({each, value: numbers[row] ?? NaN})).toSorted((one, other) => other.value - one.value); // prettier-ignore
}
