import type {Evidence} from "../../../facts/evidence/evidence.js";
import {isPartSaid} from "../../words/en/comparison/phrases.js";
import {saysTotal, summedAfter, summedAnywhere, summedBehindList} from "../../words/en/comparison/arithmetic.js";
import {type Numeral, numeralsIn} from "../../words/en/numerals/numerals.js";
import {areListed, placedNames} from "../../words/en/rows/placedNames.js";
import {stemsOf} from "../judge/wholeOver.js";
import {isAmount} from "../arithmetic/isAmount.js";
import {type FirstRows, firstRowsSaid} from "../../words/en/rows/firstRows.js";
import {type Numbers, numbersAt, sumOf} from "../rows/rowNumbers.js";
import {namesOf, rowNamed, type RowSeries} from "../rows/rowSeries.js";
import {rowSeriesOf} from "../rows/rowSeriesOf.js";
import {isInUnit, printedAs} from "../rows/thresholdUnit.js";
import {placeIn} from "../texts/placeIn.js";

/**
 * True for what shares, counts or sums come to together, of those that a sentence names or counts: "wind and hydro make three-quarters",
 * "four airlines carry more than half"; and for the total of all, "add up to 99%".
 */
export function isRowSum(numeral: Numeral, sentence: string, evidence: Evidence): boolean {
  const {kind, unit, low, high} = numeral;
  if (kind !== "fraction" && (kind !== "cardinal" || low !== high)) return false;
  const at = placeIn(sentence, numeral);
  const isOfShares = kind === "fraction" || unit === "percent";
  return rowSeriesOf(evidence).some((series) => {
    if ((series.unit.kind === "share") !== isOfShares || series.rows.size < 2) return false;
    if (!isOfShares && (printedAs(series.unit) !== unit || !isInUnit(series.unit, numeral.tail))) return false;
    if (saysTotal(numeral.lead)) return totalsOf(series).some((total) => isSaid(numeral, total));
    const first = firstRowsSaid(sentence.slice(0, at));
    if (first) return sumsOfFirst(first, series).some((sum) => isSaid(numeral, sum));
    const names = summedIn(sentence.slice(0, at), sentence, series);
    if (names.length < 2) return false;
    const rows = names.map((name) => series.rows.get(name) ?? []);
    return sumsOf(rows, series.times).some((sum) => isSaid(numeral, sum));
  });
}

/** What the first rows at each time come to, from the most or the least. */
function sumsOfFirst({count, from}: FirstRows, series: RowSeries): number[] {
  if (count >= series.rows.size) return [];
  const sign = from === "most" ? -1 : 1;
  return Array.from({length: series.times}, (_, time) => numbersAt(series, time)).flatMap((numbers) => {
    const known = numbers.flatMap((value) => value ?? []).toSorted((one, other) => sign * (one - other));
    return known.length < numbers.length ? [] : (sumOf(known.slice(0, count)) ?? []);
  });
}

/** The names whose numbers a sentence adds up: a list of them, or all where it says how many there are. */
function summedIn(before: string, sentence: string, series: RowSeries): string[] {
  const ends = placedNames(before, namesOf(series));
  const last = ends.at(-1);
  const list = ends.filter((_, index) => areListed(ends.slice(index), before));
  const isListFirst = list.length > 1 && last && summedBehindList(before.slice(0, list[0]?.start), before.slice(last.end)); // prettier-ignore
  if (last && (isListFirst || summedAfter(before.slice(last.end)) || summedAnywhere(sentence))) {
    return list.map(({name}) => rowNamed(series, name) ?? name);
  }
  const counted = numeralsIn(before).some(({low, kind, tail}) => {
    const isAll = kind === "cardinal" && low === series.rows.size;
    return isAll && isToldBy(tail, series);
  });
  return counted ? [...series.rows.keys()] : [];
}

// "Four airlines", "the four big airlines".
const nounsBehind = [/^(\s[\p{L}’'-]+)(?=(\s.*)$)/u, /^((?:\s[\p{L}’'-]+){2})(?=(\s.*)$)/u];

/** Whether the noun behind a number is of what a series is about, and what follows adds it up. */
const isToldBy = (tail: string, {topic}: RowSeries) =>
  nounsBehind.some((pattern) => {
    const [, noun = "", behind = ""] = pattern.exec(tail) ?? [];
    return stemsOf(noun).some((stem) => topic.has(stem)) && summedAfter(behind);
  });

/** The sums of rows at each time at which all have a number. */
const sumsOf = (rows: readonly Numbers[], times: number): number[] =>
  Array.from({length: times}, (_, time) => sumOf(rows.map((row) => row[time] ?? null))).flatMap((sum) => sum ?? []);

/** The totals of all rows at each time, and of the numbers of each row. */
function totalsOf({rows, times}: RowSeries): number[] {
  const all = [...rows.values()];
  return [...sumsOf(all, times), ...all.flatMap((row) => sumOf(row) ?? [])];
}

function isSaid(numeral: Numeral, value: number): boolean {
  if (numeral.unit !== "percent" && numeral.kind === "cardinal") return isAmount(numeral, value);
  if (numeral.kind === "cardinal") return Math.abs(value - numeral.low) <= 0.5 * 10 ** -(numeral.decimals ?? 0) + 1e-9;
  return isPartSaid(numeral, value / 100);
}
