import {bearsOut} from "../../words/en/comparison/phrases.js";
import {withoutHedge} from "../../words/en/comparison/hedges.js";
import {placeIn} from "../texts/placeIn.js";
import {unitKey} from "../licences/unitKey.js";
import type {Evidence} from "../../../facts/evidence/evidence.js";
import {saysAfter} from "../../words/en/comparison/directions.js";
import {type Numeral, numeralsIn} from "../../words/en/numerals/numerals.js";
import {isOfSame, type NumberLicence} from "../licences/licences.js";
import {saysValue} from "../judge/printedValue.js";
import {periodOf} from "../licences/tablePlace.js";

/** The same of parts in words: "half of adults, up from a quarter" of a quarter at the later time. */
export function otherOrderOfParts(
  numeral: Numeral,
  sentence: string,
  numbers: readonly NumberLicence[],
  evidence: Evidence
): string | null {
  if (!/(?<!\p{L})(?:up|down)\sfrom\s$/iu.test(withoutHedge(numeral.lead))) return null;
  const at = placeIn(sentence, numeral);
  const first = numeralsIn(sentence).findLast(({end, kind}) => end <= at && kind === "fraction");
  const pairs = numbers.flatMap(
    (now) =>
    first && bearsOut(now, first) ? numbers.flatMap((before) => (isOfSame(now, before) && bearsOut(before, numeral) ? [[now, before] as const] : [])) : [] // prettier-ignore
  );
  const isLate = pairs.some(([now, before]) => {
    const [one, other] = [periodOf(now, evidence), periodOf(before, evidence)];
    return one === null || other === null || one >= other;
  });
  return first && pairs.length > 0 && !isLate ? `${numeral.token} before ${first.token}` : null;
}

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
