import {type CarryingText, textsOfEvent, textsOfNumbers, textsOfPeriod} from "./numbers/licences/carryingTexts.js";
import {licencesOf} from "./numbers/licences/figureLicences.js";
import type {DrawnFact} from "./reading/drawn/drawnFact.js";
import {drawnFacts, drawnRatio} from "./reading/drawn/drawnFacts.js";
import {readFile} from "./reading/readFile.js";
import type {Subject} from "./subject.js";

/** What in a file carries one claim, event or derived value. */
export interface Carriers {
  /** The id of the claim or event, or the operation. */
  readonly name: string;
  readonly kind: "claim" | "event" | "derived";
  /** The sentences and labels that print it. */
  readonly texts: readonly CarryingText[];
  /** Those that give its period, or say that there is none; empty for what is derived. */
  readonly period: readonly CarryingText[];
  /** The marks that stand for it; none for what is only printed. */
  readonly marks: readonly DrawnFact[];
}

/**
 * What carries each claim, event and derived value of a file’s evidence, in that order; nothing where the file cannot be
 * read or carries no evidence.
 */
export function carriersOf(subject: Subject): Carriers[] {
  const licences = licencesOf(subject);
  if (!licences) return [];
  const {claims, events, derived} = licences.evidence;
  const [numbers, file] = [textsOfNumbers(licences), readFile(subject)];
  const marksOf = (name: string) => (file ? drawnFacts(name, file) : []);
  return [
    ...claims.map(({id, period}): Carriers => {
      const texts = numbers.get(id) ?? [];
      return {name: id, kind: "claim", texts, period: textsOfPeriod(period.edtf, licences), marks: marksOf(id)};
    }),
    ...events.map((event): Carriers => {
      const {id, period} = event;
      const texts = textsOfEvent(event, licences);
      return {name: id, kind: "event", texts, period: textsOfPeriod(period.edtf, licences), marks: marksOf(id)};
    }),
    ...derived.map((each): Carriers => {
      const {operation} = each;
      const marks = [...marksOf(operation), ...(file ? drawnRatio(each, file) : [])];
      return {name: operation, kind: "derived", texts: numbers.get(operation) ?? [], period: [], marks};
    })
  ];
}
