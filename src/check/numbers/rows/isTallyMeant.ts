import type {Predicate, Tally} from "../../words/en/rows/rowStatement.js";
import {hasNames, rowNamed, type RowSeries} from "./rowSeries.js";
import {sizesOf} from "./rowNumbers.js";
import {isInUnit, printedAs} from "./thresholdUnit.js";
import {timesSince} from "./timesSaid.js";
import {topicNumbers} from "./topicNumbers.js";
import {isOfChange} from "./waysIn.js";

/** True where a series can be told of so: it has as many rows or times as there are in all, and numbers in the unit of a threshold. */
export function isTallyMeant(
  {tallied, total, predicate}: Tally,
  series: RowSeries,
  all: readonly RowSeries[]
): boolean {
  const {rows, times, unit} = series;
  if ("names" in tallied && !tallied.names.every((name) => rowNamed(series, name) !== null)) return false;
  if (predicate.by === "pair") return times > 1 && (total === null || times === total) && hasNames(predicate, series);
  if (predicate.by === "way" && predicate.name !== null && rows.size === 1) return times > 2 && total === times - 1;
  if (predicate.by === "threshold" && rows.size === 1 && times > 1) return total === timesSince(predicate.since, series).length && isOfThreshold(predicate, series); // prettier-ignore
  if (rows.size < 2 || (total !== null && !sizesOf(series).includes(total))) return false;
  // "Gained more than gold" is of gains.
  if (predicate.by === "row") return rowNamed(series, predicate.name) !== null && (predicate.change === null || isOfChange(series)); // prettier-ignore
  if (predicate.by === "majority") return (unit.kind === "count" || unit.kind === "share") && rows.size > 2;
  if (predicate.by === "norm") return norms.some((stem) => series.topic.has(stem)) && !isOfChange(series);
  if (predicate.by === "topics") return topicNumbers(predicate, series, all).length > 0;
  if (predicate.by === "way") return isOfChange(series) || isKnownTwice(series);
  return isOfThreshold(predicate, series);
}

const isOfThreshold = ({unit, behind}: Extract<Predicate, {readonly by: "threshold"}>, series: RowSeries): boolean =>
  printedAs(series.unit) === unit && isInUnit(series.unit, behind);

/** What the topic of a number has words of that says how far from a norm something is. */
const norms = ["average", "usual", "normal", "norm", "mean", "anomaly"];

/** Whether the number of some row is known at two times. */
export const isKnownTwice = ({rows}: RowSeries): boolean =>
  [...rows.values()].some((numbers) => numbers.filter((value) => value !== null).length > 1);
