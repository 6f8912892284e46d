import type {Evidence} from "../facts/evidence/evidence.js";
import type {Waiver} from "../facts/waiver.js";

/** The rules about the words around a number: what is measured, drawn or claimed nobody can waive from within a file. */
const waivable: ReadonlySet<string> = new Set([
  "number-unlicensed",
  "bound-lost",
  "unit-changed",
  "derived-unmarked",
  "rounding",
  "operands-unsaid",
  "name-is-number",
  "headline-long",
  "reading-hard"
]);

/** A phrase that a waiver is about has a word of its own; a letter or a sign would waive every number. */
const isPhrase = (about: string) => /\p{L}{3}/u.test(about) && about.trim().length >= 5;

/** The waivers that a file carries and that hold for it alone: each of one phrase, and of a rule about words. */
export function carriedWaivers(evidence: Evidence | null): Waiver[] {
  return (evidence?.waivers ?? []).filter(({rule, about}) => waivable.has(rule) && isPhrase(about));
}
