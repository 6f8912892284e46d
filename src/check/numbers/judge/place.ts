import {derivedMark} from "../../words/en/sourceWords.js";
import type {FigureLicences} from "../licences/figureLicences.js";
import {passagesIn, type Passage} from "../texts/passages.js";
import type {Surroundings} from "./unitAgreement.js";

/** Where a number stands: the sentence, the passage that it is part of, and in what kind of chart. */
export interface Place extends Surroundings {
  readonly passage: Passage;
  /** The texts that mark our arithmetic in this one: of a headline those of the deck, the note and the source line that have the mark. */
  readonly marks: readonly string[];
}

/** The place of a number in a sentence of a passage. */
export function placeOf(passage: Passage, sentence: string, {passages, measures}: FigureLicences): Place {
  const isHeadline = passage.role === "headline" || passage.role === "title";
  const below = isHeadline ? passagesIn(passages, "deck", "note", "source").map(({text}) => text) : [];
  const marks = below.filter((text) => text.includes(derivedMark));
  return {passage, sentence, block: passage.block, text: passage.text, measures, marks};
}
