import type {Evidence} from "../../../facts/evidence/evidence.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import {talliesIn} from "../../words/en/rows/rowTallies.js";
import {placeIn} from "../texts/placeIn.js";
import {isMeant} from "./isMeant.js";
import {namesOf} from "./rowSeries.js";
import {rowSeriesOf} from "./rowSeriesOf.js";
import {tallyHolds} from "./tallyHolds.js";

/** True for a number that says of how many rows something is so, or from where on, where the rows bear it out: "three of five pay over £9". */
export function isTallied(numeral: Numeral, sentence: string, evidence: Evidence): boolean {
  const series = rowSeriesOf(evidence);
  if (series.length === 0) return false;
  const at = placeIn(sentence, numeral);
  return series.some((each) =>
    talliesIn(sentence, namesOf(each)).some(
      (said) =>
        (said.places.includes(at) || (said.start <= at && at < said.end)) &&
        isMeant(said, each, series) &&
        tallyHolds(said, each, series)
    )
  );
}
