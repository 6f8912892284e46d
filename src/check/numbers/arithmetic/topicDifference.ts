import {valueOf} from "../../../facts/quantity.js";
import {amountOfChange} from "../../words/en/comparison/amountOfChange.js";
import {comparatives, polarityOf} from "../../words/en/comparison/polarity.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import {stemsOf} from "../judge/wholeOver.js";
import {isExactClaim, type NumberLicence} from "../licences/licences.js";
import {unitKey} from "../licences/unitKey.js";
import {isAmount} from "./isAmount.js";

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
  const claims = numbers.filter(isExactClaim);
  return claims.some((other) => {
    const amount = other.unit.kind === "ratio" ? null : amountOfChange(numeral, other.unit);
    if (!amount?.isApart) return false;
    return claims.some((one) => {
      const isPair = one !== other && one.subject === other.subject && unitKey(one.unit) === unitKey(other.unit);
      const own = stemsOf(other.about).filter((stem) => !stemsOf(one.about).includes(stem));
      const difference = valueOf(one.quantity) - valueOf(other.quantity);
      return (
        isPair &&
        own.some((stem) => said.has(stem)) &&
        isAmount(numeral, isMore ? difference : -difference, amount.scale)
      );
    });
  });
}
