import {isPanelDate, isTick} from "../licences/axisWords.js";
import {brokenRun} from "../arithmetic/run.js";
import {isCellRatio} from "../arithmetic/cellRatio.js";
import {isClaimedChange} from "../arithmetic/claimedChange.js";
import {isClaimedPart, isForEvery, isTwoCounts} from "../arithmetic/claimedPart.js";
import {isClaimedRatio} from "../arithmetic/claimedRatio.js";
import {isCount} from "../licences/countLicences.js";
import type {FigureLicences} from "../licences/figureLicences.js";
import {derivableAs} from "./derivable.js";
import {eventsOver} from "../licences/eventLabels.js";
import {judgeDate} from "./judgeDate.js";
import {type Fault, faultOf, isMarked, judgeNumber, judgePhrase, judgeQuantifier, type Place} from "./judgeNumber.js";
import {isExactClaim, type NumberLicence} from "../licences/licences.js";
import type {DateMention} from "../../words/en/dates/dateMentions.js";
import {otherEvent} from "../setting/otherEvent.js";
import {type Numeral, numeralsIn} from "../../words/en/numerals/numerals.js";
import {isAfterBase} from "../../words/en/comparison/comparatives.js";
import {otherPeriod} from "../setting/ownPeriod.js";
import {otherTopic} from "../setting/otherTopic.js";
import {periodOf} from "../licences/tablePlace.js";
import type {Superlative} from "../../words/en/comparison/superlatives.js";
import {isTurned} from "./isTurned.js";
import {isMonthsTo} from "./monthsTo.js";
import {isNamed} from "../licences/names.js";
import type {Passage} from "../texts/passages.js";
import {isRowChange} from "../arithmetic/rowChange.js";
import {isRanked} from "../arithmetic/ranks.js";
import {isScale, placesSaid} from "./isScale.js";
import {allOf, judgeSetting} from "../setting/judgeSetting.js";
import {judgeOrdinal} from "./judgeOrdinal.js";
import {judgeRange} from "./judgeRange.js";
import {saysValue} from "./printedValue.js";
import {roundPhraseOf} from "./roundPhrase.js";
import {factsLabelled, isRead} from "../licences/readLicences.js";
import {parseEdtf} from "../../../facts/period.js";
import {isOneEach, isSmallWord} from "../../words/en/numerals/smallNumbers.js";
import {saysYear} from "../../words/en/dates/periodWords.js";
import {isOwnChange} from "../arithmetic/ownChange.js";
import {isOwnRatio, partOfTwo} from "../arithmetic/ownRatio.js";
import {isNamedSum, isOwnSum} from "../arithmetic/ownSum.js";
import {otherWhole} from "./otherWhole.js";
import {ownWords} from "../licences/ownWords.js";
import {isHalfByMedian} from "../arithmetic/ownMedian.js";
import {datesOf} from "../licences/periodLicences.js";
import {otherKind} from "../setting/otherTurn.js";
import {isSpan} from "./spans.js";
import {speaksOf} from "../setting/speaksOf.js";
import {bearsOut, isSpeakable, nearerWords} from "../../words/en/comparison/phrases.js";
import {unitWords} from "../../words/en/units/unitWords.js";
import {wholeOver, wholesAfter} from "./wholeOver.js";

