import type {Numeral} from "../../words/en/numerals/numerals.js";
import type {FigureLicences} from "../licences/figureLicences.js";
import type {NumberLicence} from "../licences/licences.js";
import {factsLabelled} from "../licences/readLicences.js";
import type {Passage} from "../texts/passages.js";
import {wholeOver, wholesAfter} from "./wholeOver.js";

/**
 * What may be printed in a place: in the label of a fact only that fact; in others only what is drawn and, where that stands under the name of a whole, or is
 * said to be "of" one, only shares of that whole.
 */
export function licencesAt(
  numeral: Numeral,
  passage: Passage,
  {numbers, passages, roles}: FigureLicences
): readonly NumberLicence[] {
  const facts = factsLabelled(passage, roles);
  const own = numbers.filter(({name}) => facts.includes(name));
  if (own.length > 0) return own;
  const possible = passage.role === "label" ? numbers.filter(({drawn}) => drawn) : numbers;
  const wholes = [...new Set(possible.flatMap(({unit}) => (unit.kind === "share" ? [unit.whole] : [])))];
  const over = wholeOver(passage, passages, wholes);
  const named = over === null ? wholesAfter(numeral, wholes) : [over];
  return possible.filter(({unit}) => unit.kind !== "share" || named.includes(unit.whole));
}
