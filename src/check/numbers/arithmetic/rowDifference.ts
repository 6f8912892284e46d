import type {Evidence} from "../../../facts/evidence.js";
import {amountBetween} from "../../words/en/comparison/amountOfChange.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import {pairsIn} from "../../words/en/rows/rowPairs.js";
import {namesOf, rowNamed} from "../rows/rowSeries.js";
import {rowSeriesOf} from "../rows/rowSeriesOf.js";
import {placeIn} from "../texts/placeIn.js";
import {isSame} from "./rowChange.js";

/** True for by how much one row that a sentence names is above another: "Marn leads Osta by six points", "four more than Osta". */
export function isRowDifference(numeral: Numeral, sentence: string, evidence: Evidence): boolean {
  const at = placeIn(sentence, numeral);
  return rowSeriesOf(evidence).some((series) => {
    const value = amountBetween(numeral, series.unit);
    if (value === null) return false;
    const pairs = pairsIn(sentence, namesOf(series));
    return pairs.some((pair) => {
      // "Leads Osta by six points": right behind the two.
      const isOfPair = pair.names.length === 2 && !pair.equals && pair.start <= at && at <= pair.end + 16;
      const [more = [], less = []] = [...pair.more, ...pair.less].map((name) =>
        series.rows.get(rowNamed(series, name) ?? "")
      );
      // The faster of two needs less time.
      const isTurned = pair.kinds !== null && !pair.kinds.includes(series.unit.kind);
      return (
        isOfPair &&
        more.some((one, time) => {
          const other = less[time];
          return one != null && other != null && isSame(isTurned ? other - one : one - other, value);
        })
      );
    });
  });
}
