import type {Evidence} from "../../../facts/evidence.js";
import {bearsOut} from "../../words/en/comparison/phrases.js";
import {saysTotal, summedAfter, summedAnywhere} from "../../words/en/comparison/arithmetic.js";
import {type Numeral, numeralsIn} from "../../words/en/numerals/numerals.js";
import {areListed} from "../../words/en/rows/areListed.js";
import {namesInOrder} from "../../words/namesIn.js";
import {stemsOf} from "../judge/wholeOver.js";
import {namesOf, rowNamed, type RowSeries} from "../rows/rowSeries.js";
import {rowSeriesOf} from "../rows/rowSeriesOf.js";
import {placeIn} from "../texts/placeIn.js";

/**
 * True for a part of a whole that shares come to together, of those that a sentence names or counts: "wind and hydro make three-quarters",
 * "four airlines carry more than half"; and for the total of all, "add up to 99%".
 */
export function isRowSum(numeral: Numeral, sentence: string, evidence: Evidence): boolean {
  const {kind, unit} = numeral;
  if (kind !== "fraction" && (kind !== "cardinal" || unit !== "percent")) return false;
  const at = placeIn(sentence, numeral);
  return rowSeriesOf(evidence).some((series) => {
    if (series.unit.kind !== "share" || series.rows.size < 2) return false;
    if (saysTotal(numeral.lead)) return totalsOf(series).some((total) => isSaid(numeral, total));
    const names = summedIn(sentence.slice(0, at), sentence, series);
    if (names.length < 2) return false;
    const rows = names.map((name) => series.rows.get(name) ?? []);
    return Array.from({length: series.times}, (_, time) => sumOf(rows.map((row) => row[time] ?? null))).some(
      (sum) => sum !== null && isSaid(numeral, sum)
    );
  });
}

/** The names whose numbers a sentence adds up: a list of them, or all where it says how many there are. */
function summedIn(before: string, sentence: string, series: RowSeries): string[] {
  const found = namesInOrder(before, namesOf(series));
  const ends = found.map(({named: {name}, start}) => ({name, start, end: start + name.length}));
  const last = ends.at(-1);
  if (last && (summedAfter(before.slice(last.end)) || summedAnywhere(sentence))) {
    const list = ends.filter((_, index) => areListed(ends.slice(index), before));
    return list.map(({name}) => rowNamed(series, name) ?? name);
  }
  const counted = numeralsIn(before).some(({low, kind, tail}) => {
    // "Four airlines", "the four big airlines".
    const nouns = [1, 2].map(
      (count) => new RegExp(`^((?:\\s[\\p{L}’'-]+){${count}})(?=(\\s.*)$)`, "u").exec(tail) ?? []
    );
    const isAll = kind === "cardinal" && low === series.rows.size;
    return isAll && nouns.some(([, noun = "", behind = ""]) => stemsOf(noun).some((stem) => series.topic.has(stem)) && summedAfter(behind)); // prettier-ignore
  });
  return counted ? [...series.rows.keys()] : [];
}

const sumOf = (numbers: readonly (number | null)[]): number | null =>
  numbers.reduce<number | null>((sum, value) => (sum === null || value === null ? null : sum + value), 0);

/** The totals of all rows at each time, and of the numbers of each row. */
const totalsOf = ({rows, times}: RowSeries): number[] =>
  [
    ...Array.from({length: times}, (_, time) => sumOf([...rows.values()].map((row) => row[time] ?? null))),
    ...[...rows.values()].map(sumOf)
  ].flatMap((total) => total ?? []);

function isSaid(numeral: Numeral, value: number): boolean {
  if (numeral.kind === "cardinal") return Math.abs(value - numeral.low) <= 0.5 * 10 ** -(numeral.decimals ?? 0) + 1e-9;
  const part = value / 100;
  const sum = {name: "", about: "", derived: false, drawn: true, unit: {kind: "ratio"}, quantity: {bound: "exact", value: part, decimals: 3}} as const; // prettier-ignore
  return bearsOut({...sum, low: part, high: part}, {...numeral, hedge: numeral.hedge ?? "about"});
}
