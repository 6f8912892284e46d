import type {Evidence} from "../../../facts/evidence/evidence.js";
import {directionOf} from "../../words/en/comparison/directions.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import {seriesMeant} from "../rows/rowSeriesOf.js";
import {timesMeant} from "../rows/timesMeant.js";
import {isPartNear} from "./ownChange.js";
import {pairsTold} from "./rowDifference.js";

/** True for the part by which one row is above another that a sentence compares by their names: "spends a third more on a pupil than Osta". */
export function isRowExcess(numeral: Numeral, sentence: string, evidence: Evidence): boolean {
  const {kind, low, lead, after} = numeral;
  const way = kind === "fraction" && low < 1 ? directionOf(lead, after) : null;
  if (way === null) return false;
  return seriesMeant(sentence, evidence).some((series) =>
    pairsTold(numeral, sentence, series).some(([above, below]) =>
      timesMeant(series, "", sentence).some((time) => {
        const [more, less] = [series.rows.get(above)?.[time], series.rows.get(below)?.[time]];
        if (more == null || less == null || less <= 0) return false;
        return isPartNear(numeral, way === "up" ? more / less - 1 : 1 - less / more);
      })
    )
  );
}
