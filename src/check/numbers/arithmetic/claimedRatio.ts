import {unitKey} from "../licences/unitKey.js";
import {group} from "d3";
import type {Evidence} from "../../../facts/evidence/evidence.js";
import {valueOf} from "../../../facts/quantity.js";
import {isAfterBase, saysBefore} from "../../words/en/comparison/comparatives.js";
import {directionOf} from "../../words/en/comparison/directions.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import {hasName} from "../../words/namesIn.js";
import type {NumberLicence} from "../licences/licences.js";
import {spanSaid} from "../../words/en/rows/spanSaid.js";
import {placedNames} from "../../words/en/rows/placedNames.js";
import {ownParts} from "../../words/en/rows/ownParts.js";
import {baseSaid} from "../../words/en/dates/baseSaid.js";
import {isOnWeekday} from "../../words/en/dates/weekdays.js";
import {isMultiple, isTurn, ownNumbers} from "./ownRatio.js";
import {saysPeriod} from "../texts/saysPeriod.js";
import {periodOf} from "../licences/tablePlace.js";

/**
 * True for a multiple in words that two claims of the figure come to: of one subject at two times, "doubled its vote", "16 times as
 * many as a year before"; or of two subjects that the sentence names, in their order, "twice as many in Osta as in Marn".
 */
