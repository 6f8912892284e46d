import type {Evidence} from "../../../facts/evidence.js";
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
