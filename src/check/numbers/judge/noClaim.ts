import type {Evidence} from "../../../facts/evidence/evidence.js";
import {parseEdtf} from "../../../facts/period.js";
import {hasName} from "../../words/namesIn.js";
import {saysYear} from "../../words/en/dates/periodWords.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import {isOneEach, isSmallWord} from "../../words/en/numerals/smallNumbers.js";
import {isHalfByMedian} from "../arithmetic/ownMedian.js";
import {isAxisStart, isPanelDate, isTick} from "../licences/axisWords.js";
import {isCount} from "../licences/countLicences.js";
import {eventsOver} from "../licences/eventLabels.js";
import type {FigureLicences} from "../licences/figureLicences.js";
import {isLimitNamed} from "../licences/limits.js";
import {isAgeNamed, isClassNamed, isLotNamed, isNamed} from "../licences/names.js";
import {ownWords} from "../licences/ownWords.js";
import {datesOf} from "../licences/periodLicences.js";
import {isRead} from "../licences/readLicences.js";
import type {Passage} from "../texts/passages.js";
import {isEventSpan} from "../dates/eventSpan.js";
import {isScale} from "./isScale.js";
import {isMonthsTo} from "../dates/monthsTo.js";
import {periodsOfTwo} from "../dates/spanOfTwo.js";
import {isSpan} from "./spans.js";

/** True for a number that is none of the claims’: of an axis, a cell, a count of what is drawn, a name, or of how the article dates. */
export function isNoClaim(numeral: Numeral, passage: Passage, sentence: string, licences: FigureLicences): boolean {
  const {file, counts, passages, evidence, numbers} = licences;
  const isAxis = isTick(passage, licences) || isPanelDate(numeral, passage, file);
  if (isAxis && eventsOver(passage, passages, evidence.events).length === 0) return true;
  if (isAxisStart(numeral, file) || isRead(numeral, passage, licences)) return true;
  if (passage.role !== "label" && isSmallWord(numeral, ownWords(evidence))) return true;
  if (isOneSubject(numeral, evidence.claims)) return true;
  if (passage.role !== "label" && isInTopic(numeral, evidence.claims)) return true;
  if (isOneEach(numeral) && !licences.measures.has("count")) return true;
  if (passage.role !== "label" && isScale(numeral, numbers)) return true;
  if (
    isMonthsTo(numeral, licences.periods) ||
    isSpan(numeral, periodsOfTwo(numeral, sentence, licences) ?? licences.periods)
  )
    return true;
  if (isEventSpan(numeral, evidence)) return true;
  if (isHalfByMedian(numeral, sentence, evidence)) return true;
  if (counts.some((licence) => isCount(numeral, sentence, licence))) return true;
  if (isClassNamed(numeral, licences.names) || isAgeNamed(numeral, licences.names)) return true;
  if (isLotNamed(numeral, licences.names) || isLimitNamed(numeral, licences.names)) return true;
  return isNamed(numeral, passage, licences.names) || isDating(numeral, licences) || isEarlyYear(numeral, licences);
}

/** "One ferry in Osta burns as much" of the claim about “A ferry in Osta”. */
const isOneSubject = ({low, lead, token, after}: Numeral, claims: Evidence["claims"]): boolean =>
  low === 1 &&
  lead === "" &&
  /^one$/iu.test(token) &&
  claims.some(({subject = ""}) => /^an?\s/iu.test(subject) && hasName(subject, after[0] ?? token));

/** "A dozen eggs" of the claims on the “price of a dozen eggs”. */
const isInTopic = ({token, after}: Numeral, claims: Evidence["claims"]): boolean =>
  /dozen$/iu.test(token) && after[0] !== undefined && claims.some(({topic}) => hasName(topic, `${token} ${after[0] ?? ""}`)); // prettier-ignore

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
