import {plainLowerCase} from "../numerals/plainCharacters.js";

/** A word for the first or the last of some rows, and what is ranked. */
export interface Superlative {
  /** As it stands: "highest", "largest rise". */
  readonly token: string;
  /** UTF-16 offsets of **token**. */
  readonly start: number;
  readonly end: number;
  readonly from: "most" | "least";
  /** Values, or how two values of each row differ. */
  readonly of: "value" | "rise" | "fall";
}

const [most, least] = ["highest|largest|biggest|greatest|dearest", "lowest|smallest|cheapest"];
const [rises, falls] = ["rise|increase|gain|jump", "fall|drop|decrease|decline"];

/** What says by itself that rows are compared; "the largest port" may be of anything. */
const alone = "highest|lowest|dearest|cheapest";

/** What is compared with other times: "the highest since 2010", "highest ever". */
const ofTime = "(?! (?:since|ever|on|for|yet|in (?:\\d|years|decades|history|living))(?![a-z]))";

const pattern = new RegExp(
  `(?<![a-z-])(?:(?:${most}|steepest|sharpest) (?<change>${rises}|${falls})|(?<alone>${alone}))(?![a-z])${ofTime}`,
  "g"
);

/** The superlatives of a text that speak of rows; those after an ordinal, "second-highest", are read with it. */
export function superlativesIn(text: string): Superlative[] {
  return [...plainLowerCase(text).matchAll(pattern)].map(({0: {length}, index, groups = {}}) => {
    const {change, alone: word = ""} = groups;
    const of = change === undefined ? "value" : new RegExp(`^(?:${rises})$`).test(change) ? "rise" : "fall";
    return {...placed(text, index, length), from: new RegExp(`^(?:${least})$`).test(word) ? "least" : "most", of};
  });
}

const placed = (text: string, start: number, length: number) => ({
  token: text.slice(start, start + length),
  start,
  end: start + length
});

/** "Push past the Liberals into second place", "slips from first to third". */
const intoPlace =
  /^(.*)(?<!\p{L})(?:climb|rise|rose|risen|mov|push|jump|leap|vault|go|went|gone|slip|fall|fell|drop|sink|sank|slid|slide|edg|pull|tumbl|advanc)\p{L}*\s[^.;:!?]{0,60}?(?:into|to)\s$/isu;

/** Who is said to move into a place, the words before the last verb in its clause; *null* where nobody is. */
export function moverInto(lead: string): string | null {
  // "Castle, second in 2019, has slipped to third place".
  const before = intoPlace.exec(lead.replace(/,\s[\p{Ll}\p{N}][^,;:.]{1,40},(?=\s\p{Ll})/gu, ""))?.[1];
  return before?.split(/[,;:]\s|\s(?:as|and|but|while|when|after)\s/u).at(-1) ?? null;
}

/** Who has a rank that was another’s, "has overtaken Osta as the", "replaced Marn in": the words before the verb; *null* for another. */
export function successorIn(lead: string): string | null {
  const [, before] =
    /^(.*)(?<!\p{L})(?:overtak|overtook|replac|pass|oust|displac|dethron|succeed|leapfrog|beat|pip|edg|supplant)\p{L}*\s[^,;:.!?]{2,50}\s(?:as|in|into|for|to)\s(?:the\s|become\s)*$/isu.exec(
      lead
    ) ?? [];
  return before?.split(/[,;:]\s|\s(?:and|but|while)\s/u).at(-1) ?? null;
}

/** From which end a rank counts that stands alone: "comes second", "finished third from the bottom", "second to last". */
export function endPlaced(lead: string, after: readonly string[]): Superlative["from"] | null {
  const next = after.slice(0, 3).join(" ");
  if (/^(?:to last|from (?:the )?(?:bottom|last|end))/.test(next)) return "least";
  // "With Italy a distant second".
  const isBeside = /(?<!\p{L})an?\s(?:distant|close|far|clear|narrow)\s$/iu.test(lead);
  const isPlaced =
    isBeside ||
    /(?<!\p{L})(?:com(?:es?|ing)|came|rank(?:s|ed|ing)?|finish(?:es|ed)?|placed|is|was|are|were|remains?|stays?|shares?|shared|takes?|took)\s(?:only\s|in\s|now\s|still\s)?$/iu.test(
      lead
    ) ||
    intoPlace.test(lead) ||
    // "Castle, second in 2019, has slipped".
    /\p{L},\s(?:once\s|still\s|now\s)?$/u.test(lead);
  // "Marn comes first with 29%, Osta second with 26%".
  const isNextOf =
    /(?<!\p{L})(?:first|second|top|lead|leads)(?!\p{L})[^.;:!?]*\p{L}\s$/iu.test(lead) &&
    /^(?:(?:with|at|on)(?!\p{L})|$)/u.test(next);
  return (isPlaced || isNextOf) &&
    (next === "" ||
      /^(?:(?:place|spot|position)(?!\p{L})|in|of|among|with|at|on|and|behind|after|only)(?!\p{L})/u.test(next))
    ? "most"
    : null;
}

/** Whose a rank is that stands first, "Third behind Paris and Madrid, Rome drew": the words behind those ahead of it; *null* for another. */
export function placedBehind(lead: string, tail: string): string | null {
  if (!/(?:^|[.;:!?]\s)$/u.test(lead)) return null;
  return /^\s(?:place\s)?(?:only\sto|behind|after)\s[^,.;:!?]{2,60}[,:]\s([^,.;:!?]+)/u.exec(tail)?.[1] ?? null;
}

/** From which end a word after an ordinal counts: *most* for "second-highest"; *null* for another word. */
export function endRanked(word: string | undefined): Superlative["from"] | null {
  if (word === undefined) return null;
  if (new RegExp(`^(?:${most}|most)$`).test(word)) return "most";
  return new RegExp(`^(?:${least}|fewest|least)$`).test(word) ? "least" : null;
}

/** A word for the first or the last of all times, or of those since a date. */
interface TimeSuperlative {
  readonly token: string;
  readonly from: "most" | "least";
  /** UTF-16 offset of the date behind "since"; *null* for "ever", "on record" and "a record". */
  readonly since: number | null;
}

// The fastest time is the least, and the driest year has the least rain: none of the two.
const [mostOfKind, leastOfKind] = ["busiest|hottest|warmest|deadliest|wettest", "quietest|coldest|coolest"];

const ofTimes = new RegExp(
  String.raw`(?<![\p{L}-])(?:(?<high>${most}|most|${mostOfKind})|(?<low>${least}|least|fewest|${leastOfKind}))(?:\s[\p{L}-]+){0,4}\s(?:(?<since>since\s)|ever(?!\p{L})|(?:on|in) record(?:ed)?(?!\p{L})|yet(?=\s*(?:$|[.,;:])))`,
  "giu"
);
const records =
  /(?<!\p{L})(?:a|an all-time|its|the)\srecord(?:\s(?:(?<high>high)|(?<low>low))|(?=\s\P{L}{0,2}\p{N}))/giu;

/** The superlatives of a text that compare a number with itself at other times: "the lowest since 2019", "a record low". */
export function timeSuperlativesIn(text: string): TimeSuperlative[] {
  return [...text.matchAll(ofTimes), ...text.matchAll(records)].map(({0: token, index, groups = {}}) => {
    const {low, since} = groups;
    return {
      token,
      from: low === undefined ? "most" : "least",
      since: since === undefined ? null : index + token.length
    };
  });
}
