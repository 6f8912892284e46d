import {wayBefore} from "./changeVerbs.js";
import {isMarginSaid, isSizeSaid, signOfTopic} from "./sizeNouns.js";
import type {Bound, Hedged} from "../../facts/quantity.js";

/** What stands before a number that has a bound. */
const hedges: Readonly<Record<Hedged, string>> = {
  moreThan: "more than ",
  atLeast: "at least ",
  lessThan: "less than ",
  atMost: "at most ",
  about: "about "
};

/** The same before a number of people or things. */
const hedgesOfThings: Readonly<Record<Hedged, string>> = {...hedges, lessThan: "fewer than "};

/** A bound that words say right before a number, "up to". */
const boundsSaid: Readonly<Record<Hedged, RegExp>> = {
  moreThan: /(?<!\p{L})(?:more than|over|above|upwards of|in excess of)\s$/iu,
  atLeast: /(?<!\p{L})(?:at least|no (?:less|fewer) than|a minimum of)\s$/iu,
  lessThan: /(?<!\p{L})(?:less than|fewer than|under|below)\s$/iu,
  atMost: /(?<!\p{L})(?:at most|up to|as (?:many|much) as|no more than|a maximum of)\s$/iu,
  about: /(?<!\p{L})(?:about|around|roughly|approximately|some)\s$/iu
};

/** The name of each bound. */
const boundNames: Readonly<Record<Bound, string>> = {
  exact: "exact",
  moreThan: "more than",
  atLeast: "at least",
  lessThan: "less than",
  atMost: "at most",
  about: "about",
  range: "range",
  margin: "margin of error"
};

/** A power of ten and what follows the digits that are counted in it. */
type Scale = readonly [size: number, name: string];

const longScales: readonly Scale[] = [
  [1e12, " trillion"],
  [1e9, " billion"],
  [1e6, " million"]
];

const shortScales: readonly Scale[] = [
  [1e12, "tn"],
  [1e9, "bn"],
  [1e6, "m"],
  [1e3, "k"]
];

/** Whole numbers from zero that a sentence spells out. */
const cardinals: readonly string[] = "no one two three four five six seven eight nine ten".split(" ");

/** The fractions and multiples that a rough phrase may say. */
const fractions: ReadonlyMap<string, number> = new Map([
  ["half", 1 / 2],
  ["a third", 1 / 3],
  ["two-thirds", 2 / 3],
  ["a quarter", 1 / 4],
  ["three-quarters", 3 / 4],
  ["a fifth", 1 / 5],
  ["a sixth", 1 / 6],
  ["a seventh", 1 / 7],
  ["an eighth", 1 / 8],
  ["a tenth", 1 / 10],
  ["twice", 2],
  ["three times", 3],
  ["four times", 4],
  ["five times", 5]
]);

/** Those of them that a reader takes a bound to come nearest to. */
const nearest: readonly string[] = [
  "a tenth",
  "a fifth",
  "a quarter",
  "a third",
  "half",
  "two-thirds",
  "three-quarters"
];

/** The hedges of rough phrases. */
const roughHedges: ReadonlyMap<string, "moreThan" | "lessThan" | "about"> = new Map([
  ["more than", "moreThan"],
  ["less than", "lessThan"],
  ["fewer than", "lessThan"],
  ["about", "about"]
]);

/** Bounds, large numbers, ranges, margins and rough phrases. */
export const quantityWords = {
  hedges,
  hedgesOfThings,
  /** Whether the words before a number say its bound. */
  isBoundSaid: (bound: Hedged, lead: string) => boundsSaid[bound].test(lead),
  boundNames,
  longScales,
  shortScales,
  cardinals,
  fractions,
  nearest,
  roughHedges,
  /** What stands before a margin of error and after it in a sentence. */
  marginInSentence: [" (plus or minus ", ")"] as readonly [before: string, after: string],
  /** The margin of error of a percentage, after its digits. */
  marginPoints: (margin: number) => (margin === 1 ? " point" : " points"),
  confidence: (level: string) => `at ${level}% confidence`,
  /** A range that a dash would make ambiguous. */
  fromTo: (start: string, end: string) => `${start} to ${end}`,
  wayBefore,
  isMarginSaid,
  isSizeSaid,
  signOfTopic,
  rose: (value: string) => `up ${value}`,
  fell: (value: string) => `down ${value}`
};
