import {derivedMark} from "./licences.js";
import type {Passage} from "./passages.js";
import type {Surroundings} from "./unitAgreement.js";

/** Where a number stands: the sentence, the passage that it is part of, and in which form of chart. */
export interface Place extends Surroundings {
  readonly passage: Passage;
  readonly form: string;
}

/** Our arithmetic is marked in its own sentence, or by the mark alone under its text. */
export function isMarked({sentence, passage}: Place): boolean {
  return sentence.includes(derivedMark) || passage.under === derivedMark || passage.under === `(${derivedMark})`;
}
