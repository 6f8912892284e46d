import type {FigureLicences} from "../licences/figureLicences.js";
import {type Passage, passagesIn, type Role} from "../texts/passages.js";
import type {Surroundings} from "./unitAgreement.js";

/** Where a number stands: the sentence, the passage that it is part of, and in what kind of chart. */
export interface Place extends Surroundings {
  readonly passage: Passage;
  /** The texts below that say how this one is meant: of a headline the deck, the note and the source line. */
  readonly below: readonly string[];
}

const rolesBelow: Readonly<Partial<Record<Role, readonly Role[]>>> = {
  title: ["deck", "note", "source"],
  headline: ["deck", "note", "source"],
  deck: ["note", "source"]
};

/** The place of a number in a sentence of a passage. */
export function placeOf(passage: Passage, sentence: string, {passages, measures}: FigureLicences): Place {
  const below = passagesIn(passages, ...(rolesBelow[passage.role] ?? [])).map(({text}) => text);
  return {passage, sentence, block: passage.block, text: passage.text, measures, below};
}
