import {valueOf} from "../../../facts/quantity.js";
import {saysPassed} from "../../words/en/comparison/hedges.js";
import {saysCrossed} from "../../words/en/comparison/directions.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import type {Evidence} from "../../../facts/evidence/evidence.js";
import {periodOf} from "../licences/tablePlace.js";
import {saysPeriod} from "../texts/saysPeriod.js";
import {isExactClaim, isOfSame, type NumberLicence} from "../licences/licences.js";
import {isUnitSaid} from "./unitSaid.js";
import {type Surroundings, unitAgrees} from "./unitAgreement.js";

/** How far beyond a round number in words that was passed one may lie, how far below what it nearly is, and under one; our own thresholds. */
const [beyond, below, belowFigures, under] = [0.2, 0.06, 0.02, 0.1];

/**
 * The exact claims and cells of which a round number in words says how large they are: "tops half a million" and "more than half a million" of
 * 516,971, "nearly two million" of 1.97 million, "less than a hundred" of 98. In figures it would be another number than the source’s.
 */
export function roundPhraseOf(
  numeral: Numeral,
  numbers: readonly NumberLicence[],
  at: Surroundings,
  evidence: Evidence
): readonly NumberLicence[] {
  const {token, low, high, hedge, lead} = numeral;
  const isInWords = !/\p{N}/u.test(token) && /(?:dozen|hundred|thousand|million|billion|trillion)s?$/i.test(token);
  if (low !== high || !(isInWords || isRoundFigure(low) || (Number.isInteger(low) && saysCrossed(lead)))) return [];
  const isPassed = hedge === "moreThan" || (hedge === null && saysPassed(lead));
  const isIt = (licence: NumberLicence) => {
    const isCell = licence.of === "cell" && licence.quantity.bound === "exact";
    const isInUnit = unitAgrees(licence.unit, numeral, at) || isUnitSaid(numeral, licence, at.text);
    if ((!isExactClaim(licence) && !isCell) || !isInUnit) return false;
    const ratio = valueOf(licence.quantity) / low;
    if (isPassed) return ratio > 1 && ratio <= 1 + beyond;
    // "Coal, under 1%" of 0.6%: no whole number is nearer below.
    if (hedge === "lessThan") return ratio < 1 && (low === 1 ? ratio > 0 : ratio >= 1 - under);
    // "Nearly 2.1 million" of 2,080,000; "nearly 70%" of 69% is another number than the source’s.
    const nearest = isInWords ? below : /(?:million|billion|trillion)$/i.test(token) ? belowFigures : 0;
    if (hedge === "nearly") return ratio < 1 && ratio >= 1 - nearest;
    if (!isInWords) return false;
    return hedge === "about" && Math.abs(ratio - 1) <= below;
  };
  const said = numbers.filter(isIt);
  return isInWords ? said : said.filter((licence) => isOfItsTime(licence, {said, numbers, at, evidence}));
}

/** "Slips under 40%" is of the last number of its kind, if the sentence names no other time. */
function isOfItsTime(
  licence: NumberLicence,
  {
    said,
    numbers,
    at,
    evidence
  }: {
    readonly said: readonly NumberLicence[];
    readonly numbers: readonly NumberLicence[];
    readonly at: Surroundings;
    readonly evidence: Evidence;
  }
): boolean {
  const own = periodOf(licence, evidence);
  if (own === null || saysPeriod(at.sentence, own)) return true;
  return !numbers.some(
    (other) => !said.includes(other) && isOfSame(other, licence) && (periodOf(other, evidence) ?? "") > own
  );
}

/** A threshold that is passed is a round one: 2,000, 45 and 5, and not 41. */
function isRoundFigure(value: number): boolean {
  const isRound = value < 10 || value % 10 === 0 || value % 25 === 0 || (value < 100 && value % 5 === 0);
  return value > 0 && Number.isInteger(value) && isRound && Number(value.toPrecision(2)) === value;
}
