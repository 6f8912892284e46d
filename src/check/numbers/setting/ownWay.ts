import {periodOf} from "../licences/tablePlace.js";
import type {Evidence} from "../../../facts/evidence.js";
import {valueOf} from "../../../facts/quantity.js";
import {earlierOf} from "../arithmetic/earlier.js";
import {wayTo} from "../../words/en/comparison/directions.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import {isOfSame, type NumberLicence} from "../licences/licences.js";

/** What is wrong with “fell to 44%”: *null* where it says no way, or one of the numbers before was on the other side. */
export function otherWay(
  {lead}: Numeral,
  licence: NumberLicence,
  {evidence, numbers}: {readonly evidence: Evidence; readonly numbers: readonly NumberLicence[]}
): string | null {
  const way = wayTo(lead);
  if (way === null || licence.derived || licence.quantity.bound === "range") return null;
  const now = valueOf(licence.quantity);
  const before = earlierOf(lastAlike(licence, {evidence, numbers}), {evidence, numbers}).map(({value}) => value);
  const isContrary = before.length > 0 && before.every((value) => (way === "down" ? value <= now : value >= now));
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
