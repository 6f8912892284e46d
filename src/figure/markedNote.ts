import {type Phrase, phrase} from "../words/phrase.js";

/** A sentence that begins with the sign of a footnote; the stop of an initial, "U.S.", ends none. */
const marked = /(?<=^|\s)[*†‡§¶]+[^]*?(?:(?<!(?<!\p{L})\p{Lu})[.!?](?=\s|$)|$)/gu;

/** What of a note explains marks of names, "Trinity*": the sentences that begin with one; *undefined* where none does. */
export function markedNote(note: Phrase | undefined): Phrase | undefined {
  const sentences = note?.text.match(marked) ?? [];
  return sentences.length === 0 ? undefined : phrase(sentences.join(" "), note?.uses);
}
