import type {Fault} from "./fault.js";
import {claimed, derivedMark, listed, type NumberLicence} from "./licences.js";
import type {Numeral} from "../words/en/numerals.js";
import {bearsOut, isSpeakable} from "../words/en/phrases.js";
import {isMarked, type Place} from "./place.js";

/** Holds a fraction or a multiple against the numbers that may stand in its place; *null* where one bears it out. */
export function judgePhrase(numeral: Numeral, numbers: readonly NumberLicence[], at: Place): Fault | null {
  const speakable = numbers.filter((licence) => isSpeakable(licence, numeral));
  const borne = speakable.filter((licence) => bearsOut(licence, numeral));
  const [derived] = borne;
  if (!derived) {
    const rule = speakable.length > 0 ? "rounding" : "number-unlicensed";
    const words = speakable.length > 0 ? `a phrase that is true of ${listed(speakable)}` : claimed(numbers);
    return {rule, expected: words};
  }
  if (borne.some((licence) => !licence.derived) || isMarked(at) || isOfDrawnLength(numeral, at)) return null;
  return {rule: "derived-unmarked", expected: `${numeral.token} (${derivedMark})`};
}

/** Bars on one scale are so many times as long: that says what is drawn, and needs no mark. */
function isOfDrawnLength({kind, after}: Numeral, {form}: Place): boolean {
  return form === "twoWholes" && kind === "multiple" && /^as long\b/.test(after.join(" "));
}
