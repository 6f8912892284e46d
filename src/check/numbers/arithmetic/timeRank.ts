import type {Evidence} from "../../../facts/evidence/evidence.js";
import {polarityOf, superlatives} from "../../words/en/comparison/polarity.js";
import {type Numeral, numeralsIn} from "../../words/en/numerals/numerals.js";
import {when} from "../../words/en/rows/spanSaid.js";
import {rowSeriesOf} from "../rows/rowSeriesOf.js";
import {rowNear, seriesNear} from "../rows/rowNear.js";
import {timesMeant} from "../rows/timesMeant.js";
import {timesSaid} from "../rows/timesSaid.js";

const ofTimes = new RegExp(
  `^[\\s-](?<says>${superlatives})(?:\\s[\\p{L}’'-]+){0,4}?\\s(?:(?:in|for)\\s(?<length>[\\p{L}\\p{N}-]+)\\s(?:years|months|weeks|seasons)|(?:since|after)\\s(?<since>${when})|on\\srecord|ever)(?!\\p{L})`,
  "iu"
);

/** Whether a number has the rank among those of its row that a text gives it, "the third warmest in eight years"; *null* where it speaks of no times, or of none that the file has. */
export function isTimeRank(numeral: Numeral, sentence: string, evidence: Evidence): boolean | null {
  const {says, length, since} = ofTimes.exec(numeral.tail)?.groups ?? {};
  if (says === undefined) return null;
  const {way, kinds} = polarityOf(says);
  const told = seriesNear(numeral, sentence, evidence).flatMap((series) => {
    const row = rowNear(numeral, sentence, series);
    const at = timesMeant(series, "", sentence).at(-1) ?? -1;
    const own = row[at];
    if (own == null || series.times < 3 || (kinds !== null && !kinds.includes(series.unit.kind))) return [];
    const years = length === undefined ? at + 1 : (numeralsIn(length)[0]?.low ?? NaN);
    const first = since === undefined ? at + 1 - years : (timesSaid(since, series)[0] ?? NaN);
    const others = row.slice(Math.max(0, first), at + 1);
    return Number.isNaN(first) ? [] : [others.filter((other) => other !== null && (way === "more" ? other > own : other < own)).length + 1]; // prettier-ignore
  });
  return told.length === 0 ? null : told.includes(numeral.low);
}

const times = /^\s(?:year|season|round|survey|poll|census)(?!\p{L})/iu;

/** "In the second year than in the first", of numbers that have as many times. */
export function isTimeCounted({low, lead, tail}: Numeral, sentence: string, evidence: Evidence): boolean {
  const isIn = /(?<!\p{L})(?:in|during|of|by|from|to)\sthe\s$/iu.test(lead);
  const isOther = /^\s*(?:$|[.,;:!?)])/u.test(tail) && numeralsIn(sentence).some((each) => each.kind === "ordinal" && times.test(each.tail)); // prettier-ignore
  return isIn && (times.test(tail) || isOther) && rowSeriesOf(evidence).some((series) => low <= series.times);
}
