import {sizesOf} from "../rows/rowNumbers.js";
import type {Evidence} from "../../../facts/evidence/evidence.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import {asPartOfUnit} from "../../words/en/units/partOfUnit.js";
import {firstRowsOf} from "../../words/en/rows/firstRows.js";
import {areListed, placedNames} from "../../words/en/rows/placedNames.js";
import {namesOf, rowsSaid} from "../rows/rowSeries.js";
import {rowNear} from "../rows/rowNear.js";
import {rowSeriesOf} from "../rows/rowSeriesOf.js";
import {isTallied} from "../rows/isTallied.js";
import {isMajorityGap} from "../arithmetic/majority.js";
import {isRowChange} from "./rowChange.js";
import {isRowDifference} from "./rowDifference.js";
import {isRowExcess} from "./rowExcess.js";
import {isForEveryOne, isOdds} from "./odds.js";
import {isRowRatio} from "./rowRatio.js";
import {isRowSum} from "./rowSum.js";

/** True for a number that rows by their names come to: a change, a ratio, a difference or a sum of theirs, or how many of them are so. */
export const rowsBearOut = (numeral: Numeral, sentence: string, evidence: Evidence): boolean =>
  isRowChange(asPartOfUnit(numeral), sentence, evidence) ||
  isRowRatio(numeral, sentence, evidence) ||
  isRowDifference(asPartOfUnit(numeral), sentence, evidence) ||
  isRowExcess(numeral, sentence, evidence) ||
  isForEveryOne(numeral, sentence, evidence) ||
  isOdds(numeral, sentence, evidence) ||
  isMajorityGap(numeral, sentence, evidence) ||
  isRowSum(numeral, sentence, evidence) ||
  isTallied(numeral, sentence, evidence) ||
  isFirstRows(numeral, evidence) ||
  isListed(numeral, evidence) ||
  isOthers(numeral, sentence, evidence) ||
  isAllTimes(numeral, sentence, evidence) ||
  isAllRows(numeral, evidence);

/** True for "two" of "from two countries, Osta and Marn", behind which as many are listed. */
function isListed({kind, low, high, unit, tail}: Numeral, evidence: Evidence): boolean {
  const [head] = /^(?:\s[\p{L}’'-]+){1,4}[,:]\s(?:the\s)?/u.exec(tail) ?? [];
  if (kind !== "cardinal" || unit !== null || low !== high || head === undefined) return false;
  return rowSeriesOf(evidence).some((series) => {
    const named = placedNames(tail, namesOf(series));
    const list = named.filter((_, index) => areListed(named.slice(0, index + 1), tail));
    return list[0]?.start === head.length && list.length === low;
  });
}

/** True for "two" of "and rose in the other two", where so many rows are not named. */
const isOthers = ({kind, low, high, lead}: Numeral, sentence: string, evidence: Evidence): boolean =>
  kind === "cardinal" &&
  low === high &&
  /(?<!\p{L})the\s(?:other|remaining)\s$/iu.test(lead) &&
  rowSeriesOf(evidence).some((series) => {
    const named = rowsSaid(sentence, series);
    return named.size > 0 && series.rows.size - named.size === low;
  });

// "Sixth of", "the lowest of the".
const endsRank =
  /(?:[\p{L}\p{N}](?:st|nd|rd|th)|(?:est|most|least|worst|best)(?:[\s-]\p{L}+)?)\sof\s(?:the\s|all\s)?$/u;

/** True for "four" of "in four regions" and "third of four", where so many have a number each. */
function isAllRows({kind, low, high, unit, lead, tail}: Numeral, evidence: Evidence): boolean {
  if (kind !== "cardinal" || low !== high || low < 2) return false;
  const isCounted =
    /(?<!\p{L})(?:in|of|for|across|between|among)\s(?:the\s|all\s)?$/iu.test(lead) &&
    /^\s(?:\p{Ll}[\p{L}-]*\s){0,2}?\p{Ll}+s(?!\p{L})/u.test(tail) &&
    !/^\s(?:second|minute|hour|day|week|month|quarter|year|decade|time|point)s?(?!\p{L})/iu.test(tail);
  const isRankOf =
    unit === null && /^\s*(?:$|[.,;:!?]|(?:in|until|since|by|from|for|at)\s)/u.test(tail) && endsRank.test(lead);
  return (isCounted || isRankOf) && rowSeriesOf(evidence).some((series) => sizesOf(series).includes(low));
}

/** True for "three" of "more than London had in three months", of which a row that is named has a number each. */
function isAllTimes(numeral: Numeral, sentence: string, evidence: Evidence): boolean {
  const {kind, low, high, lead, tail} = numeral;
  const [, unit = ""] = /^\s(year|month)s(?!\p{L})/u.exec(tail) ?? [];
  const isIn = /(?<!\p{L})(?:in|over|for|of|all|past|last|these|those)\s$/iu.test(lead);
  if (kind !== "cardinal" || low !== high || unit === "" || !isIn) return false;
  return rowSeriesOf(evidence).some((series) => {
    const isOfUnit = series.dates.every((date) => date.length === (unit === "year" ? 4 : 7));
    return isOfUnit && series.times === low && rowNear(numeral, sentence, series).length > 0;
  });
}

/** True for "three" of "the top three lenders", where there are more rows. */
function isFirstRows(numeral: Numeral, evidence: Evidence): boolean {
  const first = firstRowsOf(numeral);
  return first !== null && rowSeriesOf(evidence).some(({rows}) => first.count < rows.size);
}