export function isClaimedRatio(
  numeral: Numeral,
  sentence: string,
  {evidence, numbers}: {readonly evidence: Evidence; readonly numbers: readonly NumberLicence[]}
): boolean {
  // "Britain took in a quarter as many".
  const isPartAs = numeral.kind === "fraction" && numeral.low < 1 && numeral.after[0] === "as";
  if (numeral.kind !== "multiple" && !isPartAs) return false;
  // Where the sentence has two of the numbers, it is they that the multiple is of.
  const said = ownNumbers(sentence, numbers).filter(({length}) => length > 1);
  const saidUnits = new Set(said.map(([own]) => unitKey(own?.licence.unit)));
  // Where words say which is the earlier, it is for them to be right: "tripled to 360 from 120".
  const isTold = said.some((own) => own.some((each) => isAfterBase(each.numeral.lead)));
  const values = new Set(isTold ? [] : said.flatMap((own) => own.map(({licence}) => valueOf(licence.quantity))));
  const isOpen = ({unit, quantity}: NumberLicence) =>
    !saidUnits.has(unitKey(unit)) || (isTurn(numeral) && values.has(valueOf(quantity)));
  // "At least 310, more than triple the toll a year earlier".
  const isBeyond = ({quantity, of}: NumberLicence) =>
    numeral.hedge === "moreThan" && of === undefined && (quantity.bound === "atLeast" || quantity.bound === "moreThan");
  const claims = numbers.filter((each) => (isPointClaim(each) || isBeyond(each)) && isOpen(each));
  // "Marn took in a million; Osta, a quarter as many" is of Marn’s.
  const isOfFirst = /^\sas\s(?:many|much)(?:\s(?!as(?!\p{L}))[\p{L}’'-]+){0,4}\s*(?:[.,;:)]|$)/u.test(numeral.tail);
  // "Twice as many as in 2020" is of the number of 2020.
  const base = baseSaid(numeral.tail);
  const isOfBase = (other: NumberLicence) =>
    base === null || !("date" in base) || !claims.some((each) => isAt(each, base.date, evidence)) || isAt(other, base.date, evidence); // prettier-ignore
  // "Grew fivefold between 2021 and 2024" is of those two.
  const {span} = spanSaid(sentence);
  const isAtEnd = (licence: NumberLicence, date: string | null) => date === null || !claims.some((each) => isAt(each, date, evidence)) || isAt(licence, date, evidence); // prettier-ignore
  const isOfSpan = (one: NumberLicence, other: NumberLicence) => span?.by !== "from" || (isAtEnd(other, span.from) && isAtEnd(one, span.to)); // prettier-ignore
  const isSince = (other: NumberLicence) => {
    const before = periodOf(other, evidence);
    return isOnWeekday(numeral.tail, before) || (before !== null && saysPeriod(numeral.tail, before));
  };
  const next = comparedWith(numeral.tail, claims);
  // "Fell fivefold" is to a fifth.
  const power = /fold$/i.test(numeral.token) && directionOf(numeral.lead, []) === "down" ? -1 : 1;
  const isBorneOut = (one: NumberLicence, other: NumberLicence) =>
    isMultiple(numeral, (valueOf(one.quantity) / valueOf(other.quantity)) ** power) &&
    isOfBase(other) &&
    isOfSpan(one, other) &&
    (next === null || other.subject === next) &&
    (isTurn(numeral) || saysBefore(numeral.tail) || isSince(other)
      ? isLater(one, other, evidence) && isOfNamed(one, sentence, numbers)
      : isNamedFirst(one, other, sentence) || (isOfFirst && isNamedFirst(other, one, sentence)));
  return pairsOf(claims).some(([one, other]) => isBorneOut(one, other));
}

const isAt = (licence: NumberLicence, date: string, evidence: Evidence): boolean => {
  const period = periodOf(licence, evidence);
  return period !== null && saysPeriod(date, period);
};

/** Whom the words right behind a multiple compare with: "Osta" of " as many in Marn as in Osta, and"; *null* where they name nobody. */
function comparedWith(tail: string, claims: readonly NumberLicence[]): string | null {
  const [, behind] = /^\sas[^,.;:!?]*\sas\s([^,.;:!?]*)/iu.exec(tail) ?? [];
  if (behind === undefined) return null;
  return placedNames(behind, [...new Set(claims.flatMap(({subject}) => subject ?? []))])[0]?.name ?? null;
}

/** A number that stands at one point, as exactly as its source has it. */
export const isPointClaim = ({quantity, derived, of}: NumberLicence): boolean =>
  (quantity.bound === "exact" || quantity.bound === "about") && !derived && of === undefined;

/** The pairs of claims in one kind of unit that say the same of somebody, but for what stands behind a comma: "A-level, the most popular". */
export const pairsOf = (claims: readonly NumberLicence[]): (readonly [NumberLicence, NumberLicence])[] =>
  [
    ...group(
      claims,
      ({unit, about}) => `${unit.kind === "share" ? unit.kind : unitKey(unit)} ${about.split(", ")[0]}`
    ).values()
  ].flatMap((alike) =>
    alike.flatMap((one) => alike.flatMap((other) => (one === other ? [] : [[one, other] as const])))
  );

/** Whether a sentence may speak of a claim: it names whom it is about, or nobody else who has a number of the same. */
export function isOfNamed(
  {subject, about, unit}: NumberLicence,
  sentence: string,
  numbers: readonly NumberLicence[]
): boolean {
  // prettier-ignore
  const isSaid = (name: string | undefined) => name !== undefined && hasName(sentence, name);
  if (subject === undefined || isSaid(subject)) return true;
  return !numbers.some((other) => other.about === about && unitKey(other.unit) === unitKey(unit) && isSaid(other.subject)); // prettier-ignore
}

/** True where a claim says of one whole or somebody at a later time what another says. */
export function isLater(one: NumberLicence, other: NumberLicence, evidence: Evidence): boolean {
  const [now, before] = [periodOf(one, evidence), periodOf(other, evidence)];
  const isOfOne = one.subject === other.subject && unitKey(one.unit) === unitKey(other.unit);
  return isOfOne && now !== null && before !== null && before < now;
}

/** True where a sentence names first whom one claim is about and then whom the other is, or the words in which their wholes differ. */
export function isNamedFirst(one: NumberLicence, other: NumberLicence, sentence: string): boolean {
  const [first, second] = [startOfOwn(one, other, sentence), startOfOwn(other, one, sentence)];
  return first !== null && second !== null && second > first;
}

function startOfOwn(one: NumberLicence, other: NumberLicence, sentence: string): number | null {
  const names = one.subject === other.subject ? ownWordsOf(one, other) : [one.subject ?? "", ownPartOf(one, other)];
  const starts = names.flatMap((name) => (name === "" ? [] : [sentence.toLowerCase().indexOf(name.toLowerCase())]));
  return starts.find((start) => start >= 0) ?? null;
}

/** "White" of white clover, beside red clover. */
const ownPartOf = ({subject = ""}: NumberLicence, other: NumberLicence) =>
  [...ownParts([subject, other.subject ?? ""])].find(([, name]) => name === subject)?.[0] ?? "";

/** "Poorest" of a share of women in the poorest fifth, beside one of those in the richest: parts of people, and no two things. */
function ownWordsOf({unit}: NumberLicence, {unit: another}: NumberLicence): string[] {
  if (unit.kind !== "share" || another.kind !== "share") return [];
  const others = new Set(another.whole.toLowerCase().match(/\p{L}+/gu));
  return unit.whole.match(/\p{L}{3,}/gu)?.filter((word) => ofPart.test(word) && !others.has(word.toLowerCase())) ?? [];
}

const ofPart = /est$|er$|^(?:men|women|boys|girls|urban|rural|public|private|state|young|old|rich|poor)$/iu;
