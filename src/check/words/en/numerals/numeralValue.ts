import {mixedValue} from "./mixedNumbers.js";
import {multipleOf, partsOf, rankOf, scaleOf, valueOfWords, wordPatterns} from "./numberWords.js";
import {character, commaGrouped, foldedCase, plainCharacters} from "./plainCharacters.js";

const {cardinal, scale} = wordPatterns;

/** What stands for a scale after figures, in the manuals of style of newspapers and agencies: "£780mn", "$3 bln". */
const shortScales: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["b", 1e9],
  ...["mn", "mln", "mio"].map((sign) => [sign, 1e6] as const),
  ...["bn", "bln", "mrd"].map((sign) => [sign, 1e9] as const),
  ...["tn", "trn"].map((sign) => [sign, 1e12] as const)
]);

// A single letter may be a metre and a part of a list: it stands at its figures, and b only in sums.
const shortScale = `(?:(?:k|m|(?<=[$€£₪¥₹]\\s?[\\d.,]{1,31})b|\\s?(?:${[...shortScales.keys()].filter((sign) => sign.length > 1).join("|")}))(?!${character.letterOrNumber}))`;

/** What no letter and no other figure stands before. */
export const apart = `(?<!${character.letterOrNumber})`;

/** Figures of any script, with their commas and points; a longer run is read in parts, and is no number of any claim. */
export const digits = `${character.digit}[\\d٠.,]{0,30}${character.digit}|${character.digit}`;

/** A number in figures or in words, as the source of a regular expression for plain texts in lower case. */
export const number = `(?:${apart}(?:[-\\u2212](?=${character.digit})|(?<!plus or )minus\\s))?(?:(?:${digits})(?:[\\s-]?${scale}(?:\\scrore)?(?!${character.letter})|${shortScale})?|${apart}${cardinal})`;

const numbers = new RegExp(number, "g");

/** The two ends of what a number says; alike where it is no range, and not numbers where it says none. */
interface Ends {
  readonly low: number;
  readonly high: number;
}

/** What a number says, by the kind of its token; a fraction and a ratio say the part, a multiple how many times. */
export function endsOf(kind: string, bare: string): Ends {
  if (kind === "range" || kind === "ratio") {
    const folded = foldedCase(bare);
    const found = [...plainCharacters(folded).matchAll(numbers)].map(({0: {length}, index}) => {
      return {start: index, text: folded.slice(index, index + length).replace(/^(?:[-\u2212]|minus\s)/, "")};
    });
    // "Of every 100 claims decided in 2023, 67": a date may stand between.
    const isOfEvery = folded.startsWith("of ");
    if (found.length !== 2 && !(isOfEvery && found.length > 2)) return {low: NaN, high: NaN};
    const [low = NaN, high = NaN] = [found.at(0), found.at(-1)].map((each) => magnitude(each?.text ?? ""));
    if (kind === "range") return rangeEnds(folded, low, high);
    // "Of every 100 pupils, 23".
    const part = isOfEvery ? high / low : low / high;
    return {low: part, high: part};
  }
  if (kind === "parts") {
    const [low = NaN, high = NaN] = bare.split(/\s(?:to|and)\s/).map((part) => 100 * fractionOf(part));
    return {low: Number(low.toFixed(6)), high: Number(high.toFixed(6))};
  }
  const value = (readers[kind] ?? magnitude)(bare);
  return {low: value, high: value};
}

