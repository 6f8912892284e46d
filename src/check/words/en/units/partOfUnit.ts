import type {Numeral} from "../numerals/numerals.js";

const units =
  "(?:percentage\\s)?points?|degrees?|seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|places?|seats?|metres?|miles?|goals?";
const ofUnit = new RegExp(`^(?:-|\\s(?:of\\s)?(?:an?\\s)?)(?=(?:${units})(?!\\p{L}))`, "u");

/** "A quarter-point", "half a degree" as 0.25 and 0.5 of that unit; other numbers as they are. */
export function asPartOfUnit(numeral: Numeral): Numeral {
  const before = numeral.kind === "fraction" && numeral.low < 1 ? ofUnit.exec(numeral.tail)?.[0] : undefined;
  if (before === undefined) return numeral;
  return {...numeral, kind: "cardinal", unit: null, tail: ` ${numeral.tail.slice(before.length)}`};
}
