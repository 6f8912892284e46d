import type {Evidence} from "../../../facts/evidence.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import {isTallied} from "../rows/isTallied.js";
import {isRowChange, isRowRatio} from "./rowChange.js";
import {isRowDifference} from "./rowDifference.js";
import {isRowSum} from "./rowSum.js";

/** True for a number that rows by their names come to: a change, a ratio, a difference or a sum of theirs, or how many of them are so. */
export const rowsBearOut = (numeral: Numeral, sentence: string, evidence: Evidence): boolean =>
  isRowChange(numeral, sentence, evidence) ||
  isRowRatio(numeral, sentence, evidence) ||
  isRowDifference(numeral, sentence, evidence) ||
  isRowSum(numeral, sentence, evidence) ||
  isTallied(numeral, sentence, evidence);
