import {checkFact, checkFields, checkPhrase, checkWord, isObject, refusal, subjectName} from "../../facts/boundary.js";
import {groundsIn} from "../../facts/citable.js";
import type {Claim} from "../../facts/claim.js";
import {type Derived, isNothing, remainder} from "../../facts/derived/derived.js";
import type {Bound, Exact, Quantity} from "../../facts/quantity.js";
import type {Share, Whole} from "../../facts/unit/unit.js";
import {type Tone, tones} from "../../theme/theme.js";
import type {Licence, Phrase} from "../../words/phrase.js";

/** A share stated exactly, and the words that say whose it is: "from Israel". */
export interface SharePart<W extends string = string> {
  readonly claim: Claim<Share<W>, Exact>;
  readonly label: Phrase;
  /** What it means, where that has a colour of its own in the story; default the *highlight* for the first part. */
  readonly tone?: Tone;
}

/** A share, exact or not, and the words that say whose it is. */
export interface WholePart<W extends string = string> {
  readonly claim: Claim<Share<W>>;
  readonly label: Phrase;
}

/** A share that is not stated exactly. */
export interface OpenSharePart<W extends string = string> {
  readonly claim: Claim<Share<W>, Exclude<Quantity, Exact>>;
  readonly label: Phrase;
  /** What it means, where that has a colour of its own in the story; default *highlight*. */
  readonly tone?: Tone;
}

/** @throws unless the tone of a part is one; **where** names the form */
export function checkTone(tone: unknown, where: string): void {
  if (tone !== undefined) checkWord(tone, tones, "tone", where);
}

/** How a whole divides: parts that are known, and then either what remains of it or what nobody stated. */
export interface Division {
  readonly whole: Whole;
  readonly parts: readonly (SharePart | OpenSharePart)[];
  /** *Null* where the parts are all of it. */
  readonly rest: {readonly label: Phrase; readonly remainder: Derived<Share> | null} | null;
}

/** @throws unless a part is a share and its label, and no more than its **fields**; **where** names the form */
export function checkPart(part: WholePart, where: string, fields = ["claim", "label"]): void {
  checkFields(part, fields, "part", where);
  checkFact(part.claim, ["claim"], "claim", where);
  const own = `${where}, ${subjectName("claim", part.claim)}`;
  if (part.claim.unit?.kind !== "share" || !isObject(part.claim.unit.whole)) {
    throw refusal(part.claim.unit?.kind, "unit", "a share of a whole", own);
  }
  checkPhrase(part.label, "label", own);
}

/**
 * Parts stated exactly, all of one whole, and the words for what remains: "from all other suppliers".
 * @throws when something remains that has no name, and when the parts miss 100 by their rounding only: the squares that are left over would stand for nobody
 */
export function divide(parts: readonly SharePart[], rest: Phrase | undefined): Division {
  const [first, ...others] = parts;
  if (!first) throw new Error("missing parts: a whole needs at least one share");
  if (parts.length > 3)
    throw new Error(
      `too many parts: ${parts.length} (at most 3 can be told apart; join the small ones, or draw bars): shareGrid`
    );
  const left = remainder(first.claim, ...others.map(({claim}) => claim));
  const values = parts.map(({claim}) => claim.quantity.value);
  const total = Number(values.reduce((sum, value) => sum + value, 0).toFixed(12));
  if (isNothing(left) && total !== 100) {
    const ids = parts.map(({claim}) => claim.id).join(", ");
    throw new Error(
      `invalid division: ${values.join(" + ")} is ${total}, by rounding (draw a shareBar, which says so): claim ${ids}`
    );
  }
  const {whole} = first.claim.unit;
  if (isNothing(left)) return {whole, parts, rest: null};
  if (rest === undefined)
    throw new Error(`missing rest: the parts come to ${total}% (name what remains: {rest: say\`…\`}): shareGrid`);
  return {whole, parts, rest: {label: rest, remainder: left}};
}

/** One share stated as a bound, and the words for the rest. @throws for an exact share */
export function divideOpen(part: OpenSharePart, unknown: Phrase): Division {
  const {id, quantity} = part.claim;
  const bound: Bound = quantity.bound;
  if (isExact(bound)) throw new Error(`invalid open share: exact (give [{claim, label}] and rest): claim ${id}`);
  return {whole: part.claim.unit.whole, parts: [part], rest: {label: unknown, remainder: null}};
}

// Notebooks load without types.
const isExact = (bound: Bound) => bound === "exact";

/** What a division draws, and what the words of its labels rest on. */
export function usesOf({parts, rest}: Division): Licence[] {
  const grounds = groundsIn([...parts, ...(rest ? [rest] : [])].map(({label}) => label));
  return [...parts.map(({claim}) => claim), ...(rest?.remainder ? [rest.remainder] : []), ...grounds];
}
