import {type Numeral, numeralsIn} from "../../words/en/numerals/numerals.js";
import {saysValue} from "../judge/printedValue.js";
import {type NumberLicence, printed} from "../licences/licences.js";
import {unitKey} from "../licences/unitKey.js";
import {placeIn} from "../texts/placeIn.js";

/** What is wrong with the second number of "from 151 minutes in 2004 to 128", where it has not the unit of the first; *null* for other numbers. */
export function otherUnit(
  numeral: Numeral,
  sentence: string,
  {unit}: NumberLicence,
  numbers: readonly NumberLicence[]
): string | null {
  const at = placeIn(sentence, numeral);
  const first = numeralsIn(sentence).findLast(({end, kind}) => end <= at && kind === "cardinal");
  const isFromTo = /(?<!\p{L})from\s\P{L}{0,3}$/iu.test(first?.lead ?? "") && /^[^.;:!?,]*\sto\s\P{L}{0,3}$/u.test(sentence.slice(first?.end, at)); // prettier-ignore
  if (!first || !isFromTo) return null;
  const [own, ...more] = numbers.filter((licence) => saysValue(licence, first));
  if (!own || [own, ...more].some((licence) => unitKey(licence.unit) === unitKey(unit))) return null;
  return `a number in the unit of ${printed(own)}`;
}
