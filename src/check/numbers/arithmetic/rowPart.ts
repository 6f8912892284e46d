import type {Evidence} from "../../../facts/evidence.js";
import {isPartSaid} from "../../words/en/comparison/phrases.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import {placedNames} from "../../words/en/rows/placedNames.js";
import {namesOf, rowNamed} from "../rows/rowSeries.js";
import {rowSeriesOf} from "../rows/rowSeriesOf.js";
import {placeIn} from "../texts/placeIn.js";

/** True for what part one row is of another that stands right behind: "less than half of what a train driver earns", "a tenth of Dublin’s". */
export function isRowPart(numeral: Numeral, sentence: string, evidence: Evidence): boolean {
  const {kind, low, token} = numeral;
  if (kind !== "fraction" || low >= 1) return false;
  const at = placeIn(sentence, numeral);
  return rowSeriesOf(evidence).some((series) => {
    const names = placedNames(sentence, namesOf(series));
    const one = names.findLast(({end}) => end <= at);
    const other = names.find(({start}) => start >= at + token.length);
    const between = sentence.slice(at + token.length, other?.start);
    if (!one || !other || !/^\sof\s(?:what\s)?(?:(?:an?|the)\s)?$/u.test(between)) return false;
    const [ones = [], others = []] = [one, other].map(({name}) => series.rows.get(rowNamed(series, name) ?? ""));
    return ones.some((value, time) => {
      const whole = others[time];
      return value !== null && whole != null && whole > 0 && isPartSaid(numeral, value / whole);
    });
  });
}
