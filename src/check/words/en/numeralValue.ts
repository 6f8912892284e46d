import {multipleOf, partsOf, rankOf, scaleOf, valueOfWords, wordPatterns} from "./numberWords.js";
import {character, foldedCase, plainCharacters} from "./plainCharacters.js";

const {cardinal, scale} = wordPatterns;

/** What no letter and no other figure stands before. */
export const apart = `(?<!${character.letterOrNumber})`;

/** Figures of any script, with their commas and points; a longer run is read in parts, and is no number of any claim. */
export const digits = `${character.digit}[\\d٠.,]{0,30}${character.digit}|${character.digit}`;

/** A number in figures or in words, as the source of a regular expression for plain texts in lower case. */
export const number = `(?:${apart}[-\\u2212](?=${character.digit}))?(?:(?:${digits})(?:[\\s-]?${scale}(?!${character.letter})|(?:k|m|bn|tn)(?!${character.letterOrNumber}))?|${apart}${cardinal})`;

const numbers = new RegExp(number, "g");

/** The two ends of what a number says; alike where it is no range, and not numbers where it says none. */
export interface Ends {
  readonly low: number;
  readonly high: number;
}

/** What a number says, by the kind of its token; a fraction and a ratio say the part, a multiple how many times. */
export function endsOf(kind: string, bare: string): Ends {
  if (kind === "range" || kind === "ratio") {
    const folded = foldedCase(bare);
    const ends = [...plainCharacters(folded).matchAll(numbers)].map(({0: found, index}) => {
      return magnitude(folded.slice(index, index + found.length).replace(/^[-\u2212]/, ""));
    });
    const [low = NaN, high = NaN] = ends.length === 2 ? ends : [];
    return kind === "range" ? {low, high} : {low: low / high, high: low / high};
  }
  const value = (readers[kind] ?? magnitude)(bare);
  return {low: value, high: value};
}

const readers: Readonly<Record<string, (bare: string) => number>> = {
  fraction: fractionOf,
  multiple: timesOf,
  ordinal: placeOf
};

function fractionOf(bare: string): number {
  const [over, under] = bare.split("/").map(Number);
  if (over !== undefined && under !== undefined) return over / under;
  const vulgar = /[^\p{Nd}\p{L}\s-]/u.exec(bare)?.[0].normalize("NFKC").split("\u2044").map(Number);
  if (vulgar) return Number(/^\p{Nd}*/u.exec(bare)?.[0] ?? 0) + (vulgar[0] ?? NaN) / (vulgar[1] ?? NaN);
  const words = bare.split(/[\s-]+/);
  const count = words.length === 1 ? 1 : (valueOfWords(words.slice(0, -1).join(" ")) ?? NaN);
  return count / (partsOf(words.at(-1) ?? "") ?? NaN);
}

function timesOf(bare: string): number {
  return multipleOf(bare) ?? magnitude(bare.replace(/(?:[\s-]times|[\s-]?fold|\s?[x×])$/iu, ""));
}

function placeOf(bare: string): number {
  return rankOf(bare) ?? parseInt(bare.normalize("NFKC"));
}

/** The value of digits or words: 6,000 of "6,000" and of "six thousand"; not a number for "1,23" and "thousands". */
function magnitude(text: string): number {
  const [, sign = "", figure, rest = ""] = /^([-\u2212]?)(\p{Nd}[\p{Nd}.,]*)[\s-]?(\p{L}*)$/u.exec(text) ?? [];
  if (figure === undefined) return valueOfWords(text) ?? NaN;
  const plain = figure.normalize("NFKC").replace(/\p{Nd}/gu, latin);
  if (!/^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(plain)) return NaN;
  const factor = scaleOf(rest) ?? {k: 1e3, m: 1e6, bn: 1e9, tn: 1e12}[rest.toLowerCase()] ?? 1;
  return Number(plain.replaceAll(",", "")) * factor * (sign === "" ? 1 : -1);
}

/** 6 for the digit six of any script; their zeros stand at multiples of ten of their block. */
function latin(digit: string): string {
  let zero = digit.codePointAt(0) ?? 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && (digit.codePointAt(0) ?? 0) - zero < 9) zero -= 1;
  return String((digit.codePointAt(0) ?? 0) - zero);
}
