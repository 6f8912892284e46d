import {group} from "d3";
import {bearsOut} from "../../words/en/comparison/phrases.js";
import {unitKey} from "../licences/unitKey.js";
import type {UnitEvidence} from "../../../facts/evidence.js";
import {valueOf} from "../../../facts/quantity.js";
import {arithmeticSaid, type SaidArithmetic} from "../../words/en/comparison/arithmetic.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import {placeIn} from "../texts/placeIn.js";
import {isExactClaim, type NumberLicence} from "../licences/licences.js";
import {type OwnNumber, ownNumbers} from "./ownRatio.js";

/**
 * True where a sentence says of its own numbers, all of claims and in one unit, what they come to: "27% and wind 31%, together
 * 58%", "the other 40%", "195 of 200 votes: five short", "59% and 66%, a gap of seven points". A reader can do the sum.
 */
export function isOwnSum(numeral: Numeral, sentence: string, numbers: readonly NumberLicence[]): boolean {
  const {low, high, hedge, kind} = numeral;
  const said = kind === "cardinal" && low === high && hedge === null ? arithmeticSaid(numeral) : null;
  if (said === null) return false;
  // Two shares may be of two wholes, and differ by so many points.
  const groups =
    said !== "sum" && said !== "rest" ? ownNumbers(sentence, numbers, kindOf) : ownNumbers(sentence, numbers);
  const at = placeIn(sentence, numeral);
  return groups.some((each) => {
    const others = each.filter((one) => one.numeral.start !== at);
    // "87 and 81, a gap of six; 85 and 82, a gap of three".
    const before = others.filter((one) => one.numeral.end <= at).slice(-2);
    const own = said === "difference" && before.length === 2 ? before : others;
    return own[0] !== undefined && isPrinted(numeral, said, own[0]) && comesTo(said, own, numeral.low);
  });
}

/**
 * True for a part that shares of one whole come to, of those that a sentence says it of: "between them, Marn and Osta sell nearly
 * half".
 */
export function isNamedSum(numeral: Numeral, sentence: string, numbers: readonly NumberLicence[]): boolean {
  if (numeral.kind !== "fraction" || !/(?<!\p{L})(?:between them|together|combined|jointly)(?!\p{L})/iu.test(sentence))
    return false;
  const named = numbers.filter(
    (each) =>
      isExactClaim(each) && each.unit.kind === "share" && each.subject !== undefined && sentence.includes(each.subject)
  );
  return [...group(named, ({unit, about}) => `${unitKey(unit)} ${about}`).values()].some(([first, ...others]) => {
    if (!first || others.length === 0) return false;
    const value = [first, ...others].reduce((sum, {quantity}) => sum + valueOf(quantity), 0);
    const quantity = {bound: "exact", value, decimals: 0} as const;
    return bearsOut({...first, quantity, low: value, high: value}, numeral);
  });
}

const kindOf = (unit: UnitEvidence) => (unit.kind === "share" ? unit.kind : unitKey(unit));

/** A sum of shares is a percentage, their difference so many points, and what comes of other numbers neither. */
function isPrinted({unit: printed, after}: Numeral, said: SaidArithmetic, {licence: {unit}}: OwnNumber): boolean {
  if (unit.kind !== "share" && unit.kind !== "change") return printed !== "percent" && printed !== "points";
  if (said === "sum" || said === "rest") return printed === "percent";
  return printed === "points" || /^points?$/.test(after[0] ?? "");
}

function comesTo(said: SaidArithmetic, own: readonly OwnNumber[], result: number): boolean {
  const values = own.map(({licence: {quantity}}) => valueOf(quantity));
  const [first = NaN, second = NaN] = values;
  const sum = values.reduce((total, value) => total + value, 0);
  const isIt = (value: number) => Math.abs(value - result) < 1e-6 * Math.max(1, Math.abs(result));
  switch (said) {
    case "sum":
      return own.length > 1 && isIt(sum);
    case "rest":
      return own[0]?.licence.unit.kind === "share" && isIt(100 - sum);
    case "difference":
      return own.length === 2 && isIt(Math.abs(first - second));
    case "more":
      return own.length === 2 && isIt(first - second);
    case "less":
      return own.length === 2 && isIt(second - first);
  }
}
