import type {Claim} from "../../facts/claim.js";
import type {Derived} from "../../facts/derived/derived.js";
import {language} from "../../words/language.js";
import {derivedWords, formatQuantity} from "../../words/numbers.js";
import {type Phrase, phrase} from "../../words/phrase.js";

/** "61 seats for a majority", and where we worked it out "(our calculation)". */
export function majorityWords(majority: Claim | Derived): Phrase {
  const mark = majority.kind === "derived" ? derivedWords(majority) : "";
  return phrase(language.labels.majority(formatQuantity(majority), mark), [majority]);
}
