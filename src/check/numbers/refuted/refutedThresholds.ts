import {saysPassed} from "../../words/en/comparison/hedges.js";
import type {Stretch} from "../../words/en/dates/dateMentions.js";
import {type Numeral, numeralsIn} from "../../words/en/numerals/numerals.js";
import {areListed, placedNames} from "../../words/en/rows/placedNames.js";
import {namesOf, rowNamed, type RowSeries} from "../rows/rowSeries.js";
import {isInUnit, printedAs} from "../rows/thresholdUnit.js";

const listFollows = /^[^.,;:!?]{0,30}?\s(?:in|at|for)\s(?:both\s)?(?:the\s)?$/u;
const notFollows = /^,?\s(?:but|and|though)\snot\s(?:in|at|for)\s(?:the\s)?$/u;

/** The numbers that a text says several rows to be above or below, "rents top €600 in Marn and Dell, but not in Harrow", where one is not. */
export const refutedThresholds = (text: string, all: readonly RowSeries[]): Stretch[] =>
  numeralsIn(text).filter((numeral) => {
    const told = beyondIt(numeral, text, all);
    return told.length > 0 && !told.includes(true);
  });

/** True for such a number that they are all beyond. */
export const isBeyondAll = (numeral: Numeral, text: string, all: readonly RowSeries[]): boolean =>
  beyondIt(numeral, text, all).includes(true);

/** Of each series that has the rows behind a number, whether they are beyond it. */
function beyondIt(numeral: Numeral, text: string, all: readonly RowSeries[]): boolean[] {
  const isAbove = saysPassed(numeral.lead) || numeral.hedge === "moreThan";
  if (numeral.kind !== "cardinal" || (!isAbove && numeral.hedge !== "lessThan")) return [];
  return all.flatMap((series) => isSo(numeral, text, series, isAbove) ?? []);
}

/** Whether all of at least two rows that are listed behind a number are beyond it, and none of those behind "but not in"; *null* where nobody knows. */
function isSo(numeral: Numeral, text: string, series: RowSeries, isAbove: boolean): boolean | null {
  const {low, end, unit, tail} = numeral;
  if (printedAs(series.unit) !== unit || !isInUnit(series.unit, tail)) return null;
  const behind = placedNames(text, namesOf(series)).filter(({start}) => start > end);
  const listed = behind.filter((_, index) => areListed(behind.slice(0, index + 1), text));
  const [first, last] = [listed[0], listed.at(-1)];
  if (!first || !last || listed.length < 2 || !listFollows.test(text.slice(end, first.start))) return null;
  const next = behind[listed.length];
  const others = next && notFollows.test(text.slice(last.end, next.start)) ? [next] : [];
  const isBeyond = (name: string, time: number) => {
    const value = series.rows.get(rowNamed(series, name) ?? "")?.[time];
    return value == null ? null : isAbove ? value > low : value < low;
  };
  return Array.from({length: series.times}, (_, time) => time).some(
    (time) =>
      listed.every(({name}) => isBeyond(name, time) !== false) &&
      others.every(({name}) => isBeyond(name, time) !== true)
  );
}
