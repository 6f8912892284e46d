import {withoutHedge} from "./hedges.js";

const [fell, rose] = ["down", "up"] as const;

const words: readonly (readonly ["down" | "up", RegExp])[] = [
  [
    fell,
    /^(?:down|f[ae]ll(?:s|en|ing)?|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|los(?:t|e|s|es|ing)|shr[aiu]nk(?:s|ing)?|cuts?|reduc(?:e|es|ed|ing|tions?)|slump(?:s|ed)?|plung(?:e|es|ed|ing)|tumbl(?:e|es|ed|ing)|dip(?:s|ped)?|s[au]nk|contract(?:ed|ion)|slip(?:s|ped|ping)?|slid(?:e|es|ing)?|shav(?:e|es|ed|ing)|eas(?:ed|es|ing)|slow(?:s|ed|ing)?|trim(?:s|med|ming)?|slash(?:es|ed|ing)?|lower(?:s|ed|ing)|halv(?:e|es|ed|ing)|thin(?:s|ned|ning)?|wither(?:s|ed)?|wan(?:e|es|ed|ing)|ebb(?:s|ed|ing)?|reced(?:e|es|ed|ing)|subsid(?:e|es|ed|ing)|plummet(?:s|ed|ing)?|cool(?:s|ed|ing)|soften(?:s|ed|ing)?|nosediv(?:e|es|ed|ing)|shed(?:s|ding)?|retreat(?:s|ed|ing)?|dwindl(?:e|es|ed|ing)|weaken(?:s|ed|ing)?|crash(?:es|ed)?|collaps(?:e|es|ed)|narrow(?:s|ed|ing)|shorten(?:s|ed|ing)?|minus)$/
  ],
  [
    rose,
    /^(?:up|r[io]se[sn]?|rising|increas(?:e|es|ed|ing)|gr[eo]w(?:s|n|ing|th)?|gain(?:s|ed|ing)?|jump(?:s|ed)?|climb(?:s|ed|ing)?|soar(?:s|ed|ing)?|surg(?:e|es|ed|ing)|expand(?:s|ed|ing)?|leapt|leap(?:s|ed)?|cr[ea]ept?|swell(?:s|ed)?|swollen|balloon(?:s|ed|ing)?|rocket(?:s|ed|ing)?|rebound(?:s|ed|ing)?|recover(?:s|ed|ing)?|advanc(?:e|es|ed)|widen(?:s|ed|ing)|mount(?:s|ed)|quicken(?:s|ed|ing)?|accelerat(?:e|es|ed|ing)|lift(?:s|ed|ing)?|rais(?:e|es|ed|ing)|hik(?:e|es|ed|ing)|boost(?:s|ed|ing)?|lengthen(?:s|ed|ing)?|thicken(?:s|ed|ing)?|deepen(?:s|ed|ing)?|mushroom(?:s|ed|ing)?|add(?:s|ed|ing)|snowball(?:s|ed|ing)?|spik(?:e|es|ed|ing)|plus)$/
  ]
];

/** What says so only after its number: "12% less"; before one it is a bound, "less than 12%". */
const [lesser, greater] = [
  /^(?:less|lower|fewer|smaller|cheaper|shorter|slower|weaker)$/,
  /^(?:more|higher|larger|bigger|dearer|longer|faster|stronger)$/
];

/** How many words before a number may say which way it went: "fell by more than". */
const reach = 5;

/** What may stand between a number and the word that says which way it went: "fell by a further". */
const between =
  /^(?:by|of|at|an?|the|further|another|average|total|extra|additional|annual|annualised|yearly|monthly|rate|pace)$/;

/**
 * Whether the words around a number say that something rose or fell by so much: "down 3%", "fell by more than 3%", "a 3%
 * drop"; *null* where they do not say. What stands right beside the number says more than what stands further before it:
 * "it rose to 63 days when 20% fewer came" is a fall.
 * @param lead what stands before the number
 * @param after the words after it, in lower case
 */
