import type {Bound} from "../../../../facts/quantity.js";
import {wordPatterns} from "../numerals/numberWords.js";
import {character, plainLowerCase} from "../numerals/plainCharacters.js";

/** What a sentence says of how firm its number is; *nearly* lies close below, *margin* stands on both sides of "±". */
export type Hedge = "moreThan" | "atLeast" | "lessThan" | "atMost" | "about" | "nearly" | "margin";

/** The words of a bound, as a finding prints them before its number. */
export const hedgeWords: Readonly<Record<Bound, string>> = {
  exact: "",
  range: "",
  margin: "",
  moreThan: "more than ",
  atLeast: "at least ",
  lessThan: "less than ",
  atMost: "at most ",
  about: "about "
};

/** What *less than* reads before a number of people or things. */
export const fewerThan = "fewer than ";

/** The hedges that stand before a number, as patterns. The longer come first: "no more than" is not "more than". */
export const hedgesBefore: readonly (readonly [Hedge, string])[] = [
  ["margin", "plus or minus|give or take|margins? of (?:sampling )?error (?:of|is|was|are|were)"],
  [
    "atMost",
    "(?:no|not) (?:[a-zé]+ (?:has |have |had |is |are |was |were |gets? |earns? |pays? |costs? |waits? ))?(?:more|greater|higher|larger) than|at (?:the )?most|(?<!adds? |added |adding |sums? )up to|(?<!(?:twice|times|half|third|quarter|fifth|fold) )as (?:much|many) as|a maximum of"
  ],
  [
    "atLeast",
    "(?:no|not) (?:[a-zé]+ (?:has |have |had |is |are |was |were |gets? |earns? |pays? |costs? |waits? ))?(?:less|fewer|lower|smaller) than|at (?:the very )?least|a minimum of"
  ],
  ["nearly", "nearly|almost|just under|just below|close to|approaching|just short of"],
  [
    "moreThan",
    "(?:more|greater|higher|larger|longer|older|heavier|taller) than|(?<!(?:turn|hand|pass|sign|roll)(?:s|es|ed|ing)? )over|above|upwards? of|in excess of|exceed(?:s|ed|ing)?"
  ],
  ["lessThan", "(?:less|fewer|lower|smaller|shorter|younger|lighter) than|under|below|short of"],
  [
    "about",
    "about|around|roughly|approximately|some|circa|an estimated|estimated(?: at)?|or so|barely|just about|perhaps|maybe"
  ]
];

/** The hedges that stand after a number, as patterns. */
export const hedgesAfter: readonly (readonly [Hedge, string])[] = [
  [
    "atLeast",
    "or (?:more|over|above|higher|older|hotter|warmer)|(?<!,\\s)and (?:more|over|above|older|up|upwards)|at least|plus"
  ],
  ["atMost", "or (?:less|fewer|under|below|lower|younger|colder|cooler)|and (?:under|below|younger)|at most"],
  ["moreThan", "(?<!,\\s)and counting"],
  ["about", "or so|or thereabouts|give or take"]
];

/** The signs that stand before a number. */
export const hedgeSigns: Readonly<Record<string, Hedge>> = {
  ">": "moreThan",
  "≥": "atLeast",
  "<": "lessThan",
  "≤": "atMost",
  "~": "about",
  "≈": "about",
  "±": "margin"
};

const beforePatterns = hedgesBefore.map(
  ([hedge, words]) => [hedge, new RegExp(`(?<!${character.letter})(?:${words})\\s+$`)] as const
);
/** What does not follow the hedge after a number, as a pattern: a number, whose own it is ("17% and at least 30%", "up 6% and up about 12%"). */
export const ownNumber = `(?!${character.letter}|\\s+(?:(?:about|more than|less than|at least|at most)\\s+)?(?:than|${character.number}|[-\u2212]?\\p{L}{0,3}\\p{Sc}|${wordPatterns.cardinal}|an?\\s))`;

// Between a number and the hedge after it stands at most what it counts: "6,000 soldiers or more".
const counted = `(?:\\s?[°º˚](?:\\s?[cf](?!${character.letter}))?)?(?:[\\s-]+(?!(?:and|or|but)\\s)${character.letter}+){0,3}`;
const afterPatterns = hedgesAfter.map(
  ([hedge, words]) => [hedge, new RegExp(`^${counted},?[\\s-]+(?:${words})${ownNumber}`, "u")] as const
);

const hedgeLast = new RegExp(
  `(?<!${character.letter})(?:${hedgesBefore.map(([, words]) => words).join("|")})\\s*$`,
  "i"
);

