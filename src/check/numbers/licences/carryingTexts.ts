import type {FigureLicences} from "./figureLicences.js";
import {bearersOf} from "./bearers.js";
import {numeralsIn} from "../../words/en/numerals/numerals.js";
import {sentencesIn} from "../texts/paragraphs.js";
import type {Passage, Role} from "../texts/passages.js";
import {saysPeriod} from "../texts/saysPeriod.js";
import {eventsOver} from "./eventLabels.js";

/** A sentence, or a whole label, of a figure, with its part. */
export interface CarryingText {
  readonly role: Role;
  readonly text: string;
  /** Of a number the other facts of which it is the number as well: two shares of 33%. */
  readonly or?: readonly string[];
  /** True of a phrase that the number bears out, "three in four" or "nine people", which its writer may have typed. */
  readonly isPhrase?: true;
}

/** The texts of a figure that print a number, by the id of the claim or the operation of the arithmetic. */
export function textsOfNumbers(licences: FigureLicences): Map<string, CarryingText[]> {
  const texts = new Map<string, CarryingText[]>();
  for (const passage of licences.passages) {
    const sentences = sentencesIn(passage.text);
    for (const numeral of numeralsIn(passage.text)) {
      const sentence = sentences.findLast(({start}) => start <= numeral.start)?.text ?? passage.text;
      const isPhrase = numeral.kind === "fraction" || numeral.kind === "multiple" || !/\p{N}/u.test(numeral.token);
      const carrying = {role: passage.role, text: sentence.trim(), ...(isPhrase && {isPhrase})};
      const names = bearersOf(numeral, passage, sentence, licences);
      for (const name of names) {
        const or = names.filter((other) => other !== name);
        texts.set(name, distinct([...(texts.get(name) ?? []), or.length > 0 ? {...carrying, or} : carrying]));
      }
    }
  }
  return texts;
}

/** The texts that name an event, and its date where that stands under its label. */
export function textsOfEvent({id, label}: {readonly id: string; readonly label: string}, licences: FigureLicences) {
  const {passages, evidence} = licences;
  const dates = passages.filter((passage) =>
    eventsOver(passage, passages, evidence.events).some((event) => event.id === id)
  );
  const named = sentencesOf(passages).filter(({text}) => text.includes(label));
  return distinct([...named, ...dates.map(({role, text}) => ({role, text}))]);
}

/** The texts that give a period, EDTF, or, where there is none, say so. */
export function textsOfPeriod(edtf: string | null, {passages}: FigureLicences): CarryingText[] {
  return distinct(sentencesOf(passages).filter(({text}) => saysPeriod(text, edtf)));
}

function sentencesOf(passages: readonly Passage[]): CarryingText[] {
  return passages.flatMap(({role, text}) => sentencesIn(text).map((sentence) => ({role, text: sentence.text.trim()})));
}

/** Each text once: as one that prints a number, where it does that too. */
function distinct(texts: readonly CarryingText[]): CarryingText[] {
  return texts.filter((text) => {
    const same = texts.filter((other) => other.role === text.role && other.text === text.text);
    return text === (same.find(({isPhrase}) => isPhrase !== true) ?? same[0]);
  });
}
