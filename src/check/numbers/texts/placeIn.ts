import type {Numeral} from "../../words/en/numerals/numerals.js";

/** Where a number of a text begins in its sentence, as a UTF-16 offset; 0 where the sentence has it not. */
export function placeIn(sentence: string, {lead, token}: Numeral): number {
  const before = lead.slice(-reach);
  const at = sentence.indexOf(before + token);
  // Of the first words of a sentence less stands before.
  return at >= 0 ? at + before.length : Math.max(0, sentence.indexOf(token));
}

/** How much of what stands before a number says which of several it is, in UTF-16 units. */
const reach = 24;
