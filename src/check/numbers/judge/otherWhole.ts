import {oppositeOf} from "../../words/en/comparison/opposites.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import type {NumberLicence} from "../licences/licences.js";
import {saysValue} from "./printedValue.js";
import {ownerOf, stemsOf} from "./wholeOver.js";

/**
 * What is wrong with “97% of public spending”: *null* where a share of that value is of a whole that the words behind “of” name, or
 * they stand for something said before, “97% of it”.
 */
export function otherWhole(numeral: Numeral, numbers: readonly NumberLicence[]): string | null {
  if (numeral.unit !== "percent" || numeral.after[0] !== "of") return null;
  // "The 4.4% of its neighbour" is whose the number is.
  if (/(?<!\p{L})the\s$/iu.test(numeral.lead)) return null;
  const [words = ""] = /^[^.;:!?()]*/u.exec(numeral.tail) ?? [];
  const said = stemsOf(words);
  if (said.length === 0 || /^\sof\s(?:all\s)?(?:it|them|those|these|us|which|that|this|whom|what|all)(?!\p{L})/iu.test(words)) return null; // prettier-ignore
  const stated = numbers.filter((licence) => saysValue(licence, numeral));
  const wholes = stated.flatMap(({unit}) => (unit.kind === "share" ? [`${unit.whole} ${unit.measure}`] : []));
  if (wholes.length === 0 || wholes.length < stated.length) return null;
  const [first] = stated;
  const fault = first?.unit.kind === "share" ? `${numeral.token} of ${first.unit.whole}` : null;
  if (isOtherOwner(words.replace(/^\sof\s/u, ""), wholes) || wholes.every((whole) => oppositeOf(whole, words) !== null)) return fault; // prettier-ignore
  if (wholes.some((whole) => stemsOf(whole).some((stem) => said.some((each) => isAlike(each, stem))))) return null;
  return fault;
}

/** "69% of Osta’s imports" of a whole that is Marn’s. */
function isOtherOwner(words: string, wholes: readonly string[]): boolean {
  const said = ownerOf(words);
  const owners = wholes.map(ownerOf);
  return said !== null && owners.every((owner) => owner !== null && !owner.includes(said) && !said.includes(owner));
}

/** "Voter" and "voting", "Briton" and "British": the same at the head. */
const isAlike = (one: string, other: string) => one.slice(0, 4) === other.slice(0, 4);
