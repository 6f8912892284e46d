import {type Numeral, numeralsIn} from "../../words/en/numerals/numerals.js";
import {isExactClaim, type NumberLicence} from "../licences/licences.js";
import {placeIn} from "../texts/placeIn.js";

/** True for a number of the same many as one before it, where a share bears it out: "20" of "12 in every 100 adults smoke, down from 20". */
export function isOfSameMany(numeral: Numeral, sentence: string, numbers: readonly NumberLicence[]): boolean {
  const {kind, low, high, unit, lead} = numeral;
  if (kind !== "cardinal" || unit !== null || low !== high || !/(?<!\p{L})(?:from|to|and|with|than)\s$/iu.test(lead)) return false; // prettier-ignore
  const before = sentence.slice(0, placeIn(sentence, numeral));
  const part = numeralsIn(before).findLast((each) => each.kind === "fraction");
  const [, words = ""] = /\sin\s(?:every\s)?([\p{L}\p{N},]+)$/iu.exec(part?.token ?? "") ?? [];
  const many = numeralsIn(words)[0]?.low;
  if (many === undefined) return false;
  return numbers.some(
    (licence) => licence.unit.kind === "share" && isExactClaim(licence) && licence.low <= (100 * low) / many && (100 * low) / many <= licence.high // prettier-ignore
  );
}
