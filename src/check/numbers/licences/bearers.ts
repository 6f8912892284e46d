import type {FigureLicences} from "./figureLicences.js";
import {isNoClaim} from "../judge/noClaim.js";
import {licencesAt} from "../judge/licencesAt.js";
import {faultOf} from "../judge/judgeNumber.js";
import {placeOf} from "../judge/place.js";
import type {NumberLicence} from "./licences.js";
import {type Numeral, numeralsIn} from "../../words/en/numerals/numerals.js";
import type {Passage} from "../texts/passages.js";
import {bearsOut, isSpeakable} from "../../words/en/comparison/phrases.js";
import {saysValue} from "../judge/printedValue.js";

/**
 * The claims, by id, and our arithmetic, by operation, that a printed number stands for: those whose value it says as it
 * should or, of a phrase, that bear it out. Arithmetic bears a phrase only where no claim does.
 */
export function bearersOf(numeral: Numeral, passage: Passage, sentence: string, licences: FigureLicences): string[] {
  if (isNoClaim(numeral, passage, sentence, licences)) return [];
  const numbers = licencesAt(numeral, passage, licences);
  const at = placeOf(passage, sentence, licences);
  const stated = numbers.filter((licence) => saysValue(licence, numeral) && faultOf(numeral, licence, at) === null);
  const borne = numbers.filter((licence) => isSpeakable(licence, numeral) && bearsOut(licence, numeral));
  const claimed = borne.filter(({derived}) => !derived);
  const isPhrase = numeral.kind === "fraction" || numeral.kind === "multiple";
  const bearers = isPhrase ? (claimed.length > 0 ? claimed : borne) : withOwnMargin(stated, sentence, numbers);
  return bearers.map(({name}) => name);
}

/** A margin of error that several estimates share is that of the one whose value its sentence says, too. */
function withOwnMargin(
  stated: readonly NumberLicence[],
  sentence: string,
  numbers: readonly NumberLicence[]
): readonly NumberLicence[] {
  const isMargin = ({of}: NumberLicence) => of === "margin" || of === "confidence";
  if (!stated.some(isMargin)) return stated;
  const numerals = numeralsIn(sentence);
  const said = stated.filter((licence) => {
    const value = numbers.find(({name, of}) => name === licence.name && of === undefined);
    return !isMargin(licence) || (value !== undefined && numerals.some((each) => saysValue(value, each)));
  });
  return said.length > 0 ? said : stated;
}
