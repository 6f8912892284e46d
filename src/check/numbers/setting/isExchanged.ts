import type {Evidence} from "../../../facts/evidence/evidence.js";
import {bearsOut} from "../../words/en/comparison/phrases.js";
import {type Numeral, numeralsIn} from "../../words/en/numerals/numerals.js";
import {saysValue} from "../judge/printedValue.js";
import type {NumberLicence} from "../licences/licences.js";
import {partBefore} from "./isAnothers.js";
import {startOf} from "./namePlaces.js";
import {subjectsOf, topicsOf} from "./subjectsOf.js";

/**
 * True for one of two numbers behind which the other’s name stands, while its own stands behind the other: "17 said yes, nine said
 * no" of nine who said yes.
 */
export function isExchanged(
  numeral: Numeral,
  sentence: string,
  licence: NumberLicence,
  {rivals, evidence}: {readonly rivals: readonly NumberLicence[]; readonly evidence: Evidence}
): boolean {
  const namesOf = (each: NumberLicence) => [...subjectsOf(each, evidence), ...topicsOf(each, evidence)];
  const has = (text: string, names: readonly string[]) => names.some((name) => Number.isFinite(startOf(text, name)));
  const own = namesOf(licence);
  return rivals.some((rival) => {
    const theirs = namesOf(rival);
    if (has(behindIt(numeral), own) || !has(behindIt(numeral), theirs)) return false;
    // "Six of the 15 judges are women" of six men.
    if (saysThem(behindIt(numeral), theirs) && !has(sentence, own)) return true;
    const others = numeralsIn(sentence).filter(({token}) => token !== numeral.token);
    const isSaid = (each: Numeral) => (each.kind === "fraction" ? bearsOut(rival, each) : saysValue(rival, each));
    return others.some((each) => isSaid(each) && has(behindIt(each), own) && !has(behindIt(each), theirs));
  });
}

const ofWhole = /^\s(?:out\s)?of\s[^.,;:!?()\p{N}]*\p{N}+(?:,\p{N}{3})*/u;

/** The words behind a number that are of no other: behind its whole, "nine of the court’s 15 judges are women", and none behind a whole itself. */
function behindIt({lead, tail}: Numeral): string {
  if (partBefore.test(lead)) return "";
  const rest = tail.replace(ofWhole, "");
  const [words = ""] = /^[^.,;:!?()\p{N}]*/u.exec(rest) ?? [];
  return words.slice(0, numeralsIn(words)[0]?.start);
}

const saysThem = (words: string, names: readonly string[]) =>
  names.some((name) => /(?:^|\s)(?:is|are|was|were)\s$/u.test(words.slice(0, Math.min(startOf(words, name), words.length)))); // prettier-ignore
