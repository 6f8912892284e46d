import {unitKey} from "../licences/unitKey.js";
import type {Evidence} from "../../../facts/evidence/evidence.js";
import {extentOf, parseEdtf} from "../../../facts/period.js";
import {valueOf} from "../../../facts/quantity.js";
import {type DateMention, dateMentionsIn} from "../../words/en/dates/dateMentions.js";
import {type Numeral, numeralsIn} from "../../words/en/numerals/numerals.js";
import {timeSuperlativesIn} from "../../words/en/comparison/superlatives.js";
import {type Earlier, earlierOf} from "../arithmetic/earlier.js";
import type {NumberLicence} from "../licences/licences.js";
import {saysValue} from "../judge/printedValue.js";

/**
 * What is wrong with “$3.1bn, the lowest since 2019”, “a record 124”: *null* where no earlier number of the same that the file has
 * is lower, or where the sentence has a later number of it.
 */
export function otherRecord(
  numeral: Numeral,
  sentence: string,
  licence: NumberLicence,
  at: {readonly evidence: Evidence; readonly numbers: readonly NumberLicence[]}
): string | null {
  const [said, ...more] = timeSuperlativesIn(sentence);
  if (!said || more.length > 0 || licence.derived || licence.quantity.bound !== "exact") return null;
  const earlier = earlierOf(licence, at);
  if (earlier.length === 0 || isEarlierItself(numeral, sentence, licence, at)) return null;
  const since = said.since === null ? null : dateMentionsIn(sentence).find(({start}) => start === said.since);
  if (since === undefined) return null;
  const own = valueOf(licence.quantity);
  const over = earlier.find(
    (each) => isAfter(each, since) && (said.from === "most" ? each.value > own : each.value < own)
  );
  return over ? `no “${said.token.trim()}”, after ${over.value} in ${over.period}` : null;
}

const isAfter = ({period}: Earlier, since: DateMention | null): boolean => {
  const date = since?.dates.at(-1);
  if (date?.year === undefined) return since === null;
  const {start} = extentOf(parseEdtf(period));
  const [year, month] = [Number(start.slice(0, 4)), Number(start.slice(5, 7))];
  return date.month === undefined ? year > date.year : year > date.year || (year === date.year && month > date.month);
};

/** True where the sentence has another number of the same, of a later time: that one is compared with all before. */
function isEarlierItself(
  {token}: Numeral,
  sentence: string,
  licence: NumberLicence,
  at: {readonly evidence: Evidence; readonly numbers: readonly NumberLicence[]}
): boolean {
  const others = numeralsIn(sentence).filter((each) => each.token !== token);
  return at.numbers.some(
    (other) =>
      unitKey(other.unit) === unitKey(licence.unit) &&
      others.some((each) => saysValue(other, each)) &&
      earlierOf(other, at).some(({value}) => value === valueOf(licence.quantity))
  );
}
