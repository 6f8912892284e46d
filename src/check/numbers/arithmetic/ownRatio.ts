import {unitKey} from "../licences/unitKey.js";
import type {UnitEvidence} from "../../../facts/evidence/evidence.js";
import {valueOf} from "../../../facts/quantity.js";
import {type Numeral, numeralsIn} from "../../words/en/numerals/numerals.js";
import {placeIn} from "../texts/placeIn.js";
import type {NumberLicence} from "../licences/licences.js";
import {saysValue} from "../judge/printedValue.js";

/** How far two numbers may stand from a multiple that is said of them without a hedge: a twentieth of it, our own threshold. */
const nearness = 0.05;

/**
 * True where a sentence has two numbers of claims in one unit, and a multiple that is what they come to: "doubled from £33bn to
 * £66bn", "2.4%, twice Belgium’s 1.2%". A reader can do the sum.
 */
export function isOwnRatio(numeral: Numeral, sentence: string, numbers: readonly NumberLicence[]): boolean {
  // "13%, less than half as much".
  const isHalfAs = numeral.kind === "fraction" && numeral.low < 1 && numeral.after[0] === "as";
  if (numeral.kind !== "multiple" && !isHalfAs) return false;
  const at = placeIn(sentence, numeral);
  return ownNumbers(sentence, numbers).some(([first, second, ...more]) => {
    if (!first || !second || more.length > 0) return false;
    const [one, other] = [valueOf(first.licence.quantity), valueOf(second.licence.quantity)];
    // "Differ fourfold: £40 in Osta, £160 in Marn"; "pays double that, £80".
    if (isApartBy(numeral)) return isMultiple(numeral, Math.max(one / other, other / one));
    if (/^\sthat(?!\p{L})/u.test(numeral.tail)) return first.numeral.end <= at && isMultiple(numeral, other / one);
    const ratio = isTurn(numeral) ? turn(first.numeral, second.numeral, one, other) : one / other;
    const isBehind = !isTurn(numeral) && second.numeral.end <= at;
    // Behind both, "twice as long" is said of the second.
    return ratio !== null && (isMultiple(numeral, ratio) || (isBehind && isMultiple(numeral, other / one)));
  });
}

/**
 * What is wrong with a part that is said of two numbers of one sentence, "134 of the world’s 261 launches, more than half": *fault* is
 * *null* where it is what they come to. *null* where no number is said to be of another.
 */
export function partOfTwo(
  numeral: Numeral,
  sentence: string,
  numbers: readonly NumberLicence[]
): {readonly fault: string | null} | null {
  const {low, hedge, kind} = numeral;
  const [[part, whole, ...more] = []] = ownNumbers(sentence, numbers, (unit) => unit.kind).filter(
    (each) => each.length > 1
  );
  if (kind !== "fraction" || !part || !whole || more.length > 0) return null;
  // "Two in three belong to Marn: 74 of 111".
  const at = placeIn(sentence, numeral);
  const isBehind = part.numeral.start > at && sentence.slice(at, part.numeral.start).includes(": ");
  if (whole.numeral.end > at && !isBehind) return null;
  if (!/^\s(?:out\s)?of\s[^,.;:!?\p{N}]*$/u.test(sentence.slice(part.numeral.end, whole.numeral.start))) return null;
  const ratio = valueOf(part.licence.quantity) / valueOf(whole.licence.quantity);
  const isMore = hedge === "moreThan" || hedge === "atLeast" ? ratio < low : false;
  const isLess = hedge === "lessThan" || hedge === "atMost" || hedge === "nearly" ? ratio > low : false;
  const isOff = hedge === null || hedge === "about" ? Math.abs(ratio / low - 1) > 2 * nearness : false;
  return {fault: isMore || isLess || isOff ? `what ${part.numeral.token} of ${whole.numeral.token} is` : null};
}

/**
 * True where a ratio is what a multiple says. "More than twice" is up to three times, and "more than halved" down to a third:
 * beyond, other words are nearer.
 */
export function isMultiple({low, hedge, kind}: Numeral, ratio: number): boolean {
  const isNear = Math.abs(ratio / low - 1) <= nearness;
  // "More than half as many" is no "more than halved".
  const [lower, upper] = kind === "fraction" && low < 1 ? (hedge === "lessThan" ? [low / 2, low] : [low, (1 + low) / 2]) : low < 1 ? [1 / (1 / low + 1), low] : [low, low + 1]; // prettier-ignore
  const isBeyond = lower < ratio && ratio < upper;
  switch (hedge) {
    case null:
    case "about":
      return isNear;
    case "nearly":
      // "Almost halved" is a little more than a half.
      return kind === "multiple" && low < 1
        ? low <= ratio && ratio <= low * (1 + 2 * nearness)
        : low * (1 - 2 * nearness) <= ratio && ratio <= low;
    case "moreThan":
      return isBeyond;
    case "lessThan":
      return low < 1 ? lower < ratio && ratio < low : low - 1 < ratio && ratio < low;
    default:
      return false;
  }
}

/** A number of a sentence, and the claim that it is of. */
export interface OwnNumber {
  readonly numeral: Numeral;
  readonly licence: NumberLicence;
}

/**
 * The numbers of a sentence that claims bear out, those of each unit by themselves.
 * @param kindOf what numbers of one kind share; default their unit
 */
export function ownNumbers(
  sentence: string,
  numbers: readonly NumberLicence[],
  kindOf: (unit: UnitEvidence) => string = (unit) => unitKey(unit)
): OwnNumber[][] {
  const cardinals = numeralsIn(sentence)
    .flatMap((each) => each.ends ?? each)
    .filter(({kind}) => kind === "cardinal");
  if (cardinals.length > mostNumbers) return [];
  const groups = new Map<string, OwnNumber[]>();
  for (const numeral of cardinals) {
    const said = numbers.filter((each) => isOfClaim(each) && saysValue(each, numeral));
    for (const [kind, licence] of new Map(said.map((each) => [kindOf(each.unit), each] as const))) {
      groups.set(kind, [...(groups.get(kind) ?? []), {numeral, licence}]);
    }
  }
  return [...groups.values()];
}

/** In a sentence of more numbers no reader does a sum; and each is held against each claim. */
const mostNumbers = 12;

const isOfClaim = ({quantity, derived, of}: NumberLicence) => quantity.bound === "exact" && !derived && of !== "margin";

/** "Prices differ fourfold", "a tenfold gap": by how many times two are apart. */
const isApartBy = ({token, lead, tail}: Numeral): boolean =>
  /fold$/iu.test(token) &&
  (/(?<!\p{L})(?:differ|var(?:y|ie)|rang)\p{L}*\s(?:by\s|more\sthan\s|nearly\s|almost\s|about\s|over\s|up\sto\s)*$/iu.test(
    lead
  ) ||
    /^\s(?:difference|gap|divide|gulf|variation|spread|range)(?!\p{L})/iu.test(tail));

/** "Doubles", "halved": what became of a number, and not how many times another it is. */
export const isTurn = ({token}: Numeral): boolean => /^(?:doubl|tripl|trebl|quadrupl|quintupl|halv)|fold$/i.test(token);

/** What the later number is of the earlier, where the words say which is which; *null* where they do not. */
function turn(first: Numeral, second: Numeral, one: number, other: number): number | null {
  const says = (word: string, {lead}: Numeral) => new RegExp(`(?<!\\p{L})${word}\\s\\P{L}*$`, "iu").test(lead);
  if (says("from", first) && says("to", second)) return other / one;
  return says("to", first) && says("from", second) ? one / other : null;
}
