import {valueOf} from "../../../facts/quantity.js";
import {amountOfChange} from "../../words/en/comparison/amountOfChange.js";
import {comparatives, polarityOf} from "../../words/en/comparison/polarity.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import {stemsOf} from "../judge/wholeOver.js";
import {isExactClaim, type NumberLicence} from "../licences/licences.js";
import {unitKey} from "../licences/unitKey.js";
import {isPartSaid} from "../../words/en/comparison/phrases.js";
import {isAmount} from "./isAmount.js";
import {isMultiple} from "./ownRatio.js";

const compared = new RegExp(
  `(?<!\\p{L})(?<says>${comparatives})(?!\\p{L})[^.;:!?]*?\\sthan\\s(?<than>[^.;:!?]*)`,
  "iu"
);

// "$700m over budget".
const beyond = /^\s(?<place>over|above|under|below)\s(?<what>(?:(?:its|the|their)\s)?\p{L}+)/u;

/** True for by how much one number of somebody is above another of his: "hold 1,200 more people than they were built for", "1.4°C warmer than usual". */
export function isTopicDifference(numeral: Numeral, numbers: readonly NumberLicence[]): boolean {
  const {says, than = ""} = compared.exec(numeral.tail)?.groups ?? {};
  const {place, what = ""} = beyond.exec(numeral.tail)?.groups ?? {};
  if (says === undefined && place === undefined) return false;
  const said = new Set(stemsOf(`${than} ${what}`));
  const isMore = says === undefined ? /^(?:over|above)$/u.test(place ?? "") : polarityOf(says).way === "more";
  return topicPairs(numbers, said).some(([one, other]) => {
    const amount = other.unit.kind === "ratio" ? null : amountOfChange(numeral, other.unit);
    const difference = valueOf(one.quantity) - valueOf(other.quantity);
    return amount?.isApart === true && isAmount(numeral, isMore ? difference : -difference, amount.scale);
  });
}

/** True for what one number of somebody is of another of his: "barely half the usual rain", "twice its target". */
export function isTopicRatio(numeral: Numeral, numbers: readonly NumberLicence[]): boolean {
  const [, what] = /^\s(?:of\s)?(?:the|its|their|his|her)\s((?:[\p{L}’'-]+\s?){1,3})/u.exec(numeral.tail) ?? [];
  if (what === undefined || (numeral.kind !== "multiple" && !(numeral.kind === "fraction" && numeral.low < 1))) return false; // prettier-ignore
  return topicPairs(numbers, new Set(stemsOf(what))).some(([one, other]) => {
    const ratio = valueOf(one.quantity) / valueOf(other.quantity);
    return (numeral.kind === "fraction" && isPartSaid(numeral, ratio)) || isMultiple(numeral, ratio);
  });
}

/** Two claims of somebody in one unit, of which the second has a word of its own that is said. */
const topicPairs = (numbers: readonly NumberLicence[], said: ReadonlySet<string>) => {
  const claims = numbers.filter(isExactClaim);
  return claims.flatMap((one) =>
    claims.flatMap((other) => {
      const isPair = one !== other && one.subject === other.subject && unitKey(one.unit) === unitKey(other.unit);
      const own = isPair ? stemsOf(other.about).filter((stem) => !stemsOf(one.about).includes(stem)) : [];
      return own.some((stem) => said.has(stem)) ? [[one, other] as const] : [];
    })
  );
};
