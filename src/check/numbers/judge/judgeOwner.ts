import {bearsOut, isSpeakable, nearerWords} from "../../words/en/comparison/phrases.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import type {FigureLicences} from "../licences/figureLicences.js";
import type {NumberLicence} from "../licences/licences.js";
import {speaksOf} from "../setting/speaksOf.js";
import {type Fault, faultOf, isMarked} from "./judgeNumber.js";
import type {Place} from "./place.js";
import {saysValue} from "./printedValue.js";

/**
 * A number is licensed by its sentence: another claim’s 60% does not license “Osta supplied 60%”, nor “Osta supplied less than
 * two-thirds”.
 */
export function judgeOwner(
  numeral: Numeral,
  numbers: readonly NumberLicence[],
  at: Place,
  licences: FigureLicences
): Fault | null {
  if (at.passage.role === "label") return null;
  const isPhrase = numeral.kind === "fraction" || numeral.kind === "multiple";
  const stated = numbers.filter((licence) =>
    isPhrase
      ? (!licence.derived || isMarked(at)) && isSpeakable(licence, numeral) && isNearest(licence, numeral)
      : saysValue(licence, numeral) && faultOf(numeral, licence, at) === null
  );
  // A phrase that only arithmetic bears out is of lengths that are drawn.
  return isPhrase && stated.length === 0 ? null : judgeOwners(numeral, stated, at.sentence, licences);
}

/** The same of claims that are known to say the number. */
export function judgeOwners(
  numeral: Numeral,
  stated: readonly NumberLicence[],
  sentence: string,
  licences: FigureLicences
): Fault | null {
  if (stated.some((licence) => speaksOf(numeral, sentence, licence, licences))) return null;
  return {rule: "number-unlicensed", expected: `words that name what ${numeral.token} is of, or another number`};
}

const isNearest = (licence: NumberLicence, numeral: Numeral) =>
  bearsOut(licence, numeral) && nearerWords(licence, numeral) === null;
