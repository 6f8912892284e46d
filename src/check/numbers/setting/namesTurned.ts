import type {NumberLicence} from "../licences/licences.js";
import {stemsOf} from "../judge/wholeOver.js";

/** Two of one kind of which a text may say either first. */
const kinds = /^(?:men|women|boys|girls|sons|daughters|mothers|fathers)$/;

/** What is wrong with “Boys outscore girls” of a topic that says the other way round; *null* where a text has them in one order, or not all of its words. */
export function namesTurned({about, derived}: NumberLicence, sentence: string): string | null {
  return !derived && areNamesTurned(about, sentence) ? `the number of “${about}”` : null;
}

/**
 * True where a text has all words of another, and the first and the last of its names the other way round: "Osta shells Marn" of
 * "Marn shells Osta". What is told in the passive voice, or of each other, is no turn.
 */
export function areNamesTurned(words: string, text: string): boolean {
  const names = (words.match(/[\p{L}’-]+/gu) ?? []).filter((word, index) => kinds.test(word.toLowerCase()) || (/^\p{Lu}\p{Ll}{2,}/u.test(word) && (index > 0 || isVerb(words)))); // prettier-ignore
  const [first, last] = [names[0], names.at(-1)];
  if (first === undefined || last === undefined || names.length !== 2 || first === last) return false;
  const said = new Set(stemsOf(text));
  if (!stemsOf(words).every((stem) => said.has(stem)) || /(?<!\p{L})(?:by|between|each other)(?!\p{L})/iu.test(text))
    return false;
  const places = [first, last].map((name) => [...text.toLowerCase().matchAll(new RegExp(`(?<!\\p{L})${name.toLowerCase()}(?!\\p{L})`, "gu"))]); // prettier-ignore
  const [[one, ...more] = [], [other, ...others] = []] = places;
  return one !== undefined && other !== undefined && more.length + others.length === 0 && other.index < one.index;
}

/** Where a name begins a label a verb stands behind it: "Marn shells Osta". */
const isVerb = (words: string) => /^\p{Lu}[\p{L}’-]+\s\p{Ll}{2,}(?:s|ed)\s/u.test(words);
