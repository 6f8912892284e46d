import type {Phrase} from "./phrase.js";

/**
 * The most characters that a form’s description takes, where its labels allow it: BBC GEL, How to write text
 * descriptions; ONS aims at some 125.
 */
export const mostCharacters = 150;

/** The first of some sentences, the fullest before the leaner, that is short enough; or else the leanest. */
export function fullest(...sentences: readonly [Phrase, ...Phrase[]]): Phrase {
  const [leanest] = sentences.slice(-1);
  const chosen = sentences.find(({text}) => [...text].length <= mostCharacters) ?? leanest ?? sentences[0];
  // A label such as "to the U.S." brings the stop.
  return {...chosen, text: chosen.text.replace(/(?<=[.!?…])\.$/u, "")};
}
