import {unitKey} from "../licences/unitKey.js";
import {group} from "d3";
import type {Evidence} from "../../../facts/evidence.js";
import {valueOf} from "../../../facts/quantity.js";
import {saysBefore} from "../../words/en/comparison/comparatives.js";
import {directionOf} from "../../words/en/comparison/directions.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import {isExactClaim, type NumberLicence} from "../licences/licences.js";
import {isMultiple, isTurn, ownNumbers} from "./ownRatio.js";
import {periodOf} from "../licences/tablePlace.js";

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
  // Where the sentence has two of the numbers, it is they that the multiple is of.
  const said = ownNumbers(sentence, numbers).filter(({length}) => length > 1);
  const saidUnits = new Set(said.map(([own]) => unitKey(own?.licence.unit)));
  const claims = numbers.filter((each) => isExactClaim(each) && !saidUnits.has(unitKey(each.unit)));
  const isOfTimes = isTurn(numeral) || saysBefore(numeral.tail);
  // "Fell fivefold" is to a fifth.
  const power = /fold$/i.test(numeral.token) && directionOf(numeral.lead, []) === "down" ? -1 : 1;
  const isBorneOut = (one: NumberLicence, other: NumberLicence) =>
    isMultiple(numeral, (valueOf(one.quantity) / valueOf(other.quantity)) ** power) &&
    (isOfTimes ? isLater(one, other, evidence) : isNamedFirst(one, other, sentence));
  return [...group(claims, ({unit, about}) => `${unitKey(unit)} ${about}`).values()].some((alike) =>
    alike.some((one) => alike.some((other) => one !== other && isBorneOut(one, other)))
  );
}

function isLater(one: NumberLicence, other: NumberLicence, evidence: Evidence): boolean {
  const [now, before] = [periodOf(one, evidence), periodOf(other, evidence)];
  return one.subject === other.subject && now !== null && before !== null && before < now;
}

function isNamedFirst({subject: one}: NumberLicence, {subject: other}: NumberLicence, sentence: string): boolean {
  if (one === undefined || other === undefined || one === other) return false;
  const [first, second] = [sentence.indexOf(one), sentence.indexOf(other)];
  return first >= 0 && second > first;
}
