import type {Fault} from "./fault.js";
import {claimed, type NumberLicence, printed} from "./licences.js";
import type {Numeral} from "../words/en/numerals.js";
import {isMarked, type Place} from "./place.js";
import {boundHolds, roundsTo, saysValue} from "./printedValue.js";
import {unitAgrees} from "./unitAgreement.js";

/** Holds a number in figures or words against the numbers that may stand in its place; *null* where one licenses it. */
export function judgeNumber(numeral: Numeral, numbers: readonly NumberLicence[], at: Place): Fault | null {
  const stated = numbers.filter((licence) => saysValue(licence, numeral));
  const faults = stated.map((licence) => faultOf(numeral, licence, at));
  if (faults.includes(null)) return null;
  // A fault of a number in its own unit tells more than that another number has another unit.
  const fault = faults.find((each) => each && each.rule !== "unit-changed") ?? faults[0];
  if (fault) return fault;
  const near = numbers.find((licence) => unitAgrees(licence.unit, numeral, at) && roundsTo(licence, numeral));
  if (near) return {rule: "rounding", expected: printed(near)};
  return {rule: "number-unlicensed", expected: claimed(numbers)};
}

/** What is wrong with a number that has the value of a claim; *null* where nothing is. */
export function faultOf(numeral: Numeral, licence: NumberLicence, at: Place): Fault | null {
  const expected = printed(licence);
  const {quantity} = licence;
  if (!unitAgrees(licence.unit, numeral, at)) return {rule: "unit-changed", expected};
  if (!boundHolds(quantity.bound, numeral.hedge))
    return {rule: quantity.bound === "exact" ? "rounding" : "bound-lost", expected};
  const places = quantity.bound === "exact" ? quantity.decimals : decimalsOf(quantity);
  if (numeral.kind === "cardinal" && (numeral.decimals ?? 0) > places) return {rule: "rounding", expected};
  return licence.derived && !isMarked(at) ? {rule: "derived-unmarked", expected} : null;
}

function decimalsOf(quantity: NumberLicence["quantity"]): number {
  const ends = quantity.bound === "range" ? [quantity.low, quantity.high] : [quantity.value];
  return Math.max(...ends.map((end) => String(end).split(".")[1]?.length ?? 0));
}
