import type {Evidence} from "../../../facts/evidence/evidence.js";
import {saysReached} from "../../words/en/comparison/tenses.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import type {NumberLicence} from "../licences/licences.js";

/** What is wrong with “has already reached 88%” of a forecast; *null* where the text says of no forecast that it has come. */
export function otherTense(
  {lead}: Numeral,
  sentence: string,
  {name}: NumberLicence,
  {claims}: Evidence
): string | null {
  const flags = claims.find(({id}) => id === name)?.flags ?? [];
  return flags.includes("forecast") && saysReached(lead, sentence) ? "words that say that it is a forecast" : null;
}
