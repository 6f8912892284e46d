import type {Evidence} from "../../../facts/evidence/evidence.js";
import {hasName} from "../../words/namesIn.js";
import type {RowSeries} from "./rowSeries.js";
import {seriesOfClaims} from "./seriesOfClaims.js";
import {seriesOfTable} from "./seriesOfTable.js";

const known = new WeakMap<Evidence, readonly RowSeries[]>();

/** The series of a file’s tables, where it carries them whole, and of its claims. A file’s are made once for all its numbers. */
export function rowSeriesOf(evidence: Evidence): readonly RowSeries[] {
  const before = known.get(evidence);
  if (before) return before;
  const {tables = [], claims} = evidence;
  const series = [
    ...tables.flatMap((table) => (table.others === undefined ? seriesOfTable(table) : [])),
    ...seriesOfClaims(claims)
  ];
  known.set(evidence, series);
  return series;
}

/** The series that a sentence may speak of: of those whose rows are all of one, where it names any, those of whom it names. */
export function seriesMeant(sentence: string, evidence: Evidence): readonly RowSeries[] {
  const all = rowSeriesOf(evidence);
  // "Everywhere but Lund" is of the others.
  const present = sentence.replace(
    /(?<!\p{L})(?:but|except|bar|apart from|outside|excluding)\s(?:in\s|for\s)?\p{L}.*$/u,
    ""
  );
  const named = new Set(all.filter(({of}) => of !== null && hasName(present, of)));
  return named.size === 0 ? all : all.filter((series) => series.of === null || named.has(series));
}
