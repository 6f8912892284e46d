import {character} from "./plainCharacters.js";

const underTwenty =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const tens = "twenty thirty forty fifty sixty seventy eighty ninety";
const ranks =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth";

/** What a word adds to a number: "six" is 6, "sixty" is 60. */
const addends = new Map([
  ...underTwenty.split(" ").map((word, value) => [word, value] as const),
  ...tens.split(" ").map((word, index) => [word, 20 + 10 * index] as const)
]);

/** What a word multiplies a number by: "thousand" makes six into 6,000. */
const scales = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
  ["lakh", 1e5],
  ["crore", 1e7]
]);

const ordinals = new Map([
  ...ranks.split(" ").map((word, index) => [word, index + 1] as const),
  ...tens.split(" ").map((word, index) => [word.replace(/y$/, "ieth"), 20 + 10 * index] as const),
  ["hundredth", 100],
  ["thousandth", 1000],
  ["millionth", 1e6]
]);

/** How many parts a fraction's last word means. */
const parts = new Map([["half", 2], ["halves", 2], ["quarter", 4], ...[...ordinals].filter(([, rank]) => rank > 2)]);

const multiples = new Map([
  ["twice", 2],
  ["doubl", 2],
  ["thrice", 3],
  ["tripl", 3],
  ["trebl", 3],
  ["quadrupl", 4],
  ["quintupl", 5],
  ["sextupl", 6],
  ["septupl", 7],
  ["octupl", 8],
  ["halv", 1 / 2]
]);

const any = (words: Iterable<string>) => [...words].join("|");
const digit = "(?:one|two|three|four|five|six|seven|eight|nine)";
const ten = `(?:${tens.replaceAll(" ", "|")})`;
// "Twenty" of "twenty-three" is no number of its own.
const small = `(?:${ten}[\\s-]+${digit}|${ten}(?![\\s-]+${digit})|${any(underTwenty.split(" ").toReversed())})`;
const scale = `(?:${any(scales.keys())})`;
// One scale at a time: of "hundred thousand" as one or as two a long run of scales would be tried in every combination.
const scaled = `(?:(?:${small}|an?)[\\s-]+)?${scale}`;

const known = [addends, scales, ordinals, parts, multiples].flatMap((words) => [...words.keys()]);

/** The patterns of numbers in words, as sources of regular expressions for plain texts in lower case. */
export const wordPatterns = {
  /** The first letters of all that follow, or more than one word has them. */
  start: any(new Set(known.map((word) => word.slice(0, 3)))),
  /** "six", "two hundred and six", "a dozen". */
  cardinal: `(?:(?:${scaled}[\\s-]+(?:and\\s+)?){0,13}(?:${scaled}|${small}))(?!${character.letter})`,
  scale,
  /** A number below a hundred: "six", "sixty-six". */
  small,
  /** The last word of "two-thirds" and of "half". */
  part: `(?:${ten}[\\s-]+)?(?:${any(parts.keys())})s?(?!${character.letter})`,
  ordinal: `(?:${ten}[\\s-]+)?(?:${any(ordinals.keys())})(?!${character.letter})`,
  multiple: `(?:twice|thrice|(?:doubl|tripl|trebl|quadrupl|quintupl|sextupl|septupl|octupl|halv)(?:e|es|ed|ing))(?!${character.letter})`,
  /** "thousands": a number that nobody could check. */
  vague: `(?:dozens|tens|hundreds|thousands|millions|billions|trillions)(?!${character.letter})`
} as const;

/** The number that a run of words says: "two hundred and six" is 206, "a dozen" 12; *null* where it says none. */
export function valueOfWords(text: string): number | null {
  let total = 0;
  let current: number | null = null;
  for (const word of text.toLowerCase().match(/[a-z]+/g) ?? []) {
    const [value, factor] = [addends.get(word), scales.get(word)];
    if (word === "a" || word === "an") current = 1;
    else if (value !== undefined) current = (current ?? 0) + value;
    else if (factor !== undefined && factor <= 100) current = (current || 1) * factor;
    else if (factor !== undefined) {
      total += (current || (total === 0 ? 1 : 0)) * factor;
      current = 0;
    } else if (word !== "and") return null;
  }
  return current === null ? null : total + current;
}

/** What a scale word multiplies by; *null* for other words. */
export function scaleOf(word: string): number | null {
  return scales.get(word.toLowerCase()) ?? null;
}

/** How many parts a fraction's last word means: 3 for "third" and "thirds"; *null* for other words. */
export function partsOf(word: string): number | null {
  const lower = word.toLowerCase();
  return parts.get(lower) ?? parts.get(lower.replace(/s$/, "")) ?? null;
}

/** True for a word that says a number, a rank, a part, a multiple or a scale, or percent. */
export function isNumberWord(word: string): boolean {
  const lower = word.toLowerCase();
  const isPercent = /^per(?:cent)?$/.test(lower);
  const isVague = new RegExp(`^${wordPatterns.vague}$`).test(lower);
  const known = [addends, scales, ordinals].some((words) => words.has(lower));
  return known || isPercent || isVague || partsOf(lower) !== null || multipleOf(lower) !== null;
}

/** The rank that words say: 1 for "first", 25 for "twenty-fifth"; *null* for other words. */
export function rankOf(words: string): number | null {
  const [first = "", second] = words.toLowerCase().split(/[\s-]+/);
  const rank = ordinals.get(second ?? first) ?? null;
  if (second === undefined || rank === null) return rank;
  const ten = addends.get(first) ?? 0;
  return ten >= 20 && rank < 10 ? ten + rank : null;
}

/** How many times as much a word says: 2 for "twice" and "doubled"; *null* for other words. */
export function multipleOf(word: string): number | null {
  const lower = word.toLowerCase();
  return multiples.get(lower) ?? multiples.get(lower.replace(/(?:e|es|ed|ing)$/, "")) ?? null;
}