/** The ends of a range with their signs; "3–5 million" and "between £3 and £5 million" begin at three million, "3 to 5 million" at three. */
function rangeEnds(text: string, low: number, high: number): Ends {
  const words = /^\p{L}+(?:-\p{L}+)?\s(?:to|and)\s\p{L}+(?:-\p{L}+)?\s(\p{L}+)$/u.exec(text)?.[1] ?? "";
  const [, shared = words] =
    /^[-\u2212]?[\p{Nd}.,]+(?:\s?[-\u2010-\u2015\u2212]\s?|\sand\s)\p{Sc}?[\p{Nd}.,]+[\s-]?(\p{L}+)$/u.exec(text) ?? [];
  const scaled = scaledBy(low, shared);
  const start = scaled <= high ? scaled : low;
  const isFallen = /\s(?:to|and)\s(?:[-\u2212]|minus\s)/.test(text);
  return {low: /^(?:[-\u2212]|minus\s)/.test(text) ? -start : start, high: isFallen ? -high : high};
}

/**
 * Places after the point of a number in full: 1 for "8.5", −5 for "1.5 million"; *null* in words, and 0 for "10 million", of
 * whose zeros nobody knows which are counted.
 */
export function placesOf(bare: string): number | null {
  if (!/\p{Nd}/u.test(bare)) return null;
  const [, places = "", scale = ""] = /\.(\p{Nd}+)[\s-]?(\p{L}*(?:\scrore)?)/iu.exec(bare) ?? [];
  return places.length - Math.round(Math.log10(factorOf(scale)));
}

const readers: Readonly<Record<string, (bare: string) => number>> = {
  mixed: mixedValue,
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
  // "Every fifth child" is one in five.
  if (/^every$/i.test(words[0] ?? "")) return 1 / (rankOf(words[1] ?? "") ?? NaN);
  const count = words.length === 1 ? 1 : (valueOfWords(words.slice(0, -1).join(" ")) ?? NaN);
  return count / (partsOf(words.at(-1) ?? "") ?? NaN);
}

function timesOf(bare: string): number {
  const number = bare.replace(/(?:[\s-]times|[\s-]?fold|\s?[x×])$/iu, "");
  return (
    multipleOf(bare) ??
    (/[\s-]and[\s-](?:an?|one|two|three)[\s-]+(?:half|quarter|third|fifth)/iu.test(number)
      ? mixedValue(number)
      : magnitude(number))
  );
}

function placeOf(bare: string): number {
  return rankOf(bare) ?? parseInt(bare.normalize("NFKC"));
}

/** The value of digits or words: 6,000 of "6,000" and of "six thousand"; not a number for "1,23" and "thousands". */
function magnitude(text: string): number {
  const [, sign = "", unsigned = ""] = /^([-\u2212]|minus\s)?(.*)$/isu.exec(commaGrouped(text)) ?? [];
  const [, figure, rest = ""] = /^(\p{Nd}[\p{Nd}.,]*)[\s-]?(\p{L}*(?:\scrore)?)$/iu.exec(unsigned) ?? [];
  if (figure === undefined) return (valueOfWords(unsigned) ?? NaN) * (sign === "" ? 1 : -1);
  const plain = figure.normalize("NFKC").replace(/\p{Nd}/gu, latin);
  if (!/^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(plain)) return NaN;
  const value = scaledBy(Number(plain.replaceAll(",", "")), rest);
  return sign === "" ? value : -value;
}

/** 1.1 times a million is not quite 1,100,000 in binary. */
function scaledBy(value: number, scale: string): number {
  const factor = factorOf(scale);
  return factor === 1 ? value : Number((value * factor).toPrecision(15));
}

/** What a scale multiplies by, in words or short: 1,000,000 for "million" and "m"; 1 for other words. */
export function factorOf(scale: string): number {
  // "2.65 lakh crore".
  const [first = "", second] = scale.toLowerCase().split(/\s/);
  const factor = scaleOf(first) ?? shortScales.get(first) ?? 1;
  return second === undefined ? factor : factor * factorOf(second);
}

/** 6 for the digit six of any script; their zeros stand at multiples of ten of their block. */
function latin(digit: string): string {
  let zero = digit.codePointAt(0) ?? 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && (digit.codePointAt(0) ?? 0) - zero < 9) zero -= 1;
  return String((digit.codePointAt(0) ?? 0) - zero);
}