export function directionOf(lead: string, after: readonly string[]): "down" | "up" | null {
  // A margin of error lies on both sides.
  const clause =
    /[^.;:!?]*$/
      .exec(lead)?.[0]
      .toLowerCase()
      // "Makes up" is no rise.
      .replace(/plus or minus|(?<=(?:mak(?:es?|ing)|made) )up/g, "") ?? "";
  const before = (clause.match(/\p{L}+/gu) ?? []).slice(-reach).toReversed();
  const closest = (withoutHedge(clause).match(/\p{L}+/gu) ?? []).findLast((word) => !between.test(word));
  const next = after.find((word) => !/^(?:percentage|points?|per|cent)$/.test(word)) ?? "";
  const beside = wayOf(closest) ?? wayOf(next) ?? (lesser.test(next) ? fell : greater.test(next) ? rose : null);
  const near = beside ?? levelSaid(after) ?? before.map(wayOf).find((way) => way !== null);
  if (near !== undefined && near !== null) return near;
  // "Cuts the risk of long illness by about 40%", "beef is up by a quarter, butter by a fifth".
  // "Its shares lost 40%, its rivals’ just 9%".
  const isFurther = /(?:%|cent|points?)[^,]*,\s(?:\p{L}[\p{L}’'-]*\s){1,4}$/u.test(clause);
  if (!isFurther && !/(?<!\p{L})by\s(?:an?\s)?$/u.test(withoutHedge(clause))) return null;
  return (clause.match(/\p{L}+/gu) ?? []).map(wayOf).findLast((way) => way !== null) ?? null;
}

/**
 * Which way the verb of a clause says that something went from one number to another: "trims its forecast for growth in 2025 from";
 * *null* where none does.
 */
export function wayOfRange({
  lead,
  after
}: {
  readonly lead: string;
  readonly after: readonly string[];
}): "down" | "up" | null {
  const words = (/[^.;:!?]*$/.exec(lead)?.[0] ?? "").toLowerCase().match(/\p{L}+/gu) ?? [];
  const way = words.flatMap((word) => (word === "growth" ? [] : (wayOf(word) ?? []))).at(-1);
  return way ?? directionOf(lead, after);
}

/** "55% below their 1990 level", "3% above its peak": which way something has gone since. */
export function levelSaid(after: readonly string[]): "down" | "up" | null {
  const [, word = ""] =
    /^(?:per\s?cent\s|percentage points?\s|points?\s)?(below|under|off|short of|above|over)\s(?:the|its|their|his|her|our|what|where|those|pre|last|levels?|average|normal|usual|[a-z]+[’']s)(?![a-z])/u.exec(
      after.join(" ")
    ) ?? [];
  return word === "" ? null : /^(?:above|over)$/.test(word) ? rose : fell;
}

/** Which way the last word of a few that says one says that something went: "up" of "rents have risen"; *null* where none does. */
export const wayAlone = (words: string): "down" | "up" | null =>
  (words.toLowerCase().match(/\p{L}+/gu) ?? []).map(wayOf).findLast((way) => way !== null) ?? null;

const wayOf = (word = "") => words.find(([, pattern]) => pattern.test(word))?.[0] ?? null;

/** True before a part that is said to be no more: "has closed more than half of its libraries". */
export const saysGone = (lead: string): boolean =>
  /(?<!\p{L})(?:closed|shut|axed|scrapped|felled|drained|abandoned|burned|sold\soff)\s$/iu.test(withoutHedge(lead));

/** True where a number is said to have gone "by up 12%": the direction of a change is said twice, or read as "by up to". */
export const saysWayTwice = (lead: string): boolean =>
  /(?<!\p{L})(?:by|grew|rose|fell|dropped|of)\s+(?:up|down)\s*$/iu.test(withoutHedge(lead));

/** True before a number that is said to lie below zero: "a loss of", "a deficit of more than". */
export const saysShortfall = (lead: string): boolean =>
  /(?<!\p{L})(?:(?:took|takes|taking|knocked|shaved|wiped) (?:off|away)|loss(?:es)?|lost|deficits?|shortfalls?|outflows?|overdrafts?)(?:\s(?:of|was|were|is|reached|totalled|came to|grew to|widened to|narrowed to|fell to|rose to))?\s(?:\p{L}{0,3}\p{Sc}\s?)?$/iu.test(
    withoutHedge(lead.replace(/\p{L}{0,3}\p{Sc}\s?$/u, ""))
  );

/** Which way a number is said to have gone to where it is: “fell back to 44%”; *null* where it is not said. */
export function wayTo(lead: string): "down" | "up" | null {
  const [, word = ""] =
    /(\p{L}+)(?:\s(?:\p{L}+ly|back|again|further)|\sin\s(?:\p{N}{4}|\p{Lu}\p{L}+(?:\s\p{N}{4})?),?)?\sto\s(?:[$€£¥]\s?)?$/u.exec(
      withoutHedge(lead)
    ) ?? [];
  // "Edges up in June to 4.2%".
  const [, own = ""] =
    /(?<!\p{L})(?:edg|inch|tick|creep|crept|nudg|go|goes|went|mov|pushed|sent)\p{L}*\s(up|down)(?:\sin\s\p{L}+)?\sto\s\P{L}{0,3}$/u.exec(
      lead
    ) ?? [];
  if (own !== "") return wayOf(own);
  // “Up to 44%” is a bound.
  return word.toLowerCase() === "up" ? null : wayOf(word.toLowerCase());
}

/** Whether a number is said to be what was before another: “5.2%, after 8.1%”, “up from 8.1%”. */
export const saysAfter = (lead: string): boolean =>
  /(?:,?\s(?:after|up from|down from|compared with|against))\s(?:[$€£¥]\s?)?$/iu.test(withoutHedge(lead)) &&
  !/against\s$/.test(lead);

/** Which way a topic says that something went, by a verb: "real pay fell"; *null* where it says none, or both. */
export function wayTold(topic: string): "down" | "up" | null {
  const ways = (topic.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap((word) =>
    /^(?:fell|falls?|fallen|dropped|drops|declined|declines|decreased|shrank|shrinks|lost|rose|rises?|risen|grew|grows|gained|gains|increased|increases|climbed)$/.test(
      word
    )
      ? [wayOf(word)]
      : []
  );
  return ways.length > 0 && new Set(ways).size === 1 ? (ways[0] ?? null) : null;
}

/** Which way a topic says that an amount is more or less: "more property tax a year"; *null* where it says neither. */
export function differenceTold(topic: string): "down" | "up" | null {
  if (/^(?:more|extra|additional|higher)\s/iu.test(topic)) return rose;
  return /^(?:less|fewer|lower|savings?)\s/iu.test(topic) ? fell : null;
}

/** The same of what is said to become of somebody by an amount: "would have saved homeowners". */
export const differenceSaid = (lead: string, after: readonly string[]): "down" | "up" | null =>
  /(?<!\p{L})(?:sav(?:es?|ed|ing)|spar(?:es?|ed|ing)|less|fewer|lower)(?!\p{L})[^.,;:!?]*:?\s\P{L}*$/iu.test(lead)
    ? fell
    : directionOf(lead, after);

/** True for a topic that says how much something went up or down: "cut in net debt", "rise of rents". */
export const namesChange = (topic: string): boolean =>
  (topic.toLowerCase().match(/\p{L}+/gu) ?? []).some(
    (word) => /^(?:change|difference)s?$/.test(word) || wayOf(word) !== null
  );

/** True before a threshold that something is said to have passed: "dipped below", "rose above". */
export const saysCrossed = (lead: string): boolean =>
  /(?<!\p{L})(?:dip|drop|fell|fall|slip|slid|sink|sank|rose|rise|climb|went|go|gone|come|came|creep|crept|edg|inch|nudg|tick|jump|soar|surg)\p{L}*\s(?:below|under|above|over)\s(?:\p{L}{0,3}\p{Sc}|\p{Lu}{1,3}\s)?$/iu.test(
    lead
  );

/** Which way the words right before a number say that another went from it: "up from", "down on"; *null* where they do not. */
export function wayFromIn(between: string): "down" | "up" | null {
  const [, own] =
    /(?<!\p{L})(up|down)\s(?:slightly\s|sharply\s)?(?:from|on)\s(?:(?:about|nearly|just|only|some|over|a|an)\s)?(?:\p{L}{0,3}\p{Sc}\s?)?$/iu.exec(
      between
    ) ?? [];
  return own === undefined ? null : own.toLowerCase() === "up" ? rose : fell;
}

/**
 * Which way a number is said to have gone from what it was before, for a number that is what it was: "44%, down from 52%", "rose to
 * 44% from 41%"; *null* where it is not said.
 * @param between what stands before the number, from the number before on
 * @param lead what stands before that number
 */
export function wayFrom(between: string, lead: string): "down" | "up" | null {
  const own = wayFromIn(between);
  if (own !== null) return own;
  // "Climbed from 362,000 in 2023 to 326,000": of the two the second is said to be more.
  const isFromTo = /(?<!\p{L})from\s\P{L}{0,3}$/u.test(lead) && /^[^.;:!?]{0,40}\sto\s\P{L}{0,3}$/u.test(between);
  if (isFromTo) {
    const way = directionOf(lead.replace(/from\s\P{L}{0,3}$/u, ""), []);
    return way === null ? null : way === rose ? fell : rose;
  }
  const isPlain = /^\P{L}{0,3}(?:\p{L}+\s){0,3}from\s(?:\p{L}{0,3}\p{Sc}\s?)?$/u.test(between.replace(/^\s/, ""));
  return isPlain ? wayTo(lead) : null;
}
