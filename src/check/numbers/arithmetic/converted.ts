import type {Numeral} from "../../words/en/numerals/numerals.js";
import {numeralsIn} from "../../words/en/numerals/numerals.js";
import {saysValue} from "../judge/printedValue.js";
import {valueOf} from "../../../facts/quantity.js";
import {otherUnitOfTime} from "../../words/en/comparison/amountOfChange.js";
import {isExactClaim, type NumberLicence} from "../licences/licences.js";
import {placeIn} from "../texts/placeIn.js";
import {isAmount} from "./isAmount.js";

/** How many of each there are in a year. */
const inYear: Readonly<Record<string, number>> = {day: 365, week: 52, month: 12, quarter: 4, year: 1};
const each = /^[^.,;:!?\p{N}]{0,20}?\s(?:an?|per|each|every)\s(day|week|month|quarter|year)(?!\p{L})/u;

/** True for a number that is another of its sentence over another length of time: "£141 more a year, or £11.75 a month". */
export function isConverted(numeral: Numeral, sentence: string, numbers: readonly NumberLicence[]): boolean {
  if (isOtherUnitOfTime(numeral, numbers)) return true;
  const own = inYear[each.exec(numeral.tail)?.[1] ?? ""];
  if (numeral.kind !== "cardinal" || own === undefined) return false;
  const at = placeIn(sentence, numeral);
  return numeralsIn(sentence).some((other) => {
    const theirs = inYear[each.exec(other.tail)?.[1] ?? ""];
    const isOther = other.start !== at && other.kind === "cardinal" && other.unit === numeral.unit && theirs !== undefined && theirs !== own; // prettier-ignore
    if (!isOther || !numbers.some((licence) => saysValue(licence, other))) return false;
    const value = (other.low * theirs) / own;
    const places = Math.max(0, numeral.decimals ?? 0);
    return numeral.hedge === null
      ? Math.abs(value - numeral.low) <= 0.5 * 10 ** -places + 1e-9
      : isAmount(numeral, value);
  });
}

/** "More than two weeks" of 17 days. */
const isOtherUnitOfTime = (numeral: Numeral, numbers: readonly NumberLicence[]): boolean =>
  numeral.kind === "cardinal" &&
  numeral.hedge !== null &&
  !/^\s\p{L}+\s(?:longer|shorter|more|less|earlier|later|sooner|faster|slower|ahead|behind|before|after|apart)(?!\p{L})/u.test(
    numeral.tail
  ) && // prettier-ignore
  numbers.filter(isExactClaim).some((licence) => {
    const scale = otherUnitOfTime(numeral, licence.unit);
    return scale !== null && isAmount(numeral, valueOf(licence.quantity), scale);
  });
