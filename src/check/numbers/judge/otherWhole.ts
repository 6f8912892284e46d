import type {Numeral} from "../../words/en/numerals/numerals.js";
import type {NumberLicence} from "../licences/licences.js";
import {saysValue} from "./printedValue.js";
import {stemsOf} from "./wholeOver.js";

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
  if (wholes.some((whole) => stemsOf(whole).some((stem) => said.some((each) => isAlike(each, stem))))) return null;
  const [first] = stated;
  return first?.unit.kind === "share" ? `${numeral.token} of ${first.unit.whole}` : null;
}

/** "Voter" and "voting", "Briton" and "British": the same at the head. */
const isAlike = (one: string, other: string) => one.slice(0, 4) === other.slice(0, 4);
