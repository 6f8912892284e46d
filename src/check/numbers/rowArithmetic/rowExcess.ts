import type {Evidence} from "../../../facts/evidence/evidence.js";
import {directionOf} from "../../words/en/comparison/directions.js";
import {withoutHedge} from "../../words/en/comparison/hedges.js";
import {comparatives, polarityOf} from "../../words/en/comparison/polarity.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import type {RowSeries} from "../rows/rowSeries.js";
import {seriesMeant} from "../rows/rowSeriesOf.js";
import {timesMeant} from "../rows/timesMeant.js";
import {isPartNear, isPercentNear} from "../arithmetic/ownChange.js";
import {pairsTold} from "./rowDifference.js";

/** True for the part by which one row is above another that a sentence compares by their names: "spends a third more on a pupil than Osta", "is 60 percent above Osta". */
export function isRowExcess(numeral: Numeral, sentence: string, evidence: Evidence): boolean {
  const {kind, low, unit} = numeral;
  const isPart = kind === "fraction" && low < 1;
  const way = isPart || (kind === "cardinal" && unit === "percent") ? waySaid(numeral) : null;
  if (way === null) return false;
  // A share that is sixty percent above another may be so many points above it.
  return seriesMeant(sentence, evidence).some(
    (series) =>
      (isPart || !isOfPercent(series)) &&
      pairsTold(numeral, sentence, series).some(([above, below]) =>
        timesMeant(series, "", sentence).some((time) => {
          const [more, less] = [series.rows.get(above)?.[time], series.rows.get(below)?.[time]];
          if (more == null || less == null || less <= 0) return false;
          const excess = way === "up" ? more / less - 1 : 1 - less / more;
          return isPart ? isPartNear(numeral, excess) : isPercentNear(numeral, excess);
        })
      )
  );
}

const isOfPercent = ({unit: {kind}}: RowSeries) => kind === "share" || kind === "change";

/** Of which of the two it is a part: of the lower, "a third more than Osta", or of the higher, "trails Osta by a third". */
function waySaid({lead, after}: Numeral): "up" | "down" | null {
  const [says = ""] = new RegExp(`^(?:${comparatives})(?!\\p{L})`, "iu").exec(after.join(" ").replace(/^per\s?cent\s/u, "")) ?? []; // prettier-ignore
  if (says !== "") return polarityOf(says).way === "more" ? "up" : "down";
  const isBy = /(?<!\p{L})by\s$/u.test(withoutHedge(lead));
  const told = directionOf(lead, after);
  if (told !== null || !isBy) return told;
  return /(?<!\p{L})(?:trail|lag|behind|below)(?:s|ed|ing|ged|ging)?(?!\p{L})/iu.test(lead) ? "down" : "up";
}
