import type {Numeral} from "../../words/en/numerals/numerals.js";
import type {FigureLicences} from "../licences/figureLicences.js";
import {type Fault, faultOf} from "../judge/judgeNumber.js";
import type {Place} from "../judge/place.js";
import type {NumberLicence} from "../licences/licences.js";
import {otherComparison} from "./ownComparison.js";
import {otherOperation} from "./ownOperation.js";
import {otherOrder} from "./ownOrder.js";
import {otherOfPair} from "./ownPair.js";
import {otherPeriod} from "./ownPeriod.js";
import {otherRow} from "./ownRow.js";
import {otherKind, otherSide, otherTurn} from "./otherTurn.js";
import {namesTurned} from "./namesTurned.js";
import {otherTense} from "./otherTense.js";
import {hasName} from "../../words/namesIn.js";
import {otherAgo, otherNow} from "./otherNow.js";
import {otherUnit} from "./otherUnit.js";
import {subjectsOf} from "./subjectsOf.js";
import {otherTopic} from "./otherTopic.js";
import {otherWay} from "./ownWay.js";
import {otherRecord} from "./otherRecord.js";
import {saysValue} from "../judge/printedValue.js";
import {selfContradiction} from "./selfContradiction.js";
import {periodOf} from "../licences/tablePlace.js";

/**
 * What is wrong with the words around a number that is right by itself: the time that it was of, whose it is, which way it went
 * and what was before it. *null* where they are true of one of the numbers that it may stand for, or say none of that.
 */
export function judgeSetting(
  numeral: Numeral,
  numbers: readonly NumberLicence[],
  at: Place,
  {evidence}: FigureLicences
): Fault | null {
  const {passage, sentence} = at;
  const possible = numbers.filter((licence) => saysValue(licence, numeral) && faultOf(numeral, licence, at) === null);
  // Whom a sentence names is meant before others of the same number.
  const named = possible.filter((licence) => subjectsOf(licence, evidence).some((name) => hasName(sentence, name)));
  const stated = named.length > 0 ? named : possible;
  if (stated.length === 0 || passage.role === "source") return null;
  // Where a label stands is for *label-elsewhere*.
  if (passage.role === "label") return allOf(stated.map((licence) => otherOperation(sentence, licence)));
  const period = otherPeriod(
    numeral,
    passage.text,
    stated.map((licence) => periodOf(licence, evidence))
  );
  if (period !== null) return {rule: "number-unlicensed", expected: period};
  const faults = stated.map(
    (licence) =>
      otherRow(passage.text, licence, evidence) ??
      otherOfPair(numeral, passage.text, licence, {evidence, numbers}) ??
      otherWay(numeral, licence, {evidence, numbers}) ??
      otherComparison(numeral, passage.text, licence, evidence) ??
      otherOrder(numeral, sentence, licence, {evidence, numbers}) ??
      otherRecord(numeral, sentence, licence, {evidence, numbers}) ??
      selfContradiction(numeral, passage.text, licence, numbers) ??
      otherUnit(numeral, sentence, licence, numbers) ??
      otherTopic(numeral, sentence, licence, numbers) ??
      namesTurned(licence, sentence) ??
      otherNow(numeral, licence, numbers, evidence) ??
      otherAgo(numeral, licence, numbers, evidence) ??
      otherTense(numeral, sentence, licence, evidence) ??
      otherTurn(numeral, licence) ??
      otherSide(numeral, licence) ??
      otherKind(numeral, sentence, licence) ??
      otherOperation(sentence, licence)
  );
  return allOf(faults);
}

/** What is wrong with a number where all that it may stand for are faulted: the first; *null* where one is not. */
export const allOf = (faults: readonly (string | null)[]): Fault | null => {
  const [first] = faults;
  return first != null && !faults.includes(null) ? {rule: "number-unlicensed", expected: first} : null;
};
