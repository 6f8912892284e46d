import type {Claim} from "../../facts/claim.js";
import {type Derived, isOpen, remainder} from "../../facts/derived.js";
import type {Bounded, Exact} from "../../facts/quantity.js";
import type {Share, Whole} from "../../facts/unit.js";
import type {Licence, Said} from "../../words/say.js";

/** A share stated exactly, and the words that say whose it is: "from Israel". */
export interface SharePart<W extends string = string> {
  readonly claim: Claim<Share<W>, Exact>;
  readonly label: Said;
}

/** A share of which only the low end is stated. */
export interface OpenSharePart<W extends string = string> {
  readonly claim: Claim<Share<W>, Bounded<"moreThan" | "atLeast">>;
  readonly label: Said;
}

/** How a whole divides: parts that are known, and then either what remains of it or what nobody stated. */
export interface Division {
  readonly whole: Whole;
  readonly parts: readonly (SharePart | OpenSharePart)[];
  readonly rest: {readonly label: Said; readonly remainder: Derived<Share> | null};
}

/** Parts stated exactly, all of one whole, and the words for what remains: "from all other suppliers". */
export function divide(parts: readonly SharePart[], rest: Said): Division {
  const [first, ...others] = parts;
  if (!first) throw new Error("missing parts: a whole needs at least one share");
  if (parts.length > 3) throw new Error(`too many parts: ${parts.length} (three can be told apart)`);
  const claims = others.map(({claim}) => claim);
  return {whole: first.claim.unit.whole, parts, rest: {label: rest, remainder: remainder(first.claim, ...claims)}};
}

/** One share with an open end, and the words for what is not stated. @throws when its end is stated */
export function divideOpen(part: OpenSharePart, unknown: Said): Division {
  if (!isOpen(part.claim.quantity)) throw new Error(`invalid open share: claim ${part.claim.id} is exact`);
  return {whole: part.claim.unit.whole, parts: [part], rest: {label: unknown, remainder: null}};
}

/** What a division draws. */
export function usesOf({parts, rest}: Division): Licence[] {
  return [...parts.map(({claim}) => claim), ...(rest.remainder ? [rest.remainder] : [])];
}
