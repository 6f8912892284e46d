import type {Evidence} from "../../../facts/evidence/evidence.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import {isOfSame, type NumberLicence} from "../licences/licences.js";
import {periodOf} from "../licences/tablePlace.js";

/** What is wrong with “now it costs $61” of a number that has a later one of the same; *null* where the words say no "now". */
export function otherNow(
  {lead}: Numeral,
  licence: NumberLicence,
  numbers: readonly NumberLicence[],
  evidence: Evidence
): string | null {
  // prettier-ignore
  if (!/(?<!\p{L})(?:now|today|currently)(?!\p{L})(?:(?!\s(?:from|than|against)\s)[^.,;:!?])*$/iu.test(lead) || licence.derived) return null;
  const own = periodOf(licence, evidence);
  const isLast = own === null || !numbers.some((other) => !other.derived && isOfSame(other, licence) && (periodOf(other, evidence) ?? "") > own); // prettier-ignore
  return isLast ? null : "the last number of it";
}
