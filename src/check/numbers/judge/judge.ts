import {combinedSaid} from "../arithmetic/combined.js";
import {isGapRange} from "../rowArithmetic/rowDifference.js";
import {runSaid} from "../arithmetic/run.js";
import type {DateMention} from "../../words/en/dates/dateMentions.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import {isEdtf} from "../../../facts/period.js";
import {basesOf, matchPeriod} from "../licences/periodLicences.js";
import type {FigureLicences} from "../licences/figureLicences.js";
import {asOccurrences} from "./occurrences.js";
import type {NumberLicence} from "../licences/licences.js";
import {allOf} from "../setting/judgeSetting.js";
import {otherTurn} from "../setting/otherTurn.js";
import {otherEvent} from "../setting/otherEvent.js";
import type {Passage} from "../texts/passages.js";
import {judgeCardinal} from "./judgeCardinal.js";
import {judgeDate} from "../dates/judgeDate.js";
import {type Fault, judgeNumber} from "./judgeNumber.js";
import {type Place, placeOf} from "./place.js";
import {judgeOrdinal} from "./judgeOrdinal.js";
import {judgeOwner} from "./judgeOwner.js";
import {judgePart, judgeShare} from "./judgePart.js";
import {judgeRange} from "./judgeRange.js";
import {licencesAt} from "./licencesAt.js";
import {isNoClaim} from "./noClaim.js";
import {saysValue} from "./printedValue.js";

/** Holds a number of a passage and its sentence against all that may license it; *null* where something does. */
export function judge(numeral: Numeral, passage: Passage, sentence: string, licences: FigureLicences): Fault | null {
  const run = runSaid(numeral, sentence, licences.evidence);
  if (run === true) return null;
  if (run !== null) return {rule: "number-unlicensed", expected: run};
  const combined = combinedSaid(numeral, sentence, licences.evidence);
  if (combined === true) return null;
  if (combined !== null) return {rule: "number-unlicensed", expected: combined};
  const base = judgeBase(numeral, licences);
  if (base) return base;
  if (isNoClaim(numeral, passage, sentence, licences)) return null;
  const at = placeOf(passage, sentence, licences);
  const numbers = licencesAt(numeral, passage, licences);
  switch (numeral.kind) {
    case "date":
      return (
        numeral.date &&
        (judgeYear(numeral, judgeDate(numeral.date, passage, licences), numbers, at) ??
          judgeEvent(numeral.date, passage, licences))
      );
    case "multiple": {
      const counted = asOccurrences(numeral, numbers);
      return counted ? judgeCardinal(counted, numbers, at, licences) : judgePart(numeral, numbers, at, licences);
    }
    case "fraction":
      return judgePart(numeral, numbers, at, licences);
    case "quantifier":
      return judgeShare(numeral, numbers, at, licences);
    case "ordinal":
      return judgeOrdinal(numeral, sentence, licences.evidence, numbers);
    case "range":
      if (isGapRange(numeral, sentence, licences.evidence)) return null;
      return judgeRange(numeral, numbers, at, licences) ?? judgeOwnerOfRange(numeral, numbers, at, licences);
    default:
      return judgeCardinal(numeral, numbers, at, licences);
  }
}

/** Holds whose a range is, or its two ends are, and which way the words turn it. */
function judgeOwnerOfRange(
  numeral: Numeral,
  numbers: readonly NumberLicence[],
  at: Place,
  licences: FigureLicences
): Fault | null {
  const ranges = numbers.filter((each) => each.quantity.bound === "range" && saysValue(each, numeral));
  const turned = allOf(ranges.map((licence) => otherTurn(numeral, licence)));
  if (turned) return turned;
  const parts = ranges.length > 0 ? [numeral] : (numeral.ends ?? []);
  return parts.map((each) => judgeOwner(each, numbers, at, licences)).find((fault) => fault !== null) ?? null;
}

/** Holds the base that a text gives an index, "2015 = 100", against those that the figure has. */
function judgeBase({date, tail}: Numeral, {evidence}: FigureLicences): Fault | null {
  if (!date || !/^\s?=\s?100(?![\p{N}.,])/u.test(tail)) return null;
  const bases = basesOf(evidence);
  if (bases.length === 0) return null;
  const isBase = bases.some((base) => !isEdtf(base) || matchPeriod(date, base) !== null);
  return isBase ? null : {rule: "number-unlicensed", expected: `${bases[0] ?? ""} = 100`};
}

/** Holds the date of an event against the words around it. */
function judgeEvent(date: DateMention, {role, text}: Passage, {evidence}: FigureLicences): Fault | null {
  const expected = role === "label" ? null : otherEvent(date, text, evidence);
  return expected === null ? null : {rule: "number-unlicensed", expected};
}

/** Four figures without a comma may be a count that looks like a year: only what is wrong as both is wrong. */
function judgeYear(year: Numeral, fault: Fault | null, numbers: readonly NumberLicence[], at: Place): Fault | null {
  if (!fault || Number.isNaN(year.low)) return fault;
  const other = judgeNumber(year, numbers, at);
  return other?.rule === "number-unlicensed" ? fault : other;
}
