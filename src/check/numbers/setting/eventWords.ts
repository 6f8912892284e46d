import type {Evidence} from "../../../facts/evidence.js";
import {stemsOf} from "../judge/wholeOver.js";

/** The stems of words, and of verbs in any tense: "reopen" of "reopened". */
export const verbStemsOf = (text: string): string[] =>
  stemsOf(text).map((stem) => stem.replace(/(?<=\p{L}{3})(?:ed|es?|ing)$/u, ""));

/** The stems that the label of one event alone has: "reopen" of “The bridge reopens” beside “The bridge closes”. */
export function ownWordsOf(label: string, events: Evidence["events"]): string[] {
  const rest = events.filter((event) => event.label !== label).flatMap((event) => verbStemsOf(event.label));
  return verbStemsOf(label).filter((stem) => !rest.includes(stem));
}

/** Whether words name an event by at least half of what it alone has. */
export function isEventSaid(label: string, events: Evidence["events"], words: readonly string[]): boolean {
  const own = ownWordsOf(label, events);
  const found = own.filter((stem) => words.includes(stem));
  return own.length > 0 && found.length >= own.length / 2;
}
