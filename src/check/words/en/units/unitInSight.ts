import type {UnitEvidence} from "../../../../facts/evidence/evidence.js";
import type {Numeral} from "../numerals/numerals.js";
import {hasName} from "../../namesIn.js";
import {currencyNames} from "./currencyNames.js";

/**
 * True where a text says a unit before a number that goes without: at the head of a list, "euros an hour: Marn 15.25", by itself,
 * "in minutes", or beside an earlier number, "nine points in 2016; now the gap is two".
 */
export function isUnitInSight(unit: UnitEvidence, {token, start, after}: Numeral, text: string): boolean {
  if (after[0] === "of" || !text.startsWith(token, start)) return false;
  const before = text.slice(0, start);
  return formsOf(unit).some((form) => (/^\p{L}/u.test(form) ? hasName(before, form) : before.includes(form)));
}

function formsOf(unit: UnitEvidence): readonly string[] {
  switch (unit.kind) {
    case "share":
    case "change":
      return ["%", "per cent", "percent"];
    case "points":
      return ["points"];
    case "degrees":
      return [`°${unit.scale}`, unit.scale === "C" ? "celsius" : "fahrenheit"];
    case "duration":
      return [`${unit.per}s`];
    case "money":
      return [unit.sign, unit.currency, ...currencyNames(unit.currency)];
    default:
      return [];
  }
}
