import {type Numeral, numeralsIn} from "../../words/en/numerals/numerals.js";
import {hasName} from "../../words/namesIn.js";
import {isExactClaim, type NumberLicence} from "../licences/licences.js";
import {placeIn} from "../texts/placeIn.js";

const ofEvery = /(?<!\p{L})(?:of|out of|from)\s(?:every|each)\s(?:\p{L}{0,3}\p{Sc}\s?)?$/iu;

/** True for both numbers of "of every £10 spent, £1.70 goes on fees" where a share bears them out. */
export function isOfEvery(numeral: Numeral, sentence: string, numbers: readonly NumberLicence[]): boolean {
  const [base, part] = numeralsIn(sentence).filter(({kind}) => kind === "cardinal");
  if (!base || !part || !ofEvery.test(base.lead) || base.unit !== part.unit || ![1, 10, 100, 1000].includes(base.low)) return false; // prettier-ignore
  if (numeral.token !== base.token && numeral.token !== part.token) return false;
  const isNamed = ({subject}: NumberLicence) => subject == null || hasName(sentence, subject);
  return numbers.some((licence) => isNamed(licence) && isShareOf(licence, part.low / base.low));
}

const isShareOf = (licence: NumberLicence, part: number) =>
  licence.unit.kind === "share" && isExactClaim(licence) && licence.low <= 100 * part && 100 * part <= licence.high;

/** True for a number of the same many as one before it, where a share bears it out: "20" of "12 in every 100 adults smoke, down from 20". */
export function isOfSameMany(numeral: Numeral, sentence: string, numbers: readonly NumberLicence[]): boolean {
  const {kind, low, high, unit, lead} = numeral;
  if (kind !== "cardinal" || unit !== null || low !== high || !/(?<!\p{L})(?:from|to|and|with|than)\s$/iu.test(lead)) return false; // prettier-ignore
  const before = sentence.slice(0, placeIn(sentence, numeral));
  const part = numeralsIn(before).findLast((each) => each.kind === "fraction");
  const [, words = ""] = /\sin\s(?:every\s)?([\p{L}\p{N},]+)$/iu.exec(part?.token ?? "") ?? [];
  const many = numeralsIn(words)[0]?.low;
  if (many === undefined) return false;
  return numbers.some((licence) => isShareOf(licence, low / many));
}
