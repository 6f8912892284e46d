import type {Evidence} from "../../../facts/evidence.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import {isInUnit, printedAs} from "./isMeant.js";
import {rowSeriesOf} from "./rowSeries.js";

/** True for "up to three months" and "at least £9" of rows of which that is the most or the least. */
export function isExtreme({kind, low, high, hedge, unit, tail}: Numeral, evidence: Evidence): boolean {
  if (kind !== "cardinal" || low !== high || (hedge !== "atMost" && hedge !== "atLeast")) return false;
  return rowSeriesOf(evidence).some((series) => {
    if (series.rows.size < 2 || printedAs(series.unit) !== unit || !isInUnit(series.unit, tail)) return false;
    const values = [...series.rows.values()].flatMap((row) => row.flatMap((value) => value ?? []));
    return (hedge === "atMost" ? Math.max(...values) : Math.min(...values)) === low;
  });
}
