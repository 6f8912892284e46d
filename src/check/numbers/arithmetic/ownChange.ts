import {valueOf} from "../../../facts/quantity.js";
import {directionOf} from "../../words/en/comparison/directions.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import {isAfterBase} from "../../words/en/comparison/comparatives.js";
import {placeIn} from "../texts/placeIn.js";
import type {NumberLicence} from "../licences/licences.js";
import {type OwnNumber, ownNumbers} from "./ownRatio.js";

/** How far a change may be from a part that is said of it without a hedge, of that part; our own threshold. */
const nearness = 0.05;

/** How far a change may be below a part that it nearly is, of that part; our own threshold. */
const nearlyBelow = 0.12;

/** How far a change may be from a round percentage that it is about, in points; our own threshold. */
const pointsNear = 2;

/**
 * True where a sentence has two numbers of claims in one unit, and the change from one to the other that it says: "348 jets, down
 * by a third from 528", "fell 34%, from 528 to 348". A reader can do the sum.
 */
export function isOwnChange(numeral: Numeral, sentence: string, numbers: readonly NumberLicence[]): boolean {
  const way = directionOf(numeral.lead, numeral.after);
  return changesOf(numeral, sentence, numbers).some((change) => {
    const size = way === "up" ? change : -change;
    return isPart(numeral) ? isPartNear(numeral, size) : isPercentNear(numeral, size);
  });
}

/** What two numbers of a sentence come to where it says of another change, "a rise of 21.6%", for a finding; *null* where it has none such. */
export function ownChangeAs(numeral: Numeral, sentence: string, numbers: readonly NumberLicence[]): string | null {
  const [change] = changesOf(numeral, sentence, numbers);
  if (change === undefined) return null;
  const size = Number((100 * Math.abs(change)).toFixed(1));
  return `a ${change < 0 ? "fall" : "rise"} of ${size}%, from one number beside it to the other`;
}

const isPart = ({kind, low}: Numeral) => kind === "fraction" && low < 1;

/** The changes between two numbers of a sentence that a part or a percentage of it may say, −0.2 for a fall by a fifth. */
function changesOf(numeral: Numeral, sentence: string, numbers: readonly NumberLicence[]): number[] {
  if (!isPart(numeral) && numeral.unit !== "percent") return [];
  if (directionOf(numeral.lead, numeral.after) === null) return [];
  const at = placeIn(sentence, numeral);
  return ownNumbers(sentence, numbers).flatMap((each) => {
    const own = each.filter((one) => one.numeral.start !== at);
    return changeSaid({start: at, tail: numeral.tail}, own) ?? [];
  });
}

/** By which part the later of two numbers differs from the earlier; *null* where the words do not say which is which. */
function changeSaid(
  {start, tail}: Pick<Numeral, "start" | "tail">,
  [first, second, ...more]: readonly OwnNumber[]
): number | null {
  if (!first || !second || more.length > 0) return null;
  const bases = [first, second].filter((each) => isAfterBase(each.numeral.lead));
  // "£4.17 in Marn and £6.75 in Osta, 62% more".
  const isBehind = second.numeral.end <= start && !/^\s(?:\p{L}+\s){0,2}than(?!\p{L})/u.test(tail);
  const base = bases[0] ?? (isBehind ? first : undefined);
  if (!base || bases.length > 1) return null;
  const now = base === first ? second : first;
  return valueOf(now.licence.quantity) / valueOf(base.licence.quantity) - 1;
}

/** True where a change, 0.2 for a fifth, is the part that is said, within a twentieth of it or, where that is hedged, two points. */
export function isPartNear({low, hedge}: Pick<Numeral, "low" | "hedge">, change: number): boolean {
  const slack = hedge === "about" ? Math.max(nearness * low, pointsNear / 100) : nearness * low;
  const isNear = Math.abs(change - low) <= slack;
  switch (hedge) {
    case null:
    case "about":
      return isNear;
    case "nearly":
      return change <= low && change >= low * (1 - nearlyBelow);
    case "moreThan":
      return change > low && change < nextPart(low);
    default:
      return false;
  }
}

/** Beyond the next common part other words are nearer: "more than half" of 61%, and not of 67%. */
const nextPart = (low: number) => Math.max(1.2 * low, [1 / 4, 1 / 3, 1 / 2, 2 / 3, 3 / 4].find((part) => part > low + 0.01) ?? 0); // prettier-ignore

/** A percentage is the change as its places round it. */
export function isPercentNear({low, high, decimals, hedge}: Numeral, change: number): boolean {
  if (low !== high) return false;
  if (hedge === "nearly") return isPartNear({low: low / 100, hedge}, change);
  // Beyond the next ten other words are nearer.
  if (hedge === "moreThan") return 100 * change > low && 100 * change < low + 10;
  if (hedge !== null && hedge !== "about") return false;
  // In words it is a whole one.
  const places = decimals ?? 0;
  // "A drop of around 60%" of 61.3%.
  if (hedge === "about" && places === 0 && low % 5 === 0) return Math.abs(100 * change - low) <= pointsNear;
  return Math.abs(100 * change - low) <= 0.5 * 10 ** -places;
}
