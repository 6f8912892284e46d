import type {Evidence} from "../../../facts/evidence/evidence.js";
import {saysMoreOrLess} from "../../words/en/comparison/comparatives.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";

/** True for "half" where the figure has a median, and its sentence says that so many have more or less. */
export const isHalfByMedian = ({kind, low, hedge}: Numeral, sentence: string, {derived}: Evidence): boolean =>
  kind === "fraction" &&
  low === 0.5 &&
  hedge === null &&
  saysMoreOrLess(sentence) &&
  derived.some(({operation}) => operation.startsWith("median "));
