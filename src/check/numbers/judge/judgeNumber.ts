import {statedValues} from "../../../facts/quantity.js";
import {type Numeral, numeralsIn} from "../../words/en/numerals/numerals.js";
import {
  boundInClause,
  isMargin,
  isOfError,
  saysError,
  saysPassed,
  saysWithin
} from "../../words/en/comparison/hedges.js";
import {bearsOut, isSpeakable, nearerWords} from "../../words/en/comparison/phrases.js";
import {isSomeRatio} from "../arithmetic/someRatio.js";
import type {Flag} from "../../../facts/table/column.js";
import {flagWords} from "../../words/en/flagWords.js";
import {derivedMark} from "../../words/en/sourceWords.js";
import {claimed, listed, type NumberLicence, printed} from "../licences/licences.js";
import type {Place} from "./place.js";
import {boundHolds, roundsTo, saysValue} from "./printedValue.js";
import {isBareCount, isTally} from "./tally.js";
import {unitAgrees} from "./unitAgreement.js";
import {namesChange, saysWayTwice} from "../../words/en/comparison/directions.js";
import {
  isBoundTwisted,
  isCountedWithMore,
  isRepeated,
  isOfAnotherLength,
  isRepeatedAfter,
  lengthBefore,
  lengthSaid,
  saysHowOften
} from "../../words/en/comparison/twists.js";
import {unitWords} from "../../words/en/units/unitWords.js";
import {isUnitSaid} from "./unitSaid.js";
import {stemsOf} from "./wholeOver.js";
import {withoutFlags} from "../licences/withoutFlags.js";
import {withDirection} from "../licences/withDirection.js";

/** What is wrong with a printed number: the one rule that it breaks, the most telling if it breaks several. */
export interface Fault {
  readonly rule:
    "number-unlicensed" | "bound-lost" | "unit-changed" | "derived-unmarked" | "rounding" | "operands-unsaid";
  readonly expected: string;
  /** True where nothing contradicts the number, but no claim has it either. */
  readonly isUnborne?: true;
}

/** Holds a number in figures or words against the numbers that may stand in its place; *null* where one licenses it. */
export function judgeNumber(numeral: Numeral, numbers: readonly NumberLicence[], at: Place): Fault | null {
  const stated = numbers.filter((licence) => saysValue(licence, numeral));
  const faults = stated.map((licence) => faultOf(numeral, licence, at));
  if (faults.includes(null)) return null;
  // A fault of a number in its own unit tells more than that another number has another unit.
  const fault = faults.find((each) => each && each.rule !== "unit-changed") ?? faults[0];
  if (fault) return fault;
  const near = numbers.find((licence) => unitAgrees(licence.unit, numeral, at) && roundsTo(licence, numeral));
  if (near) return {rule: "rounding", expected: printed(near)};
  return {rule: "number-unlicensed", expected: claimed(numbers, numeral), isUnborne: true};
}

/** What is wrong with a number that has the value of a claim; *null* where nothing is. */
export function faultOf(numeral: Numeral, licence: NumberLicence, at: Place): Fault | null {
  const expected = printed(licence);
  const {quantity} = licence;
  const isBare = isTally(numeral, licence) || isBareCount(numeral, licence, at.sentence);
  const plain = withoutFlags(numeral, licence.flags ?? [], at.passage.role);
  const isInUnit = isBare || unitAgrees(licence.unit, plain, at) || isUnitSaid(plain, licence, at.text);
  if (!isInUnit) return {rule: "unit-changed", expected};
  if (isBoundTwisted(numeral) && !isTopicBefore(numeral, licence)) return {rule: "bound-lost", expected};
  if (saysWayTwice(numeral.lead)) return {rule: "bound-lost", expected: `${expected}, and its direction once`};
  if (isMoreThanAll(numeral, licence))
    return {rule: "number-unlicensed", expected: `no more than what ${numeral.token} is of`};
  if (isOtherOfMargin(numeral, licence)) return {rule: "rounding", expected};
  if (isMultiplied(numeral, licence, at))
    return {
      rule: "unit-changed",
      expected: `${expected}, without words beside it that make it another: each, daily, more of`
    };
  if (licence.of === "confidence" && !isOfConfidence(numeral))
    return {rule: "unit-changed", expected: `${expected} confidence`};
  const hedge = boundInClause(withDirection(numeral, licence.unit));
  const isOpen = isPreposition(numeral) || (hedge === "margin" && isOfError(licence.about));
  const isPassed = quantity.bound === "moreThan" && hedge === null && saysPassed(numeral.lead);
  const isReached = quantity.bound === "atMost" && hedge === null && saysWithin(numeral.lead);
  const isOfMargin = hedge === null && isMarginSaid(licence, at);
  const isHeld =
    isOfMargin ||
    isPassed ||
    isReached ||
    boundHolds(quantity.bound, hedge) ||
    (isOpen && boundHolds(quantity.bound, null));
  if (!isHeld) return {rule: quantity.bound === "exact" ? "rounding" : "bound-lost", expected};
  // A limit that is measured, "more than 2.0 m/s", is no finer with a zero.
  const isLimit = licence.unit.kind === "measure" && quantity.bound !== "exact" && quantity.bound !== "about";
  const isFiner =
    numeral.decimals !== null && numeral.decimals !== 0 && numeral.decimals > lastPlaceOf(licence) && !isLimit;
  if (numeral.kind === "cardinal" && isFiner) return {rule: "rounding", expected};
  return licence.derived && !isMarked(at, licence.flags) ? {rule: "derived-unmarked", expected} : null;
}