/** Holds a number of a passage and its sentence against all that may license it; *null* where something does. */
export function judge(numeral: Numeral, passage: Passage, sentence: string, licences: FigureLicences): Fault | null {
  const run = brokenRun(numeral, licences.evidence);
  if (run !== null) return {rule: "number-unlicensed", expected: run};
  if (isNoClaim(numeral, passage, sentence, licences)) return null;
  const at: Place = {passage, sentence, block: passage.block, text: passage.text, measures: licences.measures};
  const numbers = licencesAt(numeral, passage, licences);
  switch (numeral.kind) {
    case "date":
      return (
        numeral.date &&
        (judgeYear(numeral, judgeDate(numeral.date, passage, licences), numbers, at) ??
          judgeEvent(numeral.date, passage, licences))
      );
    case "fraction":
    case "multiple":
      if (isOwnRatio(numeral, sentence, numbers) || isOwnChange(numeral, sentence, numbers)) return null;
      if (numbers.some((licence) => isRateSaid(numeral, licence))) return null;
      if (isClaimedRatio(numeral, sentence, licences) || isCellRatio(numeral, sentence, licences)) return null;
      if (isClaimedChange(numeral, sentence, licences) || isNamedSum(numeral, sentence, numbers)) return null;
      if (isRowChange(numeral, sentence, licences.evidence)) return null;
      if (isClaimedPart(numeral, numbers) || isTwoCounts(numeral, numbers)) return null;
      const part = partOfTwo(numeral, sentence, numbers);
      if (part !== null) return part.fault === null ? null : {rule: "rounding", expected: part.fault};
      return isTurned(numeral, licences.evidence)
        ? turned(numeral)
        : (judgePhrase(numeral, numbers, at) ??
            judgeOwner(numeral, numbers, at, licences) ??
            judgeKind(numeral, at, numbers, licences));
    case "quantifier": {
      const meant = unsaidElsewhere(sentence, numbers);
      return judgeQuantifier(numeral, meant, at) ?? judgeKind(numeral, at, meant, licences);
    }
    case "ordinal":
      return judgeOrdinal(numeral, sentence, licences.evidence, numbers);
    case "range":
      return (
        judgeRange(numeral, numbers, at, licences) ??
        (numbers.some((each) => each.quantity.bound === "range" && saysValue(each, numeral))
          ? judgeOwner(numeral, numbers, at, licences)
          : (numeral.ends?.map((end) => judgeOwner(end, numbers, at, licences)).find((fault) => fault !== null) ??
            null))
      );
    default: {
      const whole = otherWhole(numeral, licences.numbers);
      if (whole !== null) return {rule: "number-unlicensed", expected: whole};
      const scaled = scaledAs(numeral, numbers, at);
      const fault = judgeNumber(scaled, numbers, at);
      if (fault && isRowChange(numeral, sentence, licences.evidence)) return null;
      if (fault?.rule === "rounding" && isOwnChange(numeral, sentence, numbers)) return null;
      const rounded =
        fault?.rule === "rounding" || fault?.rule === "number-unlicensed" ? roundPhraseOf(numeral, numbers, at) : [];
      if (rounded.length > 0) return judgeOwners(numeral, rounded, sentence, licences);
      if (fault?.rule === "number-unlicensed") {
        if (isOwnChange(numeral, sentence, numbers) || isOwnSum(numeral, sentence, numbers)) return null;
        if (isForEvery(numeral, sentence, numbers)) return null;
        const derivable = derivableAs(numeral, numbers);
        if (derivable !== null) return {rule: "derived-unmarked", expected: derivable};
      }
      return fault ?? judgeOwner(scaled, numbers, at, licences) ?? judgeSetting(scaled, numbers, at, licences);
    }
  }
}

/** Holds the date of an event against the words around it. */
function judgeEvent(date: DateMention, {role, text}: Passage, {evidence}: FigureLicences): Fault | null {
  const expected = role === "label" ? null : otherEvent(date, text, evidence);
  return expected === null ? null : {rule: "number-unlicensed", expected};
}

/** True for "1,659 of every 100,000 people" of a rate. */
function isRateSaid({kind, low, token, tail}: Numeral, {unit, quantity}: NumberLicence): boolean {
  if (kind !== "fraction" || unit.kind !== "rate" || quantity.bound !== "exact") return false;
  const words = `${token}${tail}`.toLowerCase();
  const isPer = unitWords(unit).fixed.some((per) => words.includes(per.toLowerCase()));
  return isPer && Math.abs(low * unit.per - quantity.value) < 1e-6 * quantity.value;
}

/** A number as its text means it, of "passengers, millions: 80.9", where it is no claim’s as it stands and is one in millions. */
function scaledAs(numeral: Numeral, numbers: readonly NumberLicence[], at: Place): Numeral {
  const places = numeral.unit === null ? placesSaid(at.text) : 0;
  if (places === 0 || judgeNumber(numeral, numbers, at) === null) return numeral;
  const [low, high] = [numeral.low, numeral.high].map((value) => Number((value * 10 ** places).toPrecision(12)));
  const scaled = {...numeral, low: low ?? NaN, high: high ?? NaN, decimals: (numeral.decimals ?? 0) - places};
  return judgeNumber(scaled, numbers, at) === null ? scaled : numeral;
}

/** Holds "highest" and "the largest rise" against the row that the sentence names; *null* where it names none, or it is true. */
export function judgeSuperlative(
  {token, from, of}: Superlative,
  sentence: string,
  {evidence}: FigureLicences
): Fault | null {
  if (isRanked(sentence, {rank: 1, from, of}, evidence) !== false) return null;
  return {
    rule: "rounding",
    expected: `words that are true of the row that the sentence names, which has not the ${token}`
  };
}

/**
 * A number is licensed by its sentence: another claim’s 60% does not license “Osta supplied 60%”, nor “Osta supplied less than
 * two-thirds”.
 */
function judgeOwner(
  numeral: Numeral,
  numbers: readonly NumberLicence[],
  at: Place,
  licences: FigureLicences
): Fault | null {
  if (at.passage.role === "label") return null;
  const isPhrase = numeral.kind === "fraction" || numeral.kind === "multiple";
  const stated = numbers.filter((licence) =>
    isPhrase
      ? (!licence.derived || isMarked(at)) && isSpeakable(licence, numeral) && isNearest(licence, numeral)
      : saysValue(licence, numeral) && faultOf(numeral, licence, at) === null
  );
  // A phrase that only arithmetic bears out is of lengths that are drawn.
  return isPhrase && stated.length === 0 ? null : judgeOwners(numeral, stated, at.sentence, licences);
}

