import {valueOf} from "../../facts/quantity.js";
import {directionOf} from "../words/en/directions.js";
import type {Numeral} from "../words/en/numerals.js";
import {isAfterBase} from "../words/en/comparatives.js";
import type {NumberLicence} from "./licences.js";
import {ownNumbers} from "./ownRatio.js";

/** How far a change may be from a part that is said of it without a hedge, of that part; our own threshold. */
const nearness = 0.05;

/**
 * True where a sentence has two numbers of claims in one unit, and the change from one to the other that it says: "348 jets, down
 * by a third from 528", "fell 34%, from 528 to 348". A reader can do the sum.
 */
export function isOwnChange(numeral: Numeral, sentence: string, numbers: readonly NumberLicence[]): boolean {
  const isPart = numeral.kind === "fraction" && numeral.low < 1;
  if (!isPart && numeral.unit !== "percent") return false;
  const way = directionOf(numeral.lead, numeral.after);
  const [first, second, ...more] = ownNumbers(sentence, numbers).filter(({numeral: {start, token}}) => start !== numeral.start || token !== numeral.token); // prettier-ignore
  if (way === null || !first || !second || more.length > 0) return false;
  const bases = [first, second].filter((each) => isAfterBase(each.numeral.lead));
  const [base] = bases;
  if (!base || bases.length > 1) return false;
  const now = base === first ? second : first;
  const sign = way === "up" ? 1 : -1;
  const change = sign * (valueOf(now.licence.quantity) / valueOf(base.licence.quantity) - 1);
  return isPart ? isPartNear(numeral, change) : isPercentNear(numeral, change);
}

function isPartNear({low, hedge}: Numeral, change: number): boolean {
  const isNear = Math.abs(change / low - 1) <= nearness;
  switch (hedge) {
    case null:
    case "about":
      return isNear;
    case "nearly":
      return isNear && change <= low;
    case "moreThan":
      return change > low && change < low * 1.2;
    default:
      return false;
  }
}

/** A percentage is the change as its places round it. */
function isPercentNear({low, high, decimals, hedge}: Numeral, change: number): boolean {
  if (low !== high || decimals === null || (hedge !== null && hedge !== "about")) return false;
  return Math.abs(100 * change - low) <= 0.5 * 10 ** -decimals;
}
