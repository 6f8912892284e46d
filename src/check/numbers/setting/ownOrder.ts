import {unitKey} from "../licences/unitKey.js";
import type {Evidence} from "../../../facts/evidence/evidence.js";
import {saysAfter} from "../../words/en/comparison/directions.js";
import {type Numeral, numeralsIn} from "../../words/en/numerals/numerals.js";
import type {NumberLicence} from "../licences/licences.js";
import {saysValue} from "../judge/printedValue.js";
import {periodOf} from "../licences/tablePlace.js";

/** What is wrong with “5.2%, after 8.1%”: *null* where the second is of a time before the first, or nobody knows. */
export function otherOrder(
  numeral: Numeral,
  sentence: string,
  licence: NumberLicence,
  {evidence, numbers}: {readonly evidence: Evidence; readonly numbers: readonly NumberLicence[]}
): string | null {
  // "Climbed to 61%, from 38%".
  const isFrom =
    /,\sfrom\s\P{L}{0,3}$/u.test(numeral.lead) && /\sto\s[^,;:!?]{0,20},\sfrom\s\P{L}{0,3}$/u.test(numeral.lead);
  if (!isFrom && !saysAfter(numeral.lead)) return null;
  const at = sentence.indexOf(numeral.token);
  const first = numeralsIn(sentence).findLast(({start, kind}) => start < at && kind === "cardinal");
  const before = periodOf(licence, evidence);
  if (!first || before === null) return null;
  const rivals = numbers.filter(
    (other) => !other.derived && saysValue(other, first) && unitKey(other.unit) === unitKey(licence.unit)
  );
  const isKnown = rivals.length > 0 && rivals.every((other) => periodOf(other, evidence) !== null);
  if (!isKnown || rivals.some((other) => other.name !== licence.name && (periodOf(other, evidence) ?? "") >= before)) return null; // prettier-ignore
  return `${numeral.token} before ${first.token}`;
}
