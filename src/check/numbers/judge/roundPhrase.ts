import {valueOf} from "../../../facts/quantity.js";
import {saysPassed} from "../../words/en/comparison/hedges.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import {isExactClaim, type NumberLicence} from "../licences/licences.js";
import {type Surroundings, unitAgrees} from "./unitAgreement.js";

/** How far beyond a round number in words that was passed one may lie, and how far below what it nearly is; our own thresholds. */
const [beyond, below] = [0.2, 0.05];

/**
 * The exact claims and cells of which a round number in words says how large they are: "tops half a million" and "more than half a million" of
 * 516,971, "nearly two million" of 1.97 million, "less than a hundred" of 98. In figures it would be another number than the source’s.
 */
export function roundPhraseOf(
  numeral: Numeral,
  numbers: readonly NumberLicence[],
  at: Surroundings
): readonly NumberLicence[] {
  const {token, low, high, hedge, lead} = numeral;
  const isInWords = !/\p{N}/u.test(token) && /(?:dozen|hundred|thousand|million|billion|trillion)s?$/i.test(token);
  if (!isInWords || low !== high) return [];
  const isPassed = hedge === "moreThan" || (hedge === null && saysPassed(lead));
  return numbers.filter((licence) => {
    const isCell = licence.of === "cell" && licence.quantity.bound === "exact";
    if ((!isExactClaim(licence) && !isCell) || !unitAgrees(licence.unit, numeral, at)) return false;
    const ratio = valueOf(licence.quantity) / low;
    if (isPassed) return ratio > 1 && ratio <= 1 + beyond;
    if (hedge === "lessThan") return ratio < 1 && ratio >= 1 - 2 * below;
    if (hedge === "nearly") return ratio < 1 && ratio >= 1 - below;
    return hedge === "about" && Math.abs(ratio - 1) <= below;
  });
}
