import {valueOf} from "../../../facts/quantity.js";
import {amountOfChange} from "../../words/en/comparison/amountOfChange.js";
import {comparatives, polarityOf} from "../../words/en/comparison/polarity.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import {stemsOf} from "../judge/wholeOver.js";
import {isExactClaim, type NumberLicence} from "../licences/licences.js";
import {unitKey} from "../licences/unitKey.js";
import {isPartSaid} from "../../words/en/comparison/phrases.js";
import {isInUnit} from "../rows/thresholdUnit.js";
import {isAmount} from "./isAmount.js";
import {isMultiple} from "./ownRatio.js";

const compared = new RegExp(
  `(?<!\\p{L})(?<says>${comparatives})(?!\\p{L})[^.;:!?]*?\\sthan\\s(?<than>[^.;:!?]*)`,
  "iu"
);

// "$700m over budget".
const beyond = /^\s(?:\p{L}+\s)?(?<place>over|above|under|below|short\sof)\s(?<what>(?:(?:its|the|their)\s)?\p{L}+)/u;

/** True for by how much one number of somebody is above another of his: "hold 1,200 more people than they were built for", "1.4°C warmer than usual". */
export function isTopicDifference(numeral: Numeral, numbers: readonly NumberLicence[]): boolean {
  const {says, than = ""} = compared.exec(numeral.tail)?.groups ?? {};
  const {place, what = ""} = beyond.exec(numeral.tail)?.groups ?? {};
  if (says === undefined && place === undefined) return false;
  const said = new Set(stemsOf(`${than} ${what}`));
  const isMore = says === undefined ? /^(?:over|above)$/u.test(place ?? "") : polarityOf(says).way === "more";
  return topicPairs(numbers, said).some(([one, other]) => {
    // "90 flats short of the target".
    const isShort = place?.startsWith("short") === true && isInUnit(other.unit, numeral.tail);
    const amount = isShort ? {scale: 1, isApart: true} : other.unit.kind === "ratio" ? null : amountOfChange(numeral, other.unit); // prettier-ignore
    const difference = valueOf(one.quantity) - valueOf(other.quantity);
    return amount?.isApart === true && isAmount(numeral, isMore ? difference : -difference, amount.scale);
  });
}

/** True for what one number of somebody is of another of his: "barely half the usual rain", "twice its target". */
export function isTopicRatio(numeral: Numeral, numbers: readonly NumberLicence[]): boolean {
  const {whose, what = numeral.tail.match(asMany)?.[1]} = ofWhat.exec(numeral.tail)?.groups ?? {};
  if (what === undefined || (numeral.kind !== "multiple" && !(numeral.kind === "fraction" && numeral.low < 1))) return false; // prettier-ignore
  return topicPairs(numbers, new Set(stemsOf(what)), isAlikeIn).some(([one, other]) => {
    // "Three-quarters of Marn’s imports" is a share, and no ratio of two.
    if (whose !== undefined && one.unit.kind !== "count") return false;
    const ratio = valueOf(one.quantity) / valueOf(other.quantity);
    return (numeral.kind === "fraction" && isPartSaid(numeral, ratio)) || isMultiple(numeral, ratio);
  });
}

const ofWhat = /^\s(?:of\s)?(?:the|its|their|his|her|(?<whose>[\p{L} ]+[’']s?))\s(?<what>(?:[\p{L}’'-]+\s?){1,3})/u;
// "As many people as it was built for".
const asMany = /^\sas\s(?:many|much|large|big|long|high)\s(?:[\p{L}’'-]+\s){0,3}?as\s(?<what>[^.,;:!?]+)/u;

/** Jobs are of a workforce of workers; an estimate, or what there are at least, is some part of a number, too. */
const isAlikeIn: Pairs = {
  isOne: ({quantity, derived, of}: NumberLicence) => "value" in quantity && quantity.bound !== "lessThan" && quantity.bound !== "atMost" && !derived && of === undefined, // prettier-ignore
  isSameUnit: (one: NumberLicence, other: NumberLicence) => unitKey(one.unit) === unitKey(other.unit) || (one.unit.kind === "count" && other.unit.kind === "count") // prettier-ignore
};
/** What a number is of: its topic, and what is counted. */
const wordsOf = ({about, unit}: NumberLicence) => (unit.kind === "count" ? `${about} ${unit.noun.many}` : about);

interface Pairs {
  readonly isOne: (licence: NumberLicence) => boolean;
  readonly isSameUnit: (one: NumberLicence, other: NumberLicence) => boolean;
}
const isSame: Pairs = {isOne: isExactClaim, isSameUnit: (one: NumberLicence, other: NumberLicence) => unitKey(one.unit) === unitKey(other.unit)}; // prettier-ignore

/** Two claims of somebody in one unit, of which the second has a word of its own that is said. */
const topicPairs = (
  numbers: readonly NumberLicence[],
  said: ReadonlySet<string>,
  {isOne, isSameUnit}: Pairs = isSame
) => {
  const claims = numbers.filter(isOne);
  return claims.flatMap((one) =>
    claims.flatMap((other) => {
      const isPair = one !== other && one.subject === other.subject && isSameUnit(one, other);
      const own = isPair ? stemsOf(wordsOf(other)).filter((stem) => !stemsOf(wordsOf(one)).includes(stem)) : [];
      return own.some((stem) => said.has(stem)) ? [[one, other] as const] : [];
    })
  );
};