/** What stands before a number, without the hedge in words that it ends in: "fell by" for "fell by as much as". */
export const withoutHedge = (lead: string): string => lead.replace(hedgeLast, "");

/** The bound that a hedge states: what is *nearly* 40 is less than 40, and how close it lies no claim can hold. */
export const boundSaid = (hedge: Hedge | null): Hedge | null => (hedge === "nearly" ? "lessThan" : hedge);

/** The bound that a clause states: no other that had *more than* 20 had at most 20. */
export function boundInClause({hedge, lead}: {readonly hedge: Hedge | null; readonly lead: string}): Hedge | null {
  const isNone =
    /(?<!\p{L})(?:no|none|nobody|neither)\s(?:[\p{L}’'-]+\s){1,6}(?:more|fewer|less)\sthan\s\P{L}{0,3}$/iu.test(lead);
  if (!isNone) return boundSaid(hedge);
  return hedge === "moreThan" ? "atMost" : hedge === "lessThan" ? "atLeast" : hedge;
}

/** Verbs that say that a threshold was crossed, "gold tops $3,000", where they are none of how many: "passed 30 laws". */
const crossing =
  /(?<!\p{L})(?:top(?:s|ped)?|pass(?:es|ed)|surpass(?:es|ed)|cross(?:es|ed)|breach(?:es|ed)|break(?:s|ing)? through|broke through|overt(?:akes|ook)|beats?|(?:edg|creep|crept|inch|nudg|nos|push|ros|ris|climb|mov|go|went|gone|shot|shoot|soar|surg|leap|leapt|jump)\p{L}*\s(?:past|beyond|through))\s(?:the\s)?(?:\p{L}{0,3}\p{Sc}\s?|\p{Lu}{1,3}\s?)?$/iu;

/** True where a number is said to have been passed. */
export const saysPassed = (lead: string): boolean => crossing.test(lead);

/** True where a number is said to be the most that something takes: "within five years". */
export const saysWithin = (lead: string): boolean => /(?<!\p{L})within\s(?:\p{L}{0,3}\p{Sc}\s?)?$/iu.test(lead);

/** What may stand between a hedge and its number: a sign, and that of a currency or a symbol. */
const moneySign =
  /(?:\+|(?<!\p{L})[-\u2212]?\p{L}{0,3}[\p{Sc}\p{So}]\s?|(?<!\p{L})(?:chf|sek|nok|dkk|pln|usd|eur|gbp|kr|rs|zł)\s?)$/u;

/** What follows the number that a margin of error is of: " ± 3", " (plus or minus 3 points)". */
const marginAfter =
  /^(?:\s?[°º˚]\s?[cf]?)?(?:\s(?!(?:and|but|or)\s)[a-zé’']+){0,5},?\s?\(?(?:±|\+\/[-\u2212]|plus or minus|give or take(?!\s?(?:[,.;:)]|$)))/;

/** True for a topic that says that its number is a margin of error. */
export const isOfError = (topic: string): boolean =>
  /(?<!\p{L})(?:margin of (?:sampling |statistical )?error|(?:sampling|statistical) error)(?!\p{L})/iu.test(topic);

/** True for a sentence that says with its number what its margin of error is: "Labour’s 44% has a margin of error of three points". */
export const saysError = (sentence: string): boolean =>
  /(?<!\p{L})margins? of (?:\p{L}+ )?error(?!\p{L})/iu.test(sentence);

/** True for a number that is a margin of error itself: "plus or minus 3", "a margin of error of 3", and not "44% ± 3". */
export const isMargin = (lead: string): boolean => hedgeAround(lead, lead.length, lead.length) === "margin";

/** No hedge is longer, in UTF-16 units, with what may stand between it and its number. */
const longest = 48;

/** The hedge that stands before a stretch of a text or, failing that, after it; *null* where there is none. */
export function hedgeAround(text: string, start: number, end: number): Hedge | null {
  const lead = plainLowerCase(text.slice(Math.max(0, start - longest), start)).replace(moneySign, "");
  const sign = hedgeSigns[lead.trimEnd().at(-1) ?? ""];
  if (sign) return sign;
  const word = beforePatterns.find(([, pattern]) => pattern.test(lead));
  if (word) return word[0];
  const tail = plainLowerCase(text.slice(end, end + longest));
  if (marginAfter.test(tail)) return "margin";
  if (/^\s?\+(?!\s?\d)/.test(tail)) return "atLeast";
  return afterPatterns.find(([, pattern]) => pattern.test(tail))?.[0] ?? null;
}
