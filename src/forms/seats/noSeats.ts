import {language} from "../../words/language.js";
import {type Phrase, phrase} from "../../words/phrase.js";
import type {Party} from "./party.js";

/** "no seats: Moss, Fern (provisional)". */
export function noSeats(parties: readonly Party[]): Phrase {
  const names = parties.map(({name, flags}) => (flags.length > 0 ? `${name.text} (${flags.join(", ")})` : name.text));
  return phrase(
    language.labels.noSeats(names),
    parties.flatMap(({name, uses}) => [...name.uses, ...uses])
  );
}
