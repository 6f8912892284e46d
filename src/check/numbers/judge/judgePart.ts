import {isCellRatio} from "../arithmetic/cellRatio.js";
import {isClaimedChange} from "../arithmetic/claimedChange.js";
import {isClaimedPart, isPartOfAmount, isTwoCounts} from "../arithmetic/claimedPart.js";
import {isClaimedRatio, isOfNamed} from "../arithmetic/claimedRatio.js";
import {isOwnChange, ownChangeAs} from "../arithmetic/ownChange.js";
import {isOwnRatio, partOfTwo} from "../arithmetic/ownRatio.js";
import {isPartOfCount} from "../arithmetic/partOfCount.js";
import {isTopicRatio} from "../arithmetic/topicDifference.js";
import {rowsBearOut} from "../rowArithmetic/rowsBearOut.js";
import {isAfterBase} from "../../words/en/comparison/comparatives.js";
import {bearsOut, nearerWords} from "../../words/en/comparison/phrases.js";
import {withoutHedge} from "../../words/en/comparison/hedges.js";
import {type Numeral, numeralsIn} from "../../words/en/numerals/numerals.js";
import {unitWords} from "../../words/en/units/unitWords.js";
import type {FigureLicences} from "../licences/figureLicences.js";
import {saysPeriod} from "../texts/saysPeriod.js";
import {isExactClaim, isOfSame, type NumberLicence} from "../licences/licences.js";
import {periodOf} from "../licences/tablePlace.js";
import {allOf} from "../setting/judgeSetting.js";
import {otherOrderOfParts} from "../setting/ownOrder.js";
import {otherTopic} from "../setting/otherTopic.js";
import {otherKind} from "../setting/otherTurn.js";
import {otherPeriod} from "../setting/ownPeriod.js";
import {complementSaid} from "./complementSaid.js";
import {isTurned} from "./isTurned.js";
import {type Fault, judgePhrase, judgeQuantifier} from "./judgeNumber.js";
import type {Place} from "./place.js";
import {judgeOwner} from "./judgeOwner.js";
import {saysValue} from "./printedValue.js";

/** Holds a fraction or a multiple against what claims, cells and the numbers of its own sentence come to; *null* where one bears it out. */
export function judgePart(
  numeral: Numeral,
  numbers: readonly NumberLicence[],
  at: Place,
  licences: FigureLicences
): Fault | null {
  const {sentence} = at;
  if (isReckoned(numeral, sentence, numbers, licences)) return null;
  const part = partOfTwo(numeral, sentence, numbers);
  if (part !== null) return part.fault === null ? null : {rule: "rounding", expected: part.fault};
  if (isTurned(numeral, licences.evidence)) return {rule: "rounding", expected: `${numeral.token} the other way round`};
  const meant = ofLastTime(numeral, sentence, notTurned(sentence, unsaidElsewhere(sentence, numbers)), licences);
  const fault = judgePhrase(numeral, meant, at);
  const change = fault === null ? null : ownChangeAs(numeral, sentence, numbers);
  if (change !== null) return {rule: "number-unlicensed", expected: change};
  const order = fault === null ? otherOrderOfParts(numeral, sentence, meant, licences.evidence) : null;
  if (order !== null) return {rule: "number-unlicensed", expected: order};
  return fault ?? judgeOwner(numeral, meant, at, licences) ?? judgeKind(numeral, at, meant, licences);
}

/** Holds a quantifier, "nearly all", against the shares that it may speak of; *null* where one bears it out. */
export function judgeShare(
  numeral: Numeral,
  numbers: readonly NumberLicence[],
  at: Place,
  licences: FigureLicences
): Fault | null {
  const meant = notTurned(at.sentence, unsaidElsewhere(at.sentence, numbers));
  if (isComplement(numeral, at.sentence, numbers)) return null;
  return judgeQuantifier(numeral, meant, at) ?? judgeKind(numeral, at, meant, licences);
}