/** True right behind a topic that takes something back itself: "would not 37%" of those who would not. */
const isTopicBefore = ({lead}: Numeral, {about}: NumberLicence): boolean =>
  /(?:not|n[’']t|never|without)$/iu.test(about) && lead.toLowerCase().replace(/[\s:]+$/u, "").endsWith(about.toLowerCase()); // prettier-ignore

/** True for "950 of Marn’s 240 towns": a part is no more than its whole. */
function isMoreThanAll({low, tail, unit: printed}: Numeral, {unit}: NumberLicence): boolean {
  if (printed !== null || unit.kind !== "count") return false;
  const [, next = ""] = /^\s(?:out\s)?of\s(?:(?:the|its|their|all|[\p{L}’-]+[’']s?)\s)?(.*)$/u.exec(tail) ?? [];
  const [whole] = numeralsIn(next);
  return whole?.start === 0 && whole.kind === "cardinal" && whole.unit === null && whole.low < low;
}

/** True for an estimate of which its own sentence says that it has a margin of error, or a text below says which. */
function isMarginSaid({quantity}: NumberLicence, {passage, sentence, text, below}: Place): boolean {
  if (quantity.bound !== "margin") return false;
  if (saysError(sentence)) return true;
  if (passage.role === "label" || passage.role === "description") return false;
  const isIt = ({low, high, lead}: Numeral) =>
    low === quantity.margin && high === low && (isMargin(lead) || saysError(lead));
  return [text, ...below].some((each) => numeralsIn(each).some(isIt));
}

/** True for a margin before "±", and for what is no margin behind it: "0.13 ± 1.55°C" for 1.55 ± 0.13. */
function isOtherOfMargin({lead, tail}: Numeral, {of, about}: NumberLicence): boolean {
  if (of === "margin") return /^\s?(?:±|plus or minus)/iu.test(tail);
  return /(?:±|plus or minus)\s?\P{L}{0,2}$/iu.test(lead) && !isOfError(about);
}

/** "95% confidence", "a confidence level of 95%". */
const isOfConfidence = ({lead, after}: Numeral) =>
  after[0] === "confidence" || /(?<!\p{L})confidence(?: levels?)? of\s$/u.test(lead);

/** True where "over" and "under" are no hedges: "over six weeks", "under 17% duty". */
function isPreposition({lead, after: [next = ""]}: Numeral): boolean {
  const isTime = /^(?:minute|hour|day|night|week|month|quarter|year|decade)s?$/.test(next);
  const isRule =
    /^(?:dut(?:y|ies)|tariffs?|tax(?:es)?|rules?|laws?|lev(?:y|ies)|caps?|quotas?|interest|sanctions?)$/.test(next);
  return (
    (isTime && /(?<!\p{L})over\s(?:the\s)?$/iu.test(lead)) || (isRule && /(?<!\p{L})(?:under|over)\s$/iu.test(lead))
  );
}

/** True where the words around a number, or under it, make it another: "6,000 soldiers daily". */
function isMultiplied(numeral: Numeral, {unit, about, days}: NumberLicence, {passage, text, below}: Place): boolean {
  // "£14.6bn more than forecast" is what a claim on "borrowing above forecast" says.
  const saysMore =
    /(?<!\p{L})(?:above|below|over|under|than|beyond|short of|up on|down on|more|fewer|less|added|extra|additional|new)(?!\p{L})/iu.test(
      about
    ) || namesChange(about);
  const isNext = numeralsIn(text.slice(0, Math.max(0, text.indexOf(`${numeral.lead}${numeral.token}`) + numeral.lead.length))).some(({kind, unit: other}) => kind === "cardinal" && other === numeral.unit); // prettier-ignore
  if (!saysMore && isCountedWithMore(numeral, unit.kind, isNext)) return true;
  const length = passage.role === "headline" ? lengthBefore(below[0] ?? "", stemsOf(about)) : null;
  if (isOfAnotherLength(numeral, length ?? `${about} ${unitWords(unit).after}`)) return true;
  // Of prices, speeds and growth so much an hour or a year is a way to say what they are.
  if ((unit.kind !== "count" && unit.kind !== "share") || saysHowOften(`${about} ${unitWords(unit).after}`))
    return false;
  const [from, to] = lengthSaid(numeral.tail) ?? [NaN, NaN];
  if (days !== undefined && from <= days && days <= to) return false;
  return (
    isRepeated(numeral) || (numeral.tail.trim() === "" && passage.role === "label" && isRepeatedAfter(passage.under))
  );
}

/** The place of the last digit that a source printed: 1 for 8.5, −5 for 1.5 million. */
function lastPlaceOf({quantity, unit}: NumberLicence): number {
  if (quantity.bound === "exact") {
    const {value, decimals, significant} = quantity;
    // Money to tenths is printed in hundredths.
    if (unit.kind === "money" && decimals === 1) return 2;
    return significant === undefined ? decimals : significant - 1 - Number(value.toExponential().split("e")[1]);
  }
  const places = Math.max(...statedValues(quantity).map((end) => String(end).split(".")[1]?.length ?? 0));
  // A threshold of €1.8 is printed "€1.80".
  return unit.kind === "money" && places === 1 ? 2 : places;
}

/** Holds a fraction or a multiple against the numbers that may stand in its place; *null* where one bears it out. */
export function judgePhrase(numeral: Numeral, numbers: readonly NumberLicence[], at: Place): Fault | null {
  const speakable = numbers.filter((licence) => isSpeakable(licence, numeral));
  const borne = speakable.filter((licence) => bearsOut(licence, numeral));
  const [derived] = borne;
  if (!derived) {
    if (speakable.length > 0)
      return {rule: "rounding", expected: `a phrase that is true of ${listed(speakable)}`, isUnborne: true};
    if (isSomeRatio(numeral, numbers, at.sentence)) return null;
    const rows = numbers.some(({of}) => of === "cell") ? ofRows : "";
    return {
      rule: "number-unlicensed",
      expected: `${numeral.kind === "multiple" ? ofRatio : ofPart}${rows}`,
      isUnborne: true
    };
  }
  const nearest = borne.filter((licence) => nearerWords(licence, numeral) === null);
  if (nearest.length === 0)
    return {rule: "rounding", expected: `the nearest: ${nearerWords(derived, numeral)} is as true`};
  if (nearest.some((licence) => !licence.derived) || isMarked(at) || isOfDrawnLength(numeral, at)) return null;
  return {rule: "derived-unmarked", expected: `${numeral.token} (${derivedMark})`};
}

// What a phrase may rest on, for a finding.
const ofRatio = "a ratio or a change that is claimed, or derived from two numbers";
const ofPart = "a share that is claimed, or derived as one of a sum";
const ofRows = ", or the rows that it compares by their names in the table";

/** Holds a quantifier against the shares that it may speak of; *null* where one bears it out, or it speaks of none. */
export function judgeQuantifier(numeral: Numeral, numbers: readonly NumberLicence[], at: Place): Fault | null {
  const shares = numbers.filter(
    ({unit, of, derived}) => unit.kind === "share" && of === undefined && (!derived || isMarked(at))
  );
  const meant = numeral.needsWhole === true ? sharesAfter(numeral, shares) : shares;
  if (numeral.needsWhole === true && meant.length === 0) return null;
  if (meant.some((licence) => bearsOut(licence, numeral))) return null;
  if (meant.length === 0) return {rule: "number-unlicensed", expected: claimed(numbers, numeral)};
  return {rule: "rounding", expected: `words that are true of ${listed(meant)}`};
}

/** The shares whose whole the words after a quantifier name: "all of Marn’s imports". */
function sharesAfter({tail}: Numeral, shares: readonly NumberLicence[]): NumberLicence[] {
  const said = new Set(stemsOf(/^[^.,;:!?()]*/u.exec(tail)?.[0] ?? ""));
  return shares.filter(({unit}) => {
    if (unit.kind !== "share") return false;
    const [stems, measured] = [stemsOf(unit.whole), stemsOf(unit.measure)];
    // "Most of the votes", of a share of all valid votes.
    if (measured.length === 1 && measured.every((stem) => said.has(stem) && stems.includes(stem))) return true;
    return stems.filter((stem) => said.has(stem)).length >= Math.min(2, stems.length);
  });
}

/** Bars on one scale are so many times as long: that says what is drawn, and needs no mark. */
function isOfDrawnLength({kind, after}: Numeral, {measures}: Place): boolean {
  const isLong = measures.has("share") || measures.has("length");
  return isLong && kind === "multiple" && /^as long\b/.test(after.join(" "));
}

/**
 * Our arithmetic is marked in its own sentence, or by the mark alone under its text, with the flags of what it rests on. A headline
 * may leave it to a text below.
 */
export function isMarked({sentence, passage, below}: Place, flags: readonly Flag[] = []): boolean {
  const under = passage.under.replace(/^\((.*)\)$/, "$1");
  const isAlone = under === derivedMark || under.startsWith(`${derivedMark}, `);
  const isHeadline = passage.role === "headline" || passage.role === "title";
  const marks = below.filter((text) => isHeadline && text.includes(derivedMark));
  const own = sentence.includes(derivedMark) ? [sentence] : isAlone ? [under] : marks;
  return own.some((words) => flags.every((flag) => flagWords[flag].test(words)));
}
