import {groundsIn} from "../facts/citable.js";
import type {Claim} from "../facts/claim.js";
import type {Period} from "../facts/period.js";
import {wholeOf} from "../facts/unit/unit.js";
import {formatPeriod, formatWhen} from "./dates.js";
import {formatFlagged, formatQuantity, formatValue, withFlags} from "./numbers.js";
import {language} from "./language.js";
import {type Phrase, phrase, within} from "./phrase.js";
import {unitWords} from "./unitWords.js";

const {articles, partOf, prepositions, runsOn, share} = language.clauses;

/**
 * A label as it stands within a sentence: on one line, without a closing stop, and with a small letter where it begins
 * with a word that has its capital only from standing there ("The oil", but not "The Hague").
 */
export function inSentence({text, uses}: Phrase): Phrase {
  const line = text.trim().replace(/\s+/g, " ");
  const [, first = "", next = ""] = /^(\p{L}+) (\S)/u.exec(line) ?? [];
  const word = first.toLowerCase();
  const isSmall = prepositions.has(word) || (articles.has(word) && !/\p{Lu}/u.test(next));
  const opened = isSmall ? line.charAt(0).toLowerCase() + line.slice(1) : line;
  // "U.S." keeps its stop.
  return phrase(opened.replace(/(?:(?<=[^\s.]{3})\.|[\s,;:])+$/u, ""), uses);
}

/** A name as it stands before its number: "Riga" of "Riga €700", "65 and over:" of "65 and over: 24%". */
export const beforeNumber = (name: Phrase): Phrase => (runsOn(name.text) ? within`${name}:` : name);

/** A share and whose it is: "69% is from Israel"; with a verb only before a preposition, since a label may bring one. */
export function shareClause(claim: Claim, label: Phrase, {verb = true}: {readonly verb?: boolean} = {}): Phrase {
  const {text, uses} = inSentence(label);
  const needsVerb = verb && prepositions.has(/^\p{L}+(?= )/u.exec(text)?.[0] ?? "");
  return phrase(share(withFlags(formatValue(claim), claim.flags), text, needsVerb).trimEnd(), [claim, ...uses]);
}

/**
 * A number before the words that say what it is: "69% of the imports"; of a count with the noun that it counts, unless
 * that is one of their first three: "6,000 soldiers killed", "6,000 soldiers (in the ranks, volunteer soldiers)".
 */
export function countClause(claim: Claim, label: Phrase): Phrase {
  const {text, uses} = inSentence(label);
  const [near = ""] = /^(?:[\p{L}\p{M}’'-]+ ?){1,3}/u.exec(text) ?? [];
  const isNear = unitWords(claim.unit).noun === null || hasNoun(near, claim);
  const value = formatFlagged(claim, isNear ? formatValue : formatQuantity);
  const [first = ""] = /^\p{L}+(?= )/u.exec(text) ?? [];
  // "$148 million (the bond that failed)".
  const isApart = (!isNear && hasNoun(text, claim)) || articles.has(first.toLowerCase());
  const words = isApart ? `(${text})` : text;
  return phrase(`${value} ${words}`.trimEnd(), [claim, ...uses]);
}

/** A number by itself: a share with its whole, "69% of Azerbaijan’s imports"; another with its noun, "six weeks". */
export function numberClause(claim: Claim): Phrase {
  const whole = wholeOf(claim.unit);
  if (!whole) return phrase(formatFlagged(claim, formatQuantity), [claim]);
  return phrase(partOf(formatFlagged(claim, formatValue), inSentence(phrase(whole.label)).text), [claim]);
}

/** A number with its bound and percent sign, and nothing else: "more than 30%". */
export function valueClause(claim: Claim): Phrase {
  return phrase(formatFlagged(claim, formatValue), [claim]);
}

/** When, after a space: " in 2016–20"; empty where no period is known, or where the words before give it. */
export function whenClause({edtf}: Period, before = ""): Phrase {
  return phrase(edtf === null || before.includes(formatPeriod(edtf)) ? "" : ` ${formatWhen(edtf)}`);
}

/** Clauses in a row, "a, b, c"; parted by semicolons where one has a comma of its own, or on demand. */
export function inRow(clauses: readonly Phrase[], mark: "," | ";" = ","): Phrase {
  const part = clauses.some(({text}) => text.includes(",")) ? ";" : mark;
  return phrase(clauses.map(({text}) => text).join(`${part} `), [...new Set(groundsIn(clauses))]);
}

function hasNoun(text: string, {unit}: Claim): boolean {
  const {noun} = unitWords(unit);
  const all = noun ? [noun.one, noun.many] : [];
  const words = ` ${text.toLowerCase().replace(/[^\p{L}\p{M}’'-]+/gu, " ")} `;
  return all.some((noun) => words.includes(` ${noun.toLowerCase()} `));
}

/** Numbers behind the name of what they are of, where it has one. */
export const afterName = (name: Phrase, numbers: Phrase): Phrase =>
  name.text === "" ? numbers : within`${beforeNumber(name)} ${numbers}`;
