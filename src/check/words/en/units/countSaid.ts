import type {Noun} from "../../../../facts/unit/measure.js";
import type {Numeral} from "../numerals/numerals.js";
import {saysPeople} from "./collectives.js";
import {isPlain} from "./plainAfter.js";

/** True where the noun that a number counts stands behind it, or near it where no other does. */
export function isCounted(
  {one, many, synonyms = []}: Noun & {readonly synonyms?: readonly string[]},
  after: readonly string[],
  around: string
): boolean {
  const lower = [one, many, ...synonyms].map((noun) => noun.toLowerCase().replaceAll("-", " "));
  if (lower.some((noun) => isParted(noun, after, around))) return true;
  const near = stretch(after.slice(0, 3).join(" ").replaceAll("-", " "));
  // "6,000 young Armenian soldiers" and "6,000 of the soldiers", but not "6,000 families of soldiers".
  const isNear = lower.some((noun) => {
    const at = near.indexOf(stretch(noun));
    return (
      at >= 0 &&
      !/ (?:of|and|from|for|with|by|per|among) /.test(
        stretch(
          near
            .slice(1, at + 1)
            .trim()
            .replace(/^of /, "")
        )
      )
    );
  });
  if (isNear) return true;
  return isPlain(after[0]) && lower.some((noun) => stretch(wordsOnly(around)).includes(stretch(noun)));
}

/** "105 micrograms of fine particles per cubic metre", and the number beside it that goes without its unit. */
function isParted(noun: string, after: readonly string[], around: string): boolean {
  const [, head, rest] = /^(.+) (per .+)$/u.exec(noun) ?? [];
  if (head === undefined || rest === undefined) return false;
  const said = stretch(wordsOnly(around));
  const isSaid = new RegExp(` ${head} (?:[^ ]+ ){0,5}${rest} `, "u").test(said);
  return isSaid && (stretch(after.join(" ")).startsWith(` ${head} `) || isPlain(after[0]));
}

/** "A magnitude-7.7 earthquake", "category 5". */
export function isRightAfter({one}: Noun, {lead}: Numeral): boolean {
  const [before, word] = [lead.toLowerCase().replace(/[\s-]$/, ""), one.toLowerCase()];
  const isApart = before.length < lead.length && !/[\p{L}\p{N}]$/u.test(before.slice(0, -word.length));
  return isApart && before.endsWith(word);
}

/** One thing in three words. */
export const inhabitants = /^(?:people|residents|inhabitants)$/i;

const persons =
  /(?:^|\s)(?:adults|applicants|attendees|borrowers|candidates|children|citizens|claimants|climbers|commuters|customers|cyclists|demonstrators|donors|drivers|employees|evacuees|fans|farmers|fighters|firefighters|graduates|guests|homeowners|immigrants|inmates|listeners|members|men|migrants|mothers|nurses|officers|owners|parents|participants|passengers|patients|pedestrians|pensioners|pilgrims|players|prisoners|protesters|pupils|readers|refugees|riders|runners|seekers|shoppers|soldiers|spectators|students|subscribers|supporters|survivors|swimmers|taxpayers|teachers|teenagers|tenants|tourists|travell?ers|users|victims|viewers|visitors|volunteers|voters|walkers|women|workers|worshippers)$/i;

/** "940,000 people saw it", of visitors. */
export const isOfPersons = ({many}: Noun, {after: [next = ""]}: Numeral): boolean => next === "people" && persons.test(many); // prettier-ignore

/** True where people are counted, and a word for many of them says so: "the population shrank by 898,000". */
export const isOfPeople = ({one, many}: Noun, sentence: string): boolean =>
  [one, many].some((noun) => ofCrowds.test(noun)) && saysPeople(sentence);

const ofCrowds = /^(?:pe(?:rson|ople)|residents?|inhabitants?|spectators?|fans?|visitors?|viewers?|supporters?)$/i;

const harms =
  /(?<!\p{L})(?:kill|injur|wound|displac|strand|trap|rescu|evacuat|infect|arrest|employ|hous)\p{L}*\s(?:[\p{L}]+\s){0,3}$/iu;
const harmed =
  /^(?:(?:are|is|were|was|still|feared|left|reported)\s){0,3}(?:missing|dead|killed|hurt|injured|wounded|arrested|detained|rescued|evacuated|infected|homeless|displaced|stranded|trapped|hungry|jobless)(?!\p{L})/u;

/** "Storm kills more than 1,200; at least 800 are missing", of people. */
export const isHarmed = ({many}: Noun, {lead, after}: Numeral): boolean =>
  inhabitants.test(many) && isPlain(after[0]) && (harms.test(lead) || harmed.test(after.join(" ")));

/** What is said behind it is of those before: "9,200 nurses, of whom 3,100 work nights". */
export const isOfThem = ({lead}: Numeral): boolean =>
  /(?<!\p{L})of\s(?:whom|which|them|these|those)\s(?:\p{L}+\s){0,2}$/iu.test(lead);

/** "Of its 34 medals 16 are gold", "16 of them gold", of gold medals. */
export const isKindOfThem = ({many}: Noun, {after, lead}: Numeral): boolean => {
  const [, kind = "", things = ""] = /^(.+)\s(\S+)$/u.exec(many.toLowerCase()) ?? [];
  const said = after.join(" ").replace(/^(?:of (?:them|these|those|which) )?(?:(?:is|are|was|were) )?/u, "");
  return kind !== "" && `${said} `.startsWith(`${kind} `) && wordsOnly(lead).includes(things);
};

/** Where shapes are counted a percent is a shape: "69 of a hundred squares". */
export function isOfSquares(after: readonly string[], sentence: string): boolean {
  return (
    /\b(?:squares?|cells?)\b/i.test(sentence) &&
    (isPlain(after[0]) || /^(?:squares?|cells?|stand)$/.test(after[0] ?? ""))
  );
}

/** "Killed at least 5,800 people", "at least 12 dead", of a count of deaths. */
export const isKilled = ({many}: Noun, {lead, after}: Numeral) =>
  /^(?:deaths|dead|fatalities)$/i.test(many) &&
  (after[0] === "dead" ||
    /^(?:people|men|women|children) (?:(?:(?:were|are|was|have been|had been) )?killed|dead|(?:who |have |had )?died|lost their lives)/u.test(
      after.join(" ")
    ) ||
    (/(?<!\p{L})kill(?:s|ed|ing)\s(?:\p{L}+\s){0,2}$/iu.test(lead) &&
      (isPlain(after[0]) || inhabitants.test(after[0] ?? ""))));

/** Words between spaces, so that "men" is not found in "women". */
function stretch(words: string): string {
  return ` ${words} `;
}

/** The words of a text in lower case, between spaces. */
export function wordsOnly(text: string): string {
  return (text.toLowerCase().match(/[\p{L}’']+/gu) ?? []).join(" ");
}