function judgeOwners(
  numeral: Numeral,
  stated: readonly NumberLicence[],
  sentence: string,
  licences: FigureLicences
): Fault | null {
  if (stated.some((licence) => speaksOf(numeral, sentence, licence, licences))) return null;
  return {rule: "number-unlicensed", expected: `words that name what ${numeral.token} is of, or another number`};
}

/** Holds what a part in words is said of against the topics of the claims that bear it out: "four in ten ran on time" of those that were late. */
function judgeKind(
  numeral: Numeral,
  {sentence, text}: Place,
  numbers: readonly NumberLicence[],
  {evidence}: FigureLicences
): Fault | null {
  const borne = numbers.filter(
    (licence) => licence.unit.kind === "share" && isExactClaim(licence) && bearsOut(licence, numeral)
  );
  const periods = borne.map((licence) => periodOf(licence, evidence));
  const period = periods.length === 0 ? null : otherPeriod(numeral, text, periods);
  if (period !== null) return {rule: "number-unlicensed", expected: period};
  return allOf(borne.map((licence) => otherTopic(numeral, sentence, licence, numbers) ?? otherKind(sentence, licence)));
}

/** The numbers that a quantifier may speak of: none that its sentence prints, too, "fewer than half, down from 59%". */
function unsaidElsewhere(sentence: string, numbers: readonly NumberLicence[]): readonly NumberLicence[] {
  const others = numeralsIn(sentence).filter(({kind, lead}) => kind === "cardinal" && isAfterBase(lead));
  const rest = numbers.filter((licence) => !others.some((each) => saysValue(licence, each)));
  return rest.length > 0 ? rest : numbers;
}

const isNearest = (licence: NumberLicence, numeral: Numeral) =>
  bearsOut(licence, numeral) && nearerWords(licence, numeral) === null;

const turned = ({token}: Numeral): Fault => ({rule: "rounding", expected: `${token} the other way round`});

/** True for a number that is none of the claims’: of an axis, a cell, a count of what is drawn, a name, or of how the article dates. */
export function isNoClaim(numeral: Numeral, passage: Passage, sentence: string, licences: FigureLicences): boolean {
  const {file, counts, passages, evidence, numbers} = licences;
  const isAxis = isTick(passage, licences) || isPanelDate(numeral, passage, file);
  if (isAxis && eventsOver(passage, passages, evidence.events).length === 0) return true;
  if (isRead(numeral, passage, licences)) return true;
  if (passage.role !== "label" && isSmallWord(numeral, ownWords(evidence))) return true;
  if (isOneEach(numeral) && !licences.measures.has("count")) return true;
  if (passage.role !== "label" && isScale(numeral, numbers)) return true;
  if (isMonthsTo(numeral, licences.periods) || isSpan(numeral, licences.periods)) return true;
  if (isHalfByMedian(numeral, sentence, evidence)) return true;
  if (counts.some((licence) => isCount(numeral, sentence, licence))) return true;
  return isNamed(numeral, passage, licences.names) || isDating(numeral, licences) || isEarlyYear(numeral, licences);
}

/** Four figures without a comma may be a count that looks like a year: only what is wrong as both is wrong. */
function judgeYear(year: Numeral, fault: Fault | null, numbers: readonly NumberLicence[], at: Place): Fault | null {
  if (!fault || Number.isNaN(year.low)) return fault;
  const other = judgeNumber(year, numbers, at);
  return other?.rule === "number-unlicensed" ? fault : other;
}

/**
 * What may be printed in a place: in the label of a fact only that fact; in others only what is drawn and, where that stands under the name of a whole, or is
 * said to be "of" one, only shares of that whole.
 */
export function licencesAt(
  numeral: Numeral,
  passage: Passage,
  {numbers, passages, roles}: FigureLicences
): readonly NumberLicence[] {
  const facts = factsLabelled(passage, roles);
  const own = numbers.filter(({name}) => facts.includes(name));
  if (own.length > 0) return own;
  const possible = passage.role === "label" ? numbers.filter(({drawn}) => drawn) : numbers;
  const wholes = [...new Set(possible.flatMap(({unit}) => (unit.kind === "share" ? [unit.whole] : [])))];
  const over = wholeOver(passage, passages, wholes);
  const named = over === null ? wholesAfter(numeral, wholes) : [over];
  return possible.filter(({unit}) => unit.kind !== "share" || named.includes(unit.whole));
}

/** A year before 1000 looks like any number: what says that it is one stands before it, or after. */
function isEarlyYear({low, high, unit, hedge, lead, after, token}: Numeral, {periods}: FigureLicences): boolean {
  if (low !== high || !/^\d{1,3}$/.test(token) || unit !== null || hedge !== null) return false;
  const isDated = saysYear(lead, after);
  return isDated && periods.some((edtf) => datesOf(parseEdtf(edtf)).some(({year}) => year === low));
}

/** "Two days after" in the article is the editor's ground to write "two days before". */
function isDating({low, after}: Numeral, {dating}: FigureLicences): boolean {
  return dating.some(
    (token) => token.date === null && token.low === low && token.after[0] !== undefined && token.after[0] === after[0]
  );
}
