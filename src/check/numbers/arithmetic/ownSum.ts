import {unitKey} from "../licences/unitKey.js";
import type {UnitEvidence} from "../../../facts/evidence/evidence.js";
import {valueOf} from "../../../facts/quantity.js";
import {arithmeticSaid, type SaidArithmetic} from "../../words/en/comparison/arithmetic.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import {placeIn} from "../texts/placeIn.js";
import type {NumberLicence} from "../licences/licences.js";
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
