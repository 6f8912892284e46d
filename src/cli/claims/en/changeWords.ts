import {directionOf} from "../../../check/words/en/comparison/directions.js";
import {withoutHedge} from "../../../check/words/en/comparison/hedges.js";

const verbs =
  "up|down|r[io]s(?:en?|ing)|f[ae]ll(?:en|ing)?|gr[eo]w(?:n|ing)?|dropp?(?:ed|ing)?|climb(?:ed|s|ing)?|gain(?:ed|s)?|los[te]s?|jump(?:ed|s)?|slump(?:ed|s)?|increas(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|shr[aiu]nk|soar(?:ed|s)?|plung(?:ed?|es)|surg(?:ed?|es)|s[au]nk|tumbl(?:ed?|es)|expand(?:ed|s)?|contracted";

const nouns =
  "rise|fall|increase|decrease|drop|decline|jump|growth|cut|gain|loss|slump|reduction|surge|dip|plunge|contraction|change|swing|inflation";

const byVerb = new RegExp(
  `(?<!\\bma(?:de|kes?|king)\\s)\\b(?:${verbs})(?:\\s+(?:an?\\s+)?(?:another|further|average|extra|additional))?\\s*$`,
  "i"
);

/** "A drop of", "an increase in rents of". */
const byNoun = new RegExp(`\\b(?:${nouns})s?(?:\\s+(?:in|for|to|on)(?:\\s+[\\p{L}’'-]+){1,4})?\\s+of\\s*$`, "iu");

/** "Inflation stood at", whose rate is that of a change. */
const ofInflation =
  /\binflation(?:\s+rate)?\s+(?:is|was|of|at|(?:st(?:ands?|ood)|r[au]ns?)\s+at|reach(?:ed|es)|hit)\s*$/i;

const beside = new RegExp(
  `^(?:more|less|higher|lower|fewer|larger|smaller|bigger|dearer|cheaper|longer|shorter|faster|slower|stronger|weaker|up|down|${nouns})$`
);

/**
 * Whether a percentage is a change: what rises by 4%, is down 4%, is a 4% drop or a drop of 4%; and not what makes up 4%, is
 * used by 4% of a town, or has gained 4% of its votes.
 * @param lead what stands before it
 * @param after the words after it
 */
export function isChangeIn(lead: string, after: readonly string[]): boolean {
  const bare = withoutHedge(lead);
  const [next = "", second = ""] = after;
  if (byNoun.test(bare) || ofInflation.test(bare)) return true;
  if (/\bby(?:\s+(?:an?\s+)?(?:another|further|average|extra|additional))?\s*$/i.test(bare))
    return next !== "of" || directionOf(lead, after) !== null;
  if (next !== "of" && byVerb.test(bare)) return true;
  // "20 percent up from 15" is where it stands now.
  return beside.test(next) && !(/^(?:up|down)$/.test(next) && /^(?:from|to)$/.test(second));
}

/** Whether a date says since when or compared with when, and not when its sentence holds. */
export const isComparison = (lead: string): boolean =>
  /\b(?:than(?: in)?|since|from|until|till|before|after|by the end of|compared (?:with|to))(?:\s+the)?\s*$/i.test(
    lead
  ) ||
  // "Up 9.2% on 2023", "than on the same day in 2023".
  /(?:\p{N}(?:%|\s?per\s?cent|\s(?:percentage\s)?points?)\s+on|\bthan\s+(?:on|at|in)(?:\s+\p{L}+){1,4}\s+(?:of|in))\s*$/iu.test(
    lead
  ) ||
  // "Warmer than the average of 1991 to 2020", "compared with the level of 2019".
  /\b(?:average|mean|norm|baseline|level)s?\s+(?:of|for|from|in|between)(?:\s+the(?:\s+years)?)?\s*$/i.test(lead) ||
  // "More than before the crisis of 2022".
  /\b(?:since|until|till|before|after)(?:\s+\p{L}+){1,4}\s+(?:of|in)\s*$/iu.test(lead);

/** Whether a date says of when the average or the level is that a number is compared with: "the 1991–2020 average". */
export const isReference = ([next = ""]: readonly string[]): boolean =>
  /^(?:averages?|mean|norm|baseline|levels?)$/.test(next);

/** Whether a date is that of the number right before it, by what stands between them: " in fiscal ". */
export const isRightBehind = (between: string): boolean =>
  /^(?:\s[\p{L}’'-]+){0,3}\s(?:in|for|at|during)\s(?:fiscal\s|the\s(?:fiscal\s|school\s)?year\s)?$/iu.test(between);

/** Whether a date behind a number is that of another between them, from which it rose or fell: "38.6 years from 36.1 in 2015". */
export const isOfEarlier = (between: string): boolean =>
  /(?<!\p{L})(?:from|against|compared (?:with|to)|than|after)\s+\p{Sc}?\p{N}/iu.test(between);

/** What stands before the date of a byline is no longer, in code points. */
export const longestByline = 210;

/** Whether what stands before a date or a number is the line of who wrote it and when. */
export const isByline = (lead: string): boolean =>
  /^[^.!?]{0,120}(?:\bBy \p{Lu}|\b(?:Published|Updated|Posted)\b)[^.!?\p{N}]{0,80}$/u.test(
    // The point of an initial, "By R. Okafor", ends no sentence.
    lead.replace(/(?<=(?<!\p{L})\p{Lu})\./gu, "")
  );

/** Whether a number tells a kind of household or crew, and measures nothing: "a family of four". */
export const isOfKind = (lead: string): boolean =>
  /\ban? (?:\p{L}+ )?(?:household|family|party|crew|team|group|couple)\s+of\s*$/iu.test(lead);

/** Whether a length of time says how long before or after: "ten years ago", "five years later". */
export const isMoment = ([unit = "", word = ""]: readonly string[]): boolean =>
  /^(?:second|minute|hour|day|week|month|year|decade)s?$/.test(unit) &&
  /^(?:ago|later|earlier|before|previously|hence)$/.test(word);

/** Whether a length of time is the adjective of a noun: "a 24-hour walkout", "a five-year plan". */
export const isAdjective = (tail: string): boolean =>
  /^-(?:second|minute|hour|day|week|month|year)(?:-\p{L}+)?\s/iu.test(tail);