/** True for what two numbers come to that a reader has before him, or that the sentence names. */
function isReckoned(
  numeral: Numeral,
  sentence: string,
  numbers: readonly NumberLicence[],
  licences: FigureLicences
): boolean {
  return (
    isOwnRatio(numeral, sentence, numbers) ||
    isOwnChange(numeral, sentence, numbers) ||
    numbers.some((licence) => isRateSaid(numeral, licence)) ||
    isComplement(numeral, sentence, numbers) ||
    isClaimedRatio(numeral, sentence, licences) ||
    isCellRatio(numeral, sentence, licences) ||
    isClaimedChange(numeral, sentence, licences) ||
    rowsBearOut(numeral, sentence, licences.evidence) ||
    isClaimedPart(numeral, numbers) ||
    isPartOfCount(numeral, sentence, licences.evidence) ||
    isPartOfAmount(numeral, sentence, numbers) ||
    isTwoCounts(numeral, numbers) ||
    isTopicRatio(numeral, numbers)
  );
}

/** True for "three-quarters empty" of 25% full. */
const isComplement = (numeral: Numeral, sentence: string, numbers: readonly NumberLicence[]): boolean =>
  numbers.some((licence) => {
    const rest = complementSaid(sentence, licence, numbers);
    return (
      rest !== null &&
      isOfNamed(licence, sentence, numbers) &&
      bearsOut(rest, numeral) &&
      nearerWords(rest, numeral) === null
    );
  });

/** Of numbers those of which a sentence does not say the rest: "fewer than half rejected it" is not of those for it. */
const notTurned = (sentence: string, numbers: readonly NumberLicence[]) =>
  numbers.filter((licence) => complementSaid(sentence, licence, numbers) === null);

/** "Climbs above a third" and "is now below a quarter" are of the last number of its kind, where the sentence names no other time. */
function ofLastTime(
  {lead}: Numeral,
  sentence: string,
  numbers: readonly NumberLicence[],
  {evidence}: FigureLicences
): readonly NumberLicence[] {
  if (!nowIs.test(lead) && !areNow.test(withoutHedge(lead))) return numbers;
  return numbers.filter((licence) => {
    const own = periodOf(licence, evidence);
    return own === null || saysPeriod(sentence, own) || !numbers.some((other) => isOfSame(other, licence) && (periodOf(other, evidence) ?? "") > own); // prettier-ignore
  });
}

const nowIs = /(?<!\p{L})(?:(?:is|are)\s(?:now|still)|(?:dip|drop|fall|slip|slide|sink|climb|rise|creep|edge|inch|move|go)s?)\s(?:above|below|over|under)\s$/iu; // prettier-ignore

/** "Holt is more than two-thirds full". */
const areNow = /^[^.;:!?\p{N}]*(?<!\p{L})(?:is|are)\s(?:now\s|still\s)?$/iu;

/** True for "1,659 of every 100,000 people" of a rate. */
function isRateSaid({kind, low, token, tail}: Numeral, {unit, quantity}: NumberLicence): boolean {
  if (kind !== "fraction" || unit.kind !== "rate" || quantity.bound !== "exact") return false;
  const words = `${token}${tail}`.toLowerCase();
  const isPer = unitWords(unit).fixed.some((per) => words.includes(per.toLowerCase()));
  return isPer && Math.abs(low * unit.per - quantity.value) < 1e-6 * quantity.value;
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
  return allOf(
    borne.map((licence) => otherTopic(numeral, sentence, licence, numbers) ?? otherKind(numeral, sentence, licence))
  );
}

/** The numbers that a quantifier may speak of: none that its sentence prints, too, "fewer than half, down from 59%". */
function unsaidElsewhere(sentence: string, numbers: readonly NumberLicence[]): readonly NumberLicence[] {
  const others = numeralsIn(sentence).filter(({kind, lead}) => kind === "cardinal" && isAfterBase(lead));
  const rest = numbers.filter((licence) => !others.some((each) => saysValue(licence, each)));
  return rest.length > 0 ? rest : numbers;
}
