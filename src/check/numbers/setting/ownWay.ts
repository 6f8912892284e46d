import {periodOf} from "../licences/tablePlace.js";
import type {Evidence} from "../../../facts/evidence/evidence.js";
import {valueOf} from "../../../facts/quantity.js";
import {earlierOf} from "../arithmetic/earlier.js";
import {wayTo} from "../../words/en/comparison/directions.js";
import {type Numeral, numeralsIn} from "../../words/en/numerals/numerals.js";
import {isOfSame, type NumberLicence} from "../licences/licences.js";

const inMonth = /\sin\s\p{Lu}\p{L}+(?:\s\p{N}{4})?,?\sto\s\P{L}{0,3}$/u;
const again = /(?<!\p{L})(?:again|then|back|further)\s[^.;:!?]{0,20}$/iu;

/** What is wrong with “fell to 44%”: *null* where it says no way, or one of the numbers before was on the other side. */
export function otherWay(
  {lead}: Numeral,
  licence: NumberLicence,
  {evidence, numbers}: {readonly evidence: Evidence; readonly numbers: readonly NumberLicence[]}
): string | null {
  const way = wayTo(lead);
  if (way === null || licence.derived || licence.quantity.bound === "range") return null;
  const now = valueOf(licence.quantity);
  const before = earlierOf(lastAlike(licence, {evidence, numbers}), {evidence, numbers})
    .toSorted((one, other) => one.period.localeCompare(other.period))
    .map(({value}) => value);
  // "Climbed to 6.4% in 2023 and rose again to 5.1%" is from what the sentence printed last.
  const printed = again.test(lead) ? numeralsIn(lead).findLast(({kind, low}) => kind !== "date" && before.includes(low))?.low : undefined; // prettier-ignore
  if (printed !== undefined && (way === "down" ? printed <= now : printed >= now)) return `${way === "down" ? "rose" : "fell"} to it, from ${printed}`; // prettier-ignore
  // "Edges up in June to 4.2%" is a step.
  const steps = inMonth.test(lead) ? before.slice(-1) : before;
  const isContrary = steps.length > 0 && steps.every((value) => (way === "down" ? value <= now : value >= now));
  if (!isContrary) return null;
  const last = before.at(-1) ?? now;
  return last === now ? `stayed at it` : `${way === "down" ? "rose" : "fell"} to it, from ${last}`;
}

/** Of claims that say one number of the same at several times the last: "has fallen to 61%" is of now. */
function lastAlike(
  licence: NumberLicence,
  {evidence, numbers}: {readonly evidence: Evidence; readonly numbers: readonly NumberLicence[]}
): NumberLicence {
  if (licence.of !== undefined) return licence;
  const at = (each: NumberLicence) => periodOf(each, evidence) ?? "";
  const alike = numbers.filter((each) => {
    const {quantity, derived, of} = each;
    const isClaim = !derived && of === undefined && quantity.bound !== "range";
    return isClaim && isOfSame(each, licence) && valueOf(quantity) === valueOf(licence.quantity);
  });
  return alike.reduce((last, each) => (at(each) > at(last) ? each : last), licence);
}
