import type {Evidence} from "../../facts/evidence.js";
import {valueOf} from "../../facts/quantity.js";
import {saysBefore} from "../words/en/comparatives.js";
import {directionOf} from "../words/en/directions.js";
import type {Numeral} from "../words/en/numerals.js";
import type {NumberLicence} from "./licences.js";
import {isMultiple, isTurn, ownNumbers} from "./ownRatio.js";
import {periodOf} from "./tablePlace.js";

/**
 * True for a multiple in words that two claims of the figure come to: of one subject at two times, "doubled its vote", "16 times as
 * many as a year before"; or of two subjects that the sentence names, in their order, "twice as many in Osta as in Marn".
 */
export function isClaimedRatio(
  numeral: Numeral,
  sentence: string,
  {evidence, numbers}: {readonly evidence: Evidence; readonly numbers: readonly NumberLicence[]}
): boolean {
  if (numeral.kind !== "multiple") return false;
  const claims = numbers.filter(
    ({quantity, derived, of}) => quantity.bound === "exact" && !derived && of === undefined
  );
  // Where the sentence has two of the numbers, it is they that the multiple is of.
  const said = ownNumbers(sentence, numbers).filter(({length}) => length > 1);
  const isSaid = (one: NumberLicence) => said.some(([own]) => JSON.stringify(own?.licence.unit) === JSON.stringify(one.unit)); // prettier-ignore
  const isOfTimes = isTurn(numeral) || saysBefore(numeral.tail);
  return claims.some((one) =>
    claims.some((other) => {
      if (one === other || !isComparable(one, other) || isSaid(one)) return false;
      // "Fell fivefold" is to a fifth.
      const isFall = /fold$/i.test(numeral.token) && directionOf(numeral.lead, []) === "down";
      const ratio = (valueOf(one.quantity) / valueOf(other.quantity)) ** (isFall ? -1 : 1);
      if (!isMultiple(numeral, ratio)) return false;
      return isOfTimes ? isLater(one, other, evidence) : isNamedFirst(one, other, sentence);
    })
  );
}

/** In one unit and about the same, and not zero. */
const isComparable = (one: NumberLicence, other: NumberLicence) =>
  JSON.stringify(one.unit) === JSON.stringify(other.unit) && one.about === other.about && valueOf(other.quantity) !== 0;

function isLater(one: NumberLicence, other: NumberLicence, evidence: Evidence): boolean {
  const [now, before] = [periodOf(one, evidence), periodOf(other, evidence)];
  return one.subject === other.subject && now !== null && before !== null && before < now;
}

function isNamedFirst({subject: one}: NumberLicence, {subject: other}: NumberLicence, sentence: string): boolean {
  if (one === undefined || other === undefined || one === other) return false;
  const [first, second] = [sentence.indexOf(one), sentence.indexOf(other)];
  return first >= 0 && second > first;
}
