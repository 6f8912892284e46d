import {valueOf} from "../../facts/quantity.js";
import {type Numeral, numeralsIn} from "../words/en/numerals.js";
import type {NumberLicence} from "./licences.js";
import {saysValue} from "./printedValue.js";

/** How far two numbers may stand from a multiple that is said of them without a hedge: a twentieth of it, our own threshold. */
const nearness = 0.05;

/**
 * True where a sentence has two numbers of claims in one unit, and a multiple that is what they come to: "doubled from £33bn to
 * £66bn", "2.4%, twice Belgium’s 1.2%". A reader can do the sum.
 */
export function isOwnRatio(numeral: Numeral, sentence: string, numbers: readonly NumberLicence[]): boolean {
  if (numeral.kind !== "multiple" || (numeral.hedge !== null && numeral.hedge !== "nearly")) return false;
  const [first, second, ...more] = ownNumbers(sentence, numbers);
  if (!first || !second || more.length > 0) return false;
  const [one, other] = [valueOf(first.licence.quantity), valueOf(second.licence.quantity)];
  const ratio = isTurn(numeral) ? turn(first.numeral, second.numeral, one, other) : one / other;
  if (ratio === null) return false;
  const isNear = Math.abs(ratio / numeral.low - 1) <= nearness;
  return numeral.hedge === "nearly" ? isNear && ratio <= numeral.low : isNear;
}

/** A number of a sentence, and the claim that it is of. */
export interface OwnNumber {
  readonly numeral: Numeral;
  readonly licence: NumberLicence;
}

/** The numbers of a sentence that claims bear out, where all are in one unit; none where they are not. */
export function ownNumbers(sentence: string, numbers: readonly NumberLicence[]): OwnNumber[] {
  const own = numeralsIn(sentence)
    .flatMap((each) => each.ends ?? each)
    .flatMap((each) => {
      const licence = each.kind === "cardinal" && numbers.find((one) => isOfClaim(one) && saysValue(one, each));
      return licence ? [{numeral: each, licence}] : [];
    });
  return own.every(({licence}) => own[0] !== undefined && isOneUnit(own[0].licence, licence)) ? own : [];
}

const isOfClaim = ({quantity, derived, of}: NumberLicence) => quantity.bound === "exact" && !derived && of !== "margin";

const isOneUnit = (one: NumberLicence, other: NumberLicence) => JSON.stringify(one.unit) === JSON.stringify(other.unit);

/** "Doubles", "halved": what became of a number, and not how many times another it is. */
const isTurn = ({token}: Numeral) => /^(?:doubl|tripl|trebl|quadrupl|quintupl|halv)/i.test(token);

/** What the later number is of the earlier, where the words say which is which; *null* where they do not. */
function turn(first: Numeral, second: Numeral, one: number, other: number): number | null {
  const says = (word: string, {lead}: Numeral) => new RegExp(`(?<!\\p{L})${word}\\s\\P{L}*$`, "u").test(lead);
  if (says("from", first) && says("to", second)) return other / one;
  return says("to", first) && says("from", second) ? one / other : null;
}
