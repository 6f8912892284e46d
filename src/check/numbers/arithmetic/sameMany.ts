import {type Numeral, numeralsIn} from "../../words/en/numerals/numerals.js";
import {bearsOut} from "../../words/en/comparison/phrases.js";
import {hasName} from "../../words/namesIn.js";
import {isExactClaim, type NumberLicence} from "../licences/licences.js";
import {stemsOf} from "../judge/wholeOver.js";
import {unitKey} from "../licences/unitKey.js";
import {valueOf} from "../../../facts/quantity.js";
import {placeIn} from "../texts/placeIn.js";

/** True for "5,000" of "as much water as 5,000 households", where what one has is so many times what each of the others has. */
export function isAsMuchAs(
  {kind, low, high, lead, tail}: Numeral,
  sentence: string,
  numbers: readonly NumberLicence[]
): boolean {
  const isSaid = /(?<!\p{L})as\s(?:much|many)(?!\p{L})[^.;:!?]*\sas\s(?:(?:about|nearly|some|around)\s)?$/iu.test(lead);
  if (kind !== "cardinal" || low !== high || !isSaid) return false;
  const [things = ""] = stemsOf(/^\s\p{L}+/u.exec(tail)?.[0] ?? "");
  const exact = numbers.filter(isExactClaim);
  return exact.some((other) => {
    const isEach = stemsOf(other.subject ?? "").includes(things);
    return (
      isEach &&
      exact.some((one) => {
        const isAlike = one !== other && one.about === other.about && unitKey(one.unit) === unitKey(other.unit);
        const isNamed = stemsOf(one.subject ?? "").some((stem) => stemsOf(sentence).includes(stem));
        return isAlike && isNamed && Math.abs(valueOf(one.quantity) / valueOf(other.quantity) / low - 1) <= nearness;
      })
    );
  });
}

/** How near a multiple of things comes to so many of them: a twentieth of it, our own threshold. */
const nearness = 0.05;

const ofEvery = /(?<!\p{L})(?:of|out of|from|in)\s(?:every|each)\s(?:\p{L}{0,3}\p{Sc}\s?)?$/iu;

/** True for all numbers of "of every £10 spent, £1.70 goes on fees and £3 on wages" where shares bear them out. */
export function isOfEvery(numeral: Numeral, sentence: string, numbers: readonly NumberLicence[]): boolean {
  const isNamed = ({subject}: NumberLicence) => subject == null || hasName(sentence, subject);
  const isOfPound = /^(?:p|c|¢|\s(?:pence|pennies|cents?))\s(?:of|out of|in)\s(?:every|each|the)\s(?:pound|dollar|euro)(?!\p{L})/u.test(numeral.tail); // prettier-ignore
  if (isOfPound) return numbers.some((licence) => isNamed(licence) && isShareOf(licence, numeral.low / 100));
  const all = numeralsIn(sentence).filter(({kind}) => kind === "cardinal");
  const base = all.find(({lead}) => ofEvery.test(lead));
  if (!base || ![1, 2, 3, 4, 5, 10, 20, 50, 100, 1000].includes(base.low)) return false;
  const parts = all.filter((each) => each !== base && each.unit === base.unit);
  const own = numeral.token === base.token ? parts : parts.filter(({token}) => token === numeral.token);
  return own.some((part) =>
    numbers.some((licence) => isNamed(licence) && isPartFor(part, part.low / base.low, licence))
  );
}

/** "£3 in every £5" of 60%, and with a hedge of what is near it. */
function isPartFor(part: Numeral, of: number, licence: NumberLicence): boolean {
  if (licence.unit.kind !== "share" || !isExactClaim(licence)) return false;
  return (
    isShareOf(licence, of) ||
    (part.hedge !== null &&
      bearsOut(licence, {...part, token: `${part.token} in every`, kind: "fraction", low: of, high: of}))
  );
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
