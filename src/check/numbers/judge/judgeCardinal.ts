import {isConverted} from "../arithmetic/converted.js";
import {isForEvery} from "../arithmetic/claimedPart.js";
import {isOwnChange, ownChangeAs} from "../arithmetic/ownChange.js";
import {isOwnSum} from "../arithmetic/ownSum.js";
import {isLevelOfIndex} from "../arithmetic/levelOfIndex.js";
import {isAsMuchAs, isOfEvery, isOfSameMany} from "../arithmetic/sameMany.js";
import {isTopicDifference} from "../arithmetic/topicDifference.js";
import {rowsBearOut} from "../rowArithmetic/rowsBearOut.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import type {FigureLicences} from "../licences/figureLicences.js";
import type {NumberLicence} from "../licences/licences.js";
import {isExtreme} from "../rows/isExtreme.js";
import {isBeyondAll} from "../refuted/refutedThresholds.js";
import {rowSeriesOf} from "../rows/rowSeriesOf.js";
import {judgeSetting} from "../setting/judgeSetting.js";
import {derivableAs} from "./derivable.js";
import {placesSaid} from "./isScale.js";
import {type Fault, judgeNumber} from "./judgeNumber.js";
import type {Place} from "./place.js";
import {judgeOwner, judgeOwners} from "./judgeOwner.js";
import {otherWhole} from "./otherWhole.js";
import {roundPhraseOf} from "./roundPhrase.js";

/** Holds a number in figures or words, and what stands around it, against the claims; *null* where one licenses it. */
export function judgeCardinal(
  numeral: Numeral,
  numbers: readonly NumberLicence[],
  at: Place,
  licences: FigureLicences
): Fault | null {
  const {sentence} = at;
  const whole = otherWhole(numeral, licences.numbers);
  if (whole !== null) return {rule: "number-unlicensed", expected: whole};
  const scaled = scaledAs(numeral, numbers, at);
  const fault = judgeNumber(scaled, numbers, at);
  const risen = fault ? asRisen(numeral) : null;
  if (risen && judgeCardinal(risen, numbers, at, licences) === null) return null;
  if (fault && isReckoned(numeral, numbers, at, licences)) return null;
  if (fault?.rule === "rounding" && isOwnChange(numeral, sentence, numbers)) return null;
  const rounded =
    fault?.rule === "rounding" || fault?.rule === "number-unlicensed"
      ? roundPhraseOf(numeral, numbers, at, licences.evidence)
      : [];
  // "Top €600 in Marn and Dell" is of both.
  if (rounded.length > 0 && isBeyondAll(numeral, at.text, rowSeriesOf(licences.evidence))) return null;
  if (rounded.length > 0) return judgeOwners(numeral, rounded, sentence, licences);
  if (fault?.rule === "number-unlicensed") {
    if (isOwnChange(numeral, sentence, numbers) || isOwnSum(numeral, sentence, numbers)) return null;
    if (isForEvery(numeral, sentence, numbers)) return null;
    const change = ownChangeAs(numeral, sentence, numbers);
    if (change !== null) return {rule: "number-unlicensed", expected: change};
    const derivable = derivableAs(numeral, sentence, numbers);
    if (derivable !== null) return {rule: "derived-unmarked", expected: derivable};
  }
  const owner = fault ?? judgeOwner(scaled, numbers, at, licences);
  if (owner) return fault === null && rowsBearOut(numeral, sentence, licences.evidence) ? null : owner;
  return judgeSetting(scaled, numbers, at, licences);
}

/** True for what rows or claims come to that a reader has before him. */
function isReckoned(
  numeral: Numeral,
  numbers: readonly NumberLicence[],
  {sentence, passage}: Place,
  {evidence}: FigureLicences
): boolean {
  return (
    rowsBearOut(numeral, sentence, evidence) ||
    isTopicDifference(numeral, numbers) ||
    isConverted(numeral, sentence, numbers) ||
    isLevelOfIndex(numeral, sentence, numbers, evidence) ||
    isOfSameMany(numeral, sentence, numbers) ||
    isOfEvery(numeral, sentence, numbers) ||
    isAsMuchAs(numeral, sentence, numbers) ||
    (passage.role !== "label" && isExtreme(numeral, sentence, evidence))
  );
}

/** "Down to 21,400 at City but up to 18,900 at Rovers": no bound, where a verb of being or another way stands before; *null* for another number. */
function asRisen(numeral: Numeral): Numeral | null {
  const isWay = /(?<!\p{L})(?:is|are|was|were|now|back|went|gone|but|and)\sup\sto\s\P{L}{0,3}$/iu.test(numeral.lead);
  return isWay ? {...numeral, hedge: null, lead: numeral.lead.replace(/up(\sto\s\P{L}{0,3})$/iu, "risen$1")} : null;
}

/** A number as its text means it, of "passengers, millions: 80.9", where it is no claim’s as it stands and is one in millions. */
function scaledAs(numeral: Numeral, numbers: readonly NumberLicence[], at: Place): Numeral {
  const places = numeral.unit === null ? placesSaid(at.text) : 0;
  if (places === 0 || judgeNumber(numeral, numbers, at) === null) return numeral;
  const [low, high] = [numeral.low, numeral.high].map((value) => Number((value * 10 ** places).toPrecision(12)));
  const scaled = {...numeral, low: low ?? NaN, high: high ?? NaN, decimals: (numeral.decimals ?? 0) - places};
  return judgeNumber(scaled, numbers, at) === null ? scaled : numeral;
}
