import type {Evidence, UnitEvidence} from "../../../facts/evidence/evidence.js";
import {valueOf} from "../../../facts/quantity.js";
import {isComplementSaid} from "../../words/en/comparison/opposites.js";
import {directionOf} from "../../words/en/comparison/directions.js";
import {isPartSaid} from "../../words/en/comparison/phrases.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import {placeIn} from "../texts/placeIn.js";
import {isOfSame, type NumberLicence, printed} from "../licences/licences.js";
import {unitKey} from "../licences/unitKey.js";
import {isLater, isNamedFirst, isOfNamed} from "./claimedRatio.js";
import {isMultiple, isTurn} from "./ownRatio.js";

/** Of more claims every number comes of some two. */
const mostClaims = 12;

/**
 * Which claims that a sentence may speak of a part or a multiple comes of, for a finding: "19% ÷ 6%", "100% − 86%", "36% + 14%"; *null* where it
 * comes of none.
 */
export function comesOf(
  numeral: Numeral,
  sentence: string,
  numbers: readonly NumberLicence[],
  evidence: Evidence
): string | null {
  const all = numbers.filter(({derived, of}) => !derived && of === undefined);
  if (all.length > mostClaims || (numeral.kind !== "multiple" && !isPart(numeral))) return null;
  const claims = all.filter((claim) => isOfNamed(claim, sentence, all));
  // "Three times as much as Mancunians, and twice as much as Berliners" is not of Berlin.
  const from = placeIn(sentence, numeral) + numeral.token.length;
  const own = sentence.slice(0, from) + (/^[^,;:]*/u.exec(sentence.slice(from))?.[0] ?? "");
  for (const one of claims) {
    const alone = ofOne(numeral, sentence, one);
    if (alone !== null) return alone;
    for (const other of claims) {
      const both = isPair(one, other) ? ofTwo(numeral, own, [one, other], evidence) : null;
      if (both !== null) return both;
    }
  }
  return null;
}

/** Counts are of one kind, whatever is counted: jobs are of workers, refugees of places. */
const kindOf = (unit: UnitEvidence) => (unit.kind === "count" || unit.kind === "share" ? unit.kind : unitKey(unit));

const isPair = (one: NumberLicence, other: NumberLicence) =>
  one !== other &&
  kindOf(one.unit) === kindOf(other.unit) &&
  (one.about === other.about || one.subject === other.subject);

const isPart = ({kind, low}: Numeral) => kind === "fraction" && low < 1;

/** A part may be all of a share but what has it, where the words deny something. */
const denies = /n[’']t(?!\p{L})|(?<!\p{L})(?:no|not|none|nobody|never|without|yet|left|rest|remain\p{L}*|lack\p{L}*|fail\p{L}*|miss\p{L}*)(?!\p{L})/iu; // prettier-ignore

function ofOne(numeral: Numeral, sentence: string, claim: NumberLicence): string | null {
  if (
    claim.unit.kind !== "share" ||
    numeral.kind === "multiple" ||
    (numeral.hedge !== null && numeral.hedge !== "about")
  )
    return null;
  const part = valueOf(claim.quantity) / 100;
  const isTurned = isComplementSaid(claim.about, sentence, false);
  if (!isTurned && isPartSaid(numeral, part)) return printed(claim);
  const isRest = isTurned || (denies.test(sentence) && !denies.test(claim.about));
  return isRest && isPartSaid(numeral, 1 - part) ? `100% − ${printed(claim)}` : null;
}

function ofTwo(
  numeral: Numeral,
  sentence: string,
  [one, other]: readonly [NumberLicence, NumberLicence],
  evidence: Evidence
): string | null {
  const [a, b] = [valueOf(one.quantity), valueOf(other.quantity)];
  const words = (sign: string) => `${printed(one)} ${sign} ${printed(other)}`;
  const isOfTimes = isOfSame(one, other);
  // What became of a number is the later of the earlier; of two it is that of the first that is named.
  const isOrdered = isOfTimes
    ? isLater(one, other, evidence)
    : (one.subject === other.subject && one.subject !== undefined && !isNamedFirst(other, one, sentence)) ||
      isNamedFirst(one, other, sentence);
  const way = directionOf(numeral.lead, numeral.after);
  if (numeral.kind === "multiple")
    return isTurn(numeral) === isOfTimes && way !== "down" && isOrdered && isMultiple(numeral, a / b)
      ? words("÷")
      : null;
  const isSum = one.unit.kind === "share" && one.about === other.about && !isOfTimes;
  if (isSum && isPartSaid(numeral, (a + b) / 100)) return words("+");
  const isWhole = /\s(?:in|of)\s/u.test(numeral.token) || way !== null;
  return !isWhole && !isOfTimes && isOrdered && isPartSaid(numeral, a / b) ? words("÷") : null;
}
