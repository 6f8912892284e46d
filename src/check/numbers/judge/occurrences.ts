import type {Numeral} from "../../words/en/numerals/numerals.js";
import {directionOf} from "../../words/en/comparison/directions.js";
import type {NumberLicence} from "../licences/licences.js";
import {saysValue} from "./printedValue.js";

const comparison =
  /^\s(?:as|more|fewer|less|the|what|that|his|her|its|their|our|higher|larger|greater|bigger|longer|faster|likelier|over)(?!\p{L})|^\s[\p{L}’]+er\sthan(?!\p{L})/u;

/** "Struck 516,000 times in 2024" as the count that a claim has of what was done; *null* for a multiple. */
export function asOccurrences(numeral: Numeral, numbers: readonly NumberLicence[]): Numeral | null {
  if (!/\stimes$/iu.test(numeral.token) || comparison.test(numeral.tail)) return null;
  // "Rose three times" is to three times as much.
  if (directionOf(numeral.lead, []) !== null) return null;
  const counted: Numeral = {...numeral, kind: "cardinal"};
  const own = numbers.find((licence) => licence.unit.kind === "count" && saysValue(licence, counted));
  if (own?.unit.kind !== "count") return null;
  const {many} = own.unit.noun;
  return {...counted, tail: ` ${many}${numeral.tail}`, after: [...many.toLowerCase().split(" "), ...numeral.after]};
}
