import type {Evidence} from "../../../facts/evidence/evidence.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import {hasName} from "../../words/namesIn.js";
import {placeIn} from "../texts/placeIn.js";
import {isInUnit, printedAs} from "./thresholdUnit.js";
import {namesOf} from "./rowSeries.js";
import {rowSeriesOf} from "./rowSeriesOf.js";

/** True for "up to three months" and "at least £9" of rows of which that is the most or the least. */
export function isExtreme(numeral: Numeral, sentence: string, evidence: Evidence): boolean {
  const {kind, low, high, hedge, unit, tail} = numeral;
  if (kind !== "cardinal" || low !== high || (hedge !== "atMost" && hedge !== "atLeast")) return false;
  return rowSeriesOf(evidence).some((series) => {
    if (series.rows.size < 2 || printedAs(series.unit) !== unit || !isInUnit(series.unit, tail)) return false;
    // "Marn has up to 40 nurses" is of Marn, which has 40.
    if (namesOf(series).some((name) => hasName(sentence.slice(0, placeIn(sentence, numeral)), name))) return false;
    const values = [...series.rows.values()].flatMap((row) => row.flatMap((value) => value ?? []));
    return (hedge === "atMost" ? Math.max(...values) : Math.min(...values)) === low;
  });
}
