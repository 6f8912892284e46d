import type {Quantity} from "../../facts/quantity.js";
import {isMargin} from "../words/en/comparison/hedges.js";
import type {Numeral} from "../words/en/numerals/numerals.js";
import type {ArticleNumeral} from "./articleNumerals.js";

/**
 * True for a number of an article that says how far an estimate may lie from the true value, and is part of its claim: its
 * margin of error, "plus or minus 3 points", or its level of confidence, "with 95 percent confidence".
 */
export function isOfMargin({low, high, lead, after}: Numeral, quantity: Quantity): boolean {
  if (quantity.bound !== "margin" || low !== high) return false;
  const isLevel = after.slice(0, 2).includes("confidence") || /\bconfidence (?:level )?(?:of|is|was)\s*$/i.test(lead);
  return isLevel ? low === quantity.confidence : low === quantity.margin && isMargin(lead);
}

/** True where an article states the margin of error of an estimate, be it in another sentence. */
export const statesMargin = (numerals: readonly ArticleNumeral[], quantity: Quantity): boolean =>
  numerals.some(({numeral}) => isOfMargin(numeral, quantity) && isMargin(numeral.lead));
