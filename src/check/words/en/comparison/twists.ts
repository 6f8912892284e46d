import {type Hedge, hedgeAround, ownNumber} from "./hedges.js";
import type {UnitEvidence} from "../../../../facts/evidence/evidence.js";
import type {Numeral} from "../numerals/numerals.js";

const bound =
  "(?:(?:more|less|fewer|higher|lower|greater|larger|smaller|worse|better) than|over|above|upwards? of|in excess of|beyond|under|below|at (?:least|most)|up to|exceeding|about|around|roughly|nearly|almost)";

/** Words that take back what follows: "never 69%", "nowhere near 69%", "did not reach 69%". */
const denied = new RegExp(
  `(?<!\\p{L})(?:never|hardly|barely|scarcely|rarely|seldom|nowhere near|nothing like|far from|anything but|other than|rather than|instead of|except(?: for)?|neither|nor|without|(?:not|n['’]t|no)(?: (?!only|and|but|or|fewer|less|more|just|include|count|cover|add|list|name|say|all)\\p{L}+)?)\\s+(?:(?:the|a|an|as|by|for|quite|even|exactly|be|been)\\s+){0,2}(?:${bound}\\s+)?$`,
  "iu"
);

/** Words that make a bound another: "far more than 30%", "just over 30%". */
const moved = new RegExp(
  `(?<!\\p{L})(?:far|much|well|way|considerably|substantially|significantly|vastly|hugely|many times|a lot|a good deal|just|only just|slightly|barely|hardly|little|a little|a bit|marginally|fractionally|a shade|a whisker|a touch|not much)\\s+(?:(?:more|less|fewer|higher|lower|greater|larger|smaller) than|over|above|beyond|in excess of|under|below)\\s+$`,
  "iu"
);

/** A last word on a number that has no end, or on one that ends nowhere: "and no more", "at the outside". */
const capped = new RegExp(
  `^(?:\\s+(?!than)[\\p{L}’'-]+){0,4}?,?\\s*(?:[-–—(]\\s?)?(?<!\\p{L})(?:at (?:the )?(?:very )?most|at the outside|(?:and|but|if) (?:no|not (?:a|one)(?: single)?)(?: \\p{L}+)? ?more|no more|or (?:less|fewer|below|under|lower)|tops|maximum|max|and not one more|if that)${ownNumber}`,
  "iu"
);
const floored = new RegExp(
  `^(?:\\s+(?!than)[\\p{L}’'-]+){0,4}?,?\\s*(?<!\\p{L})(?:or (?:more|over|above|higher)|at (?:the )?(?:very )?least|(?:and|but|if) (?:no|not) (?:less|fewer)|minimum|and (?:counting|rising|more))${ownNumber}`,
  "iu"
);

const [upper, lower] = [new Set<Hedge | null>(["moreThan", "atLeast"]), new Set<Hedge | null>(["lessThan", "atMost"])];

