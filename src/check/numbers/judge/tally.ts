import {unitKey} from "../licences/unitKey.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import {outcomeIn} from "../../words/en/numerals/scores.js";
import type {NumberLicence} from "../licences/licences.js";
import {isPlain} from "../../words/en/units/plainAfter.js";
import {stemsOf} from "./wholeOver.js";

/** True for a count right behind whom it is of, which goes without its unit: "Labour 411, Conservatives 121". */
export function isTally({lead, tail, unit: printed}: Numeral, {unit, subject}: NumberLicence): boolean {
  if (printed !== null || subject === undefined || unit.kind !== "count") return false;
  // "Nine female, six male".
  const next = tail.slice(1, 1 + subject.length);
  if (tail.startsWith(" ") && next.toLowerCase() === subject.toLowerCase() && /^\s*(?:$|[,;:.!?)–—]|and\s)/u.test(tail.slice(1 + subject.length))) return true; // prettier-ignore
  const before = lead.replace(/[:,]?\s$/u, "");
  const isBehind =
    before !== lead && before.endsWith(subject) && !/[\p{L}\p{N}]$/u.test(before.slice(0, -subject.length));
  return isBehind && /^\s*(?:$|[,;:.!?)–—])|^\sand\s/u.test(tail);
}

/**
 * True for a count in figures that goes without its noun, where no other follows and the sentence has a word of its topic: "the
 * waiting list falls to 7.36m". Three figures and more that agree are no chance.
 */
export function isBareCount(numeral: Numeral, {unit, quantity, about}: NumberLicence, sentence: string): boolean {
  const {token, low, high, unit: printed, after} = numeral;
  const figures = token.replace(/^[0.,]+|[^\p{N}]/gu, "").replace(/0+$/, "");
  const isSame = "value" in quantity && low === quantity.value && high === low;
  // Nor are the two ends of a range.
  if (quantity.bound === "range" && unit.kind === "count" && printed === null && isPlain(after[0])) return low === quantity.low && high === quantity.high && high >= 1000; // prettier-ignore
  if (printed !== null || unit.kind !== "count" || !isSame || figures.length < 3 || !isPlain(after[0])) return false;
  const said = new Set(stemsOf(sentence));
  return stemsOf(about).some((stem) => said.has(stem));
}

/**
 * True for the result of a match, "beat Dortmund 2–0": two counts in one unit, of whom the greater is the winner’s. Of a win the
 * winner’s stands first.
 */
export function isScore({low, high, kind, lead, unit: printed}: Numeral, numbers: readonly NumberLicence[]): boolean {
  if (kind !== "range" || printed !== null) return false;
  const end = outcomeIn(/[^.;:!?]*$/u.exec(lead)?.[0] ?? "");
  if (!end) return false;
  const {outcome, before} = end;
  if ((outcome === "drew") !== (low === high) || (outcome === "won" && low < high)) return false;
  const counts = numbers.filter(({unit, derived, of}) => unit.kind === "count" && !derived && of === undefined);
  const has = ({quantity}: NumberLicence, value: number) => quantity.bound === "exact" && quantity.value === value;
  const isBefore = ({subject}: NumberLicence) => subject === undefined || before.includes(subject);
  const isElsewhere = ({subject}: NumberLicence) => subject === undefined || !before.includes(subject);
  return counts.some((most) =>
    counts.some((least) => {
      const isPair = most !== least && unitKey(most.unit) === unitKey(least.unit);
      if (!isPair || !has(most, Math.max(low, high)) || !has(least, Math.min(low, high))) return false;
      const [own, other] = outcome === "lost" ? [least, most] : [most, least];
      return outcome === "drew" || (isBefore(own) && isElsewhere(other));
    })
  );
}
