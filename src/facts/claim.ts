import type {Anchor} from "./anchor.js";
import {type Period, parseEdtf} from "./period.js";
import {bounds, checkExact, type Quantity} from "./quantity.js";
import {type Attribution, checkAttribution, type Source} from "./source.js";
import type {Unit} from "./unit.js";
import {checkUnit} from "./unitLimits.js";

/** What another source says of the same number. */
export interface Corroboration {
  readonly source: Source;
  /** Whether it states the same number; *null* where it was looked for and not found. */
  readonly agrees: boolean | null;
  readonly note: string;
}

/** Where a claim stands when it does not stand in the article: a note's outside context. */
export interface Elsewhere {
  readonly kind: "elsewhere";
  readonly url: string;
}

/** One sourced number: what is stated, of what, when, by whom, and where it stands. */
export interface ClaimSpec<U extends Unit = Unit, Q extends Quantity = Quantity> {
  /** Unique in its story; kebab-case. */
  readonly id: string;
  /** What the number is about, in a word or two for a list of sources: "oil share". */
  readonly topic: string;
  readonly quantity: Q;
  readonly unit: U;
  readonly period: Period;
  readonly attribution: Attribution;
  /** Where it stands in the article, or **elsewhere**. */
  readonly anchor: Anchor | Elsewhere;
  /** From whom to whom, ISO 3166-1 alpha-2 codes, for a share of a flow. */
  readonly flow?: {readonly from: string; readonly to: string};
  /** What a reader must know to read the number rightly. */
  readonly caveats?: readonly string[];
  readonly corroboration?: readonly Corroboration[];
}

/** A claim that passed its checks. */
export interface Claim<U extends Unit = Unit, Q extends Quantity = Quantity> extends ClaimSpec<U, Q> {
  readonly kind: "claim";
}

/**
 * Takes down a claim.
 * @throws when the id, quantity, unit, period, attribution or anchor is missing or impossible; the message names the
 * claim and the value
 */
export function claim<U extends Unit, Q extends Quantity>(spec: ClaimSpec<U, Q>): Claim<U, Q> {
  const where = `claim ${spec.id}`;
  checkId(spec.id, "claim");
  if (!spec.topic) throw new Error(`missing topic: ${where}`);
  checkQuantity(spec.quantity, spec.unit, where);
  if (!spec.period) throw new Error(`missing period: ${where} (write absent if the article gives none)`);
  if (spec.period.edtf !== null) checkPeriod(spec.period.edtf, where);
  checkAttribution(spec.attribution, where);
  checkPlace(spec.anchor, where);
  return {kind: "claim", ...spec};
}

/** @throws when **id** is not kebab-case, so that it can name files and be cited */
export function checkId(id: string, what: string): void {
  if (typeof id !== "string" || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
    throw new Error(`invalid ${what} id: ${JSON.stringify(id)} (kebab-case)`);
}

/** @throws when a claim or event stands neither in the article nor elsewhere; **where** names it */
export function checkPlace(place: Anchor | Elsewhere, where: string): void {
  if (place?.kind === "anchor" || (place?.kind === "elsewhere" && place.url)) return;
  throw new Error(`missing anchor: ${where}`);
}

/** @throws when **edtf** does not parse; **where** names the claim or event */
export function checkPeriod(edtf: string, where: string): void {
  within(where, () => parseEdtf(edtf));
}

function within(where: string, check: () => unknown): void {
  try {
    check();
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}: ${where}`, {cause: error});
  }
}

/** @throws when a quantity has no bound, value or digits that there can be, or none of its unit; **where** names it */
export function checkQuantity(quantity: Quantity, unit: Unit, where: string): void {
  if (!quantity || !bounds.includes(quantity.bound))
    throw new Error(`unknown bound: ${String(quantity?.bound)}: ${where}`);
  const [low, high] = quantity.bound === "range" ? [quantity.low, quantity.high] : [quantity.value, quantity.value];
  for (const value of [low, high]) {
    if (typeof value !== "number" || !Number.isFinite(value))
      throw new Error(`invalid value: ${String(value)}: ${where}`);
  }
  if (low > high) throw new Error(`invalid range: ${low} to ${high}: ${where}`);
  if (quantity.bound === "exact") within(where, () => checkExact(quantity));
  checkUnit(unit, low, high, where);
}
