import type {Claim} from "./claim.js";
import type {Derived} from "./derived/derived.js";
import type {DatedEvent} from "./event.js";
import type {Name} from "./name.js";
import type {Source} from "./source.js";

/** What a number in a figure can rest on. */
export type Ground = Claim | Derived | DatedEvent | Name;

/** The claims and events behind some facts: what is derived counts as what it is derived from, and names as nothing. */
export function citable(uses: readonly Ground[]): (Claim | DatedEvent)[] {
  return [...new Set(uses.flatMap(citedBy))];
}

/** The claims and the events behind some facts, and what is derived itself. */
export function factsBehind(uses: readonly Ground[]) {
  const cited = citable(uses);
  return {
    claims: cited.filter((member) => member.kind === "claim"),
    events: cited.filter((member) => member.kind === "event"),
    derived: uses.filter((use) => use.kind === "derived")
  };
}

/** Who says some facts. */
export const sourcesBehind = (uses: readonly Ground[]): Source[] =>
  citable(uses).flatMap(({attribution}) => (attribution.kind === "attributed" ? [attribution.to] : []));

/** The addresses of some facts in a file: ids of claims and events, and operations of derived values. */
export function addressesOf(uses: readonly Ground[]): string[] {
  return uses.flatMap((use) => (use.kind === "name" ? [] : [use.kind === "derived" ? use.operation : use.id]));
}

function citedBy(use: Ground): readonly (Claim | DatedEvent)[] {
  switch (use.kind) {
    case "derived":
      return use.from;
    case "name":
      return [];
    default:
      return [use];
  }
}

/** What some texts rest on: the claims, the names and our arithmetic in labels. */
export function groundsIn<Kind extends Ground>(texts: readonly {readonly uses: readonly Kind[]}[]): Kind[] {
  return texts.flatMap(({uses}) => uses);
}

/** The names in some texts. */
export function namesIn(texts: readonly {readonly uses: readonly Ground[]}[]): Name[] {
  return texts.flatMap(({uses}) => uses.filter((use) => use.kind === "name"));
}
