import type {Claim} from "./claim.js";
import type {Derived} from "./derived.js";
import type {DatedEvent} from "./event.js";

/** What a number in a figure can rest on. */
export type Ground = Claim | Derived | DatedEvent;

/** The claims and events behind some facts: what is derived counts as what it is derived from. */
export function citable(uses: readonly Ground[]): (Claim | DatedEvent)[] {
  return [
    ...new Set(uses.flatMap((use): readonly (Claim | DatedEvent)[] => (use.kind === "derived" ? use.from : [use])))
  ];
}
