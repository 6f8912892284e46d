import {unitKey} from "../licences/unitKey.js";
import {comparedBy} from "../../words/en/comparison/comparatives.js";
import {directionOf, saysShortfall, wayFrom, wayFromIn} from "../../words/en/comparison/directions.js";
import {type Numeral, numeralsIn} from "../../words/en/numerals/numerals.js";
import type {NumberLicence} from "../licences/licences.js";
import {saysValue} from "../judge/printedValue.js";

/**
 * What is wrong with a number that its text compares with the one before: "44%, up from 52%", "44%, more than Osta’s 52%". *null*
 * where the word is true of the two, or they are of two units, or not compared.
 */
export function selfContradiction(
  numeral: Numeral,
  text: string,
  licence: NumberLicence,
  numbers: readonly NumberLicence[]
): string | null {
  if (numeral.kind !== "cardinal") return null;
  // A year may stand between the two, and what the first is of: "12 of 40 seats, down from 13".
  const isOther = ({end, kind, lead}: Numeral) =>
    end <= numeral.start && kind !== "date" && !/\p{N}\s(?:out\s)?of\s(?:the\s|its\s|all\s)?$/u.test(lead);
  const first = numeralsIn(text).findLast(isOther);
  // "44% and 30%, up from 41% and 28%".
  if (first?.kind !== "cardinal" || /^(?:\s[\p{L}’'-]+){0,3}\s(?:and|or)\s\P{L}{0,2}\p{N}/u.test(numeral.tail))
    return null;
  const between = text.slice(first.end, numeral.start);
  // "Prices fell 3%, up from 5%" is of two falls.
  const isChange = licence.unit.kind === "change";
  const isFall = isChange && directionOf(first.lead, first.after) === "down";
  const way = (isFall ? null : isChange ? wayFromIn(between) : wayFrom(between, first.lead)) ?? comparedBy(between);
  const isBelow = [first, numeral].some(({lead, low}) => low < 0 || saysShortfall(lead));
  if (way === null || isBelow || first.low === numeral.low || (way === "up") === first.low > numeral.low) return null;
  const isAlike = numbers.some((other) => unitKey(other.unit) === unitKey(licence.unit) && saysValue(other, first));
  return isAlike ? `the word for ${first.token}, which is ${first.low > numeral.low ? "more" : "less"}` : null;
}
