import {partsOf, scaleOf, valueOfWords, wordPatterns} from "./numberWords.js";
import {character} from "./plainCharacters.js";

const {cardinal, scale} = wordPatterns;
const end = `(?!${character.letter})`;
const rest = `(?:an?|two|three|one)[\\s-]+(?:half|quarters?|thirds?|fifths?)`;
const figure = `${character.digit}{1,9}(?:\\.${character.digit}{1,3})?`;
const inPoints = "(?=[\\s-](?:percentage[\\s-])?points?(?![a-z]))";
const inPercent = "(?=\\s?%|\\s?per\\s?cent|\\s(?:percentage\\s)?points?(?![a-z]))";

/** Numbers of which a part is a word for a part, as the source of a regular expression for plain texts in lower case. */
export const mixedNumber = `(?<!${character.letterOrNumber})(?:${[
  // "Half a million", "half a dozen", "a half-million", "a quarter of a million".
  `(?:an?[\\s-])?half[\\s-](?:an?[\\s-])?${scale}${end}`,
  `(?:an?\\squarter|three[\\s-]quarters|half|an?\\sthird|two[\\s-]thirds)\\sof\\s(?:an?|one)\\s${scale}${end}`,
  // "Half a percentage point", "half of 1%", "a quarter of one percent".
  `(?:half|an?\\squarter|three[\\s-]quarters|an?\\sthird|an?\\stenth)\\s(?:of\\s)?(?:an?|one|1)${inPercent}`,
  // "By a quarter-point", "a half percentage point".
  `(?:(?:an?|three)\\s)?(?:quarters?|half)${inPoints}`,
  // "Two and a half", "three-and-a-half million", "a million and a half".
  `(?:${cardinal}|${figure})[\\s-]and[\\s-]${rest}(?:[\\s-]${scale})?${end}(?!\\stimes${end})`,
  // "2 hours 40 minutes", "an hour and five minutes": one length of time, in the smaller unit.
  `(?:${cardinal}|an?|${figure})\\s(?:hours?\\s(?:and\\s)?(?:${cardinal}|${character.digit}{1,2})\\sminutes?|minutes?\\s(?:and\\s)?(?:${cardinal}|${character.digit}{1,2})\\sseconds?)${end}`,
  // "A year and a half", "two miles and a quarter".
  `(?:${cardinal}|an?|${figure})\\s(?!(?:half|third|quarter|fifth|tenth)s?\\s)[a-z]{3,}\\sand\\s${rest}${end}`
].join("|")})`;

/** "Two and a half times", as the source of a regular expression. */
export const mixedMultiple = `(?:${cardinal}|${figure})[\\s-]and[\\s-]${rest}\\stimes${end}`;

const inTwoUnits = /(?:hours?|minutes?)\s.*\s(minutes?|seconds?)$/i;

const counted = /^[a-z\d.-]+(?:[\s-][a-z]+)?\s([a-z]{3,})\sand\s/;

/** What a number such as "a year and a half" counts, where that stands within it: "year"; *null* elsewhere. */
export function countedWithin(token: string): string | null {
  const [, length = null] = inTwoUnits.exec(token) ?? [];
  if (length !== null) return length.toLowerCase();
  const word = counted.exec(token.toLowerCase())?.[1] ?? null;
  return word === null || valueOfWords(word) !== null ? null : word;
}

/** The value of "half a million", "two and a half", "half of 1", "a year and a half" and "2 hours 40 minutes". */
export function mixedValue(bare: string): number {
  const words = bare.toLowerCase();
  const [, most = "", least = ""] =
    /^(.+?)\s(?:hours?|minutes?)\s(?:and\s)?(.+)\s(?:minutes?|seconds?)$/.exec(words) ?? [];
  if (most !== "") return round(60 * (/^an?$/.test(most) ? 1 : wordsOf(most)) + wordsOf(least));
  const [whole = "", fraction = ""] = / and |-and-|and-| and-/.test(words) ? splitAtPart(words) : ["", words];
  const factor = scaleOf(/(\p{L}+)$/u.exec(fraction)?.[1] ?? "") ?? null;
  const part = partOf(fraction);
  if (whole === "") return round(part * (factor ?? 1));
  const said = wordsOf(whole);
  const own = scaleOf(/(\p{L}+)$/u.exec(whole)?.[1] ?? "");
  // "A million and a half" has half a million more.
  return round((said + part * (factor === null ? (own ?? 1) : 1)) * (factor ?? 1));
}

function splitAtPart(words: string): [string, string] {
  const at = /[\s-]and[\s-](?=(?:an?|two|three|one)[\s-]+(?:half|quarter|third|fifth))/.exec(words);
  return at ? [words.slice(0, at.index), words.slice(at.index + at[0].length)] : [words, ""];
}

function wordsOf(whole: string): number {
  const figures = /^[\d.]+/.exec(whole)?.[0];
  if (figures !== undefined) return Number(figures);
  const inner = /^(.*)\s[a-z]{3,}$/.exec(whole)?.[1] ?? whole;
  return valueOfWords(whole) ?? valueOfWords(inner) ?? NaN;
}

function partOf(words: string): number {
  const [, count = "a", part = ""] =
    /(?:^|\s)(?:(an?|one|two|three)[\s-]+)?(half|quarters?|thirds?|fifths?|tenth)/.exec(words) ?? [];
  return (valueOfWords(count) ?? 1) / (partsOf(part) ?? NaN);
}

const round = (value: number) => Number(value.toPrecision(12));
