import {groundsIn} from "../facts/citable.js";
import type {Claim} from "../facts/claim.js";
import type {Derived} from "../facts/derived/derived.js";
import type {DatedEvent} from "../facts/event.js";
import type {Name} from "../facts/name.js";

/** A stretch of text that knows which claims it rests on. */
export interface Phrase {
  readonly kind: "phrase";
  readonly text: string;
  /** What licenses the numbers in **text**, in the order of their mention. */
  readonly uses: readonly Licence[];
}

/** What can license a number: a claim, our arithmetic on claims, a dated event, or a name. */
export type Licence = Claim | Derived | DatedEvent | Name;

/** A stretch of text and what licenses its numbers; default nothing. */
export function phrase(text: string, uses: readonly Licence[] = []): Phrase {
  return {kind: "phrase", text, uses};
}

/** Joins phrases with the words between them. Unlike `say`, it takes phrases only and adds no capital letter. */
export function within(literals: TemplateStringsArray, ...inserts: readonly Phrase[]): Phrase {
  const text = literals.map((literal, index) => literal + (inserts[index]?.text ?? "")).join("");
  return phrase(text, [...new Set(groundsIn(inserts))]);
}
