import type {Evidence} from "../../../facts/evidence/evidence.js";
import {extentOf, parseEdtf} from "../../../facts/period.js";
import {valueOf} from "../../../facts/quantity.js";
import {saysBefore} from "../../words/en/comparison/comparatives.js";
import {directionOf} from "../../words/en/comparison/directions.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import type {NumberLicence} from "../licences/licences.js";
import {periodOf} from "../licences/tablePlace.js";
import {saysPeriod} from "../texts/saysPeriod.js";
import {isLater, isNamedFirst, isOfNamed, isPointClaim, pairsOf} from "./claimedRatio.js";
import {isPartNear} from "./ownChange.js";

/**
 * True for a part in words by which two claims of the figure differ: of one subject at two times of which the sentence says the
 * first, "down by more than four-fifths since 1995"; or of two subjects that it names, "a quarter more than Osta".
 */
export function isClaimedChange(
  numeral: Numeral,
  sentence: string,
  {evidence, numbers}: {readonly evidence: Evidence; readonly numbers: readonly NumberLicence[]}
): boolean {
  const {kind, low, lead, after, tail} = numeral;
  // "Half as many again".
  const isAgain = /^as (?:many|much|\p{L}+)(?: \p{L}+){0,2} again(?!\p{L})/u.test(after.join(" "));
  const way = kind === "fraction" && low < 1 ? (isAgain ? "up" : directionOf(lead, after)) : null;
  if (way === null) return false;
  const isCompared = /^\s\p{L}+\sthan(?!\p{L})/u.test(tail) || (isAgain && /\sagain\sas\s/u.test(tail));
  return pairsOf(numbers.filter(isPointClaim)).some(([one, other]) => {
    const change = valueOf(one.quantity) / valueOf(other.quantity) - 1;
    const isNear = isPartNear(numeral, way === "up" ? change : -change);
    if (!isNear) return false;
    if (isCompared && isNamedFirst(one, other, sentence)) return true;
    const [before, now] = [periodOf(other, evidence), periodOf(one, evidence)];
    if (before === null || now === null || !isLater(one, other, evidence) || !isOfNamed(one, sentence, numbers)) return false; // prettier-ignore
    // "Shrank by a quarter in 2024" is from 2023.
    return saysBefore(tail) || saysPeriod(tail, before) || (saysPeriod(tail, now) && isNext(before, now));
  });
}

/** Whether one period begins where another ends. */
const isNext = (before: string, now: string) => extentOf(parseEdtf(before)).end === extentOf(parseEdtf(now)).start;
