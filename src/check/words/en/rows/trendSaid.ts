import {comparatives, polarityOf, superlatives} from "../comparison/polarity.js";
import {takesBack} from "./rowStatement.js";

/** One side of a trend: which way it goes, and of what. */
export interface TrendSide {
  readonly way: "more" | "less";
  /** The words that say of what: "wait for a doctor" of "the longer the wait for a doctor". */
  readonly about: string;
  /** What an adjective says of it: "income" of "the poorer the district"; *null* where the words say it. */
  readonly noun: string | null;
}

/** Of two numbers of each row that one goes up as the other does, or down: "the poorer the district, the longer the wait". */
export interface TrendSaid {
  readonly token: string;
  /** UTF-16 offsets of **token**. */
  readonly start: number;
  readonly end: number;
  readonly sides: readonly [TrendSide, TrendSide];
}

// What is compared by adjectives that no unit has.
const adjectives: readonly (readonly [more: string, less: string, noun: string])[] = [
  ["richer|wealthier|better-off", "poorer|worse-off", "income pay wage wealth gdp earning"],
  ["older", "younger", "age"],
  ["hotter|warmer", "colder|cooler", "temperature"],
  ["wetter", "drier", "rain rainfall"],
  ["bigger|larger", "smaller", "size population"],
  ["busier", "quieter", "traffic"]
];
const side = `the\\s(${[...adjectives.flatMap(([more, less]) => [more, less]), comparatives, "better|worse"].join("|")})\\s([^,.;:!?]{2,60}?)`;
const pattern = new RegExp(`(?<!\\p{L})${side},\\s${side}(?=\\s*(?:[.;:!?,–—]|$))`, "giu");

const [much, little] = ["large|big|high|good|strong|many|long|heavy|rich|old|hot|wet", "small|low|poor|bad|weak|few|short|light|young|cold|dry"]; // prettier-ignore
const adjective = `(${much}|${little})`;
// "Large classes go hand in hand with poor results".
const goWith = new RegExp(`(?<!\\p{L})${adjective}\\s([\\p{L}-]+(?:\\s[\\p{L}-]+)?)\\s(?:go(?:es)?|went|comes?|came)\\s(?:hand\\sin\\shand\\s)?with\\s${adjective}\\s([\\p{L}-]+)`, "giu"); // prettier-ignore
// "Pupils do best where classes are smallest".
const doBest = new RegExp(`(?<!\\p{L})([\\p{L}-]+)\\s(?:do(?:es)?|did|fares?|fared|perform(?:s|ed)?|scores?|scored)\\s(best|worst)\\s(?:where|with|when)\\s([\\p{L}-]+(?:\\s[\\p{L}-]+)?)\\s(?:is|are|was|were)\\s(${superlatives})`, "giu"); // prettier-ignore

export const trendsSaidIn = (text: string): TrendSaid[] => [...compareds(text), ...pairedIn(text)];

const isMuch = new RegExp(`^(?:${much}|best)$`, "iu");

function sideOfWord(word = "", about = ""): TrendSide {
  const isOfGood = /^(?:good|bad|poor|best|worst)$/iu.test(word);
  return {way: isMuch.test(word) ? "more" : "less", about: isOfGood ? "" : about, noun: isOfGood ? ofGood : null};
}

/** Trends that no comparative says; good and bad are of what is given for its own sake. */
function pairedIn(text: string): TrendSaid[] {
  return [
    ...[...text.matchAll(goWith)].map(({0: token, 1: one, 2: about, 3: other, 4: then, index}) => ({token, start: index, end: index + token.length, sides: [sideOfWord(one, about), sideOfWord(other, then)] as const})), // prettier-ignore
    ...[...text.matchAll(doBest)].map(({0: token, 1: who, 2: says, 3: about = "", 4: most = "", index}) => ({token, start: index, end: index + token.length, sides: [sideOfWord(says, who), {way: polarityOf(most).way, about, noun: null}] as const})) // prettier-ignore
  ].filter(({token}) => !takesBack.test(token));
}

const ofGood = "mark grade score rating result pass success survival attainment";

function compareds(text: string): TrendSaid[] {
  return [...text.matchAll(pattern)].flatMap(({0: token, 1: one = "", 2: about = "", 3: other = "", 4: then = "", index}) => {
    const [first, second] = [sideOf(one, about), sideOf(other, then)];
    if (!first || !second || takesBack.test(token)) return [];
    return [{token, start: index, end: index + token.length, sides: [first, second] as const}];
  }); // prettier-ignore
}

function sideOf(word: string, about: string): TrendSide | null {
  const is = (words: string) => new RegExp(`^(?:${words})$`, "iu").test(word);
  for (const [more, less, noun] of adjectives) {
    if (is(more)) return {way: "more", about, noun};
    if (is(less)) return {way: "less", about, noun};
  }
  // What is better may be more or less.
  if (is("better|worse")) return null;
  return {way: polarityOf(word).way, about, noun: polarityOf(word).noun};
}
