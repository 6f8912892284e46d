import {rollup} from "d3";
import type {Evidence} from "../../../facts/evidence/evidence.js";
import {stemsOf} from "../judge/wholeOver.js";

/** The stems of words, and of verbs in any tense: "reopen" of "reopened". */
export const verbStemsOf = (text: string): string[] =>
  stemsOf(text).map((stem) => (presentOf[stem] ?? stem).replace(/(?<=\p{L}{3})(?:ed|es?|ing)$/u, ""));

const presentOf: Readonly<Record<string, string>> = Object.fromEntries(
  "went go,gone go,goe go,began begin,broke break,built build,came come,fell fall,left leave,met meet,said say,sank sink,struck strike,took take,taken take,won win"
    .split(",")
    .map((verb) => verb.split(" "))
);

const known = new WeakMap<Evidence["events"], ReadonlyMap<string, readonly string[]>>();

/** The stems that the label of one event alone has: "reopen" of “The bridge reopens” beside “The bridge closes”. */
export function ownWordsOf(label: string, events: Evidence["events"]): readonly string[] {
  const own = known.get(events) ?? ownWordsIn(events);
  known.set(events, own);
  return own.get(label) ?? [];
}

/** The same of each label; made once for all the dates of a file. */
function ownWordsIn(events: Evidence["events"]): ReadonlyMap<string, readonly string[]> {
  const stems = new Map(events.map(({label}) => [label, verbStemsOf(label)]));
  const labels = rollup(
    [...stems.values()].flatMap((own) => [...new Set(own)]),
    countAll,
    (stem) => stem
  );
  return new Map([...stems].map(([label, own]) => [label, own.filter((stem) => labels.get(stem) === 1)]));
}

const countAll = ({length}: readonly string[]) => length;

/** Whether words name an event by at least half of what it alone has. */
export function isEventSaid(label: string, events: Evidence["events"], words: readonly string[]): boolean {
  const own = ownWordsOf(label, events);
  const found = own.filter((stem) => words.includes(stem));
  return own.length > 0 && found.length >= own.length / 2;
}

/** Words that say of an event that it happened: "the vote came after the report". */
const happens = new Set(
  verbStemsOf("come happen follow place take day week month year one just only then soon after before")
);

/** The event that words name: by half of what it alone has, or by nothing that its label has not, "the vote"; *null* where none or several are. */
export function eventNamed(words: string, events: Evidence["events"]): Evidence["events"][number] | null {
  const stems = verbStemsOf(words);
  const told = stems.filter((stem) => !happens.has(stem));
  const isNamed = (label: string) =>
    isEventSaid(label, events, stems) ||
    (told.length > 0 &&
      told.every((stem) => verbStemsOf(label).includes(stem)) &&
      // Who did it, or what: "the county" of “Auditor reports the county’s spending” is neither.
      told.some((stem) => verbStemsOf(label).slice(0, 2).includes(stem) && ownWordsOf(label, events).includes(stem)));
  const [named, ...more] = events.filter(({label}) => isNamed(label));
  return named && more.length === 0 ? named : null;
}