/** "Without 214 municipalities" at the head of a note says what is left out, and takes nothing back. */
const isLeftOut = (lead: string) => /(?:^|[.;:!?(]\s?)(?:Without|Except(?: for)?|Excluding)\s(?:the\s)?$/u.test(lead);

/** True where the words around a number take its bound back: "never 69%", "far more than 30%", "more than 30% at most". */
export function isBoundTwisted({lead, tail, hedge}: Numeral): boolean {
  if (
    denied.test(lead) &&
    !isLeftOut(lead) &&
    !/(?:no|not) (?:more|less|fewer|greater|higher|lower) than\s+$/iu.test(lead)
  )
    return true;
  if (hedge !== null && moved.test(lead)) return true;
  const before = hedgeAround(lead, lead.length, lead.length);
  const isFirm = before === null || upper.has(before);
  if (capped.test(tail) && (upper.has(before) || (isFirm && !lower.has(hedge)))) return true;
  return lower.has(before) && floored.test(tail);
}

const time =
  "(?:second|minute|hour|day|night|week|weekend|fortnight|month|quarter(?! of)|year|decade|season|time|shift)";
const often =
  "(?:hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|yearly|annually|per annum|apiece|each|per head|per capita|per person|a head)";
const frequency = new RegExp(`(?<!\\p{L})(?:${often}|annual|(?:every|each|per|an?)\\s${time})(?!\\p{L})`, "iu");
const repeated = new RegExp(
  `^[^.;:!?\\p{N}]{0,40}?(?<!\\p{L})(?:(?:every|each|per|(?<!than\\s|in\\s|after\\s|before\\s|once\\s|half\\s)an?)(?:\\s(?:single|other|passing))?\\s${time}(?!\\p{L}|\\s(?:ago|earlier|before|later|on)(?!\\p{L}))|${often}(?!\\s+\\p{L}|-)(?!\\p{L})|${often.replace("|each", "")}(?!\\p{L}))`,
  "iu"
);
const repeatedBefore = new RegExp(
  `(?<!\\p{L})(?:(?:every|each|per)\\s${time},?(?:\\s(?!(?:from|to|since|until|against)\\s)\\p{L}+){0,3}|hourly|daily|nightly|weekly|monthly|yearly|annual(?:ly)?)\\s+(?:${bound}\\s+)?$`,
  "iu"
);
const groups =
  "(?:battalions|companies|brigades|regiments|divisions|platoons|squads|armies|waves|groups|batches|packs|herds|flocks|convoys|boatloads|truckloads|shiploads|trainloads|lorryloads|busloads|planeloads|cartloads|sets|lots|stacks|piles|heaps|dozens|tens|hundreds|thousands|millions|billions|crowds|bands|teams|gangs|clusters|bundles|boxes|crates|pairs|rounds|multiples|times|layers|rows)";
const grouped = new RegExp(`(?<!\\p{L})${groups}\\s+of\\s+(?:${bound}\\s+)?$`, "iu");
const counted = new RegExp(
  `^\\s+(?:\\p{L}+\\s+){0,2}?(?:${groups}|families|households|couples|dozen|hundred|thousand|million)\\s+of(?!\\p{L})`,
  "iu"
);
const added =
  /(?<!\p{L})(?:another|an? (?:further|additional|extra|other)|(?:further|additional|extra|yet another|as many as another))\s+$/iu;
const compared =
  /^\s+(?!\p{L}+\s\p{L}+\s\p{L}+\sthan\s\P{L}{0,3}\p{N})(?:(?!(?:of|with)\s)\p{L}+\s+){0,2}?(?:more|less|fewer|higher|lower|greater|larger|smaller|extra|again|bigger|cheaper|dearer)(?!\p{L}|\sthan\s(?:half|an?\s|\p{N}|one|two|three|four|five|six|seven|eight|nine|ten)(?!\p{L}))/iu;
const ofBound = /(?:or|and|no|any|once)\s+(?:more|less|fewer|higher|lower|again)/iu;

/**
 * True where they make it a part of more, or of another number: "another 6,000", "battalions of 6,000", "69% more".
 * @param isNext whether a number of as many stands before it, to which "a further 6,000" adds its own
 */
export function isCountedWithMore({lead, tail}: Numeral, kind: UnitEvidence["kind"], isNext = false): boolean {
  const clause = clauseOf(tail);
  if (grouped.test(lead) || counted.test(clause) || (added.test(lead) && !isNext)) return true;
  const isChange = kind === "change" || kind === "points" || kind === "ratio";
  return !isChange && compared.test(clause) && !ofBound.test(clause);
}

/** True where they count it again and again: "6,000 soldiers each", "69% daily", "every week more than 30%". */
export const isRepeated = ({lead, tail}: Numeral) => isRepeatedAfter(clauseOf(tail)) || repeatedBefore.test(lead);

/** True for words that count a number before them again and again: "cows drowned each day" under "6,000". */
export const isRepeatedAfter = (words: string) => repeated.test(words);

/** True where the words of a unit or a topic say how often it is counted: "daily flights", "deaths per year". */
export const saysHowOften = (words: string) => frequency.test(words);

/** The days that a length of time may have, the shortest and the longest. */
const lengths: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["day", [1, 1]],
  ["night", [1, 1]],
  ["week", [7, 7]],
  ["month", [28, 31]],
  ["quarter", [90, 92]],
  ["year", [365, 366]],
  ["decade", [3652, 3653]]
]);

/** How long the time is of which words say how much there was in each: "7,000 flats a year", in days; *null* where they do not. */
export function lengthSaid(tail: string): readonly [number, number] | null {
  const [, word = ""] = /^[^.;:!?\p{N}]*?(?<!\p{L})(?:an?|per|each|every)\s(\p{L}+)/iu.exec(tail) ?? [];
  return lengths.get(word.toLowerCase()) ?? null;
}

/** The same of an adjective right before what is so much: "monthly rent"; *null* where several are said. */
export function lengthBefore(text: string, topic: readonly string[] | null = null): string | null {
  const [own, ...more] = [...text.matchAll(/(?<!\p{L})(dai|week|month|quarter|year|annual)ly?(?!\p{L})\s(\p{L}+)/giu)];
  const [, stem = "", noun = ""] = own ?? [];
  if (more.length > 0 || !own) return null;
  if (topic !== null && !topic.includes(noun.toLowerCase().replace(/s$/u, ""))) return null;
  const word = stem.toLowerCase();
  return `a ${word === "dai" ? "day" : word === "annual" ? "year" : word}`;
}

/** True where a number is said to be so much a month that is so much a week by its topic. */
export function isOfAnotherLength({tail, lead}: Numeral, topic: string): boolean {
  // "A month’s fishing costs".
  const [, before = ""] =
    /(?<!\p{L})(?:a|one|each|every)\s(day|week|month|quarter|year)[’']s\s[^.,;:!?]*$/iu.exec(lead) ?? [];
  const [said, own] = [
    lengthSaid(clauseOf(tail)) ?? lengths.get(before.toLowerCase()) ?? null,
    lengthSaid(topic) ?? lengthSaid(lengthBefore(topic) ?? "")
  ];
  return said !== null && own !== null && said !== own;
}

const clauseOf = (tail: string) => /^[^.;:!?()]*/u.exec(tail)?.[0] ?? "";
