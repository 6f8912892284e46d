import {type Anchor, checkAnchor, checkDigest} from "./article/anchor.js";
import {
  checkAddress,
  checkFields,
  checkList,
  checkText,
  checkTextIfAny,
  checkWord,
  isObject,
  printable,
  refusal,
  subjectName,
  valueInWords
} from "./boundary.js";
import {type Flag, flagNames} from "./table/column.js";
import {checkPeriod, type Period} from "./period.js";
import {type Bound, bounds, checkExact, checkMargin, isFigure, noFigure, type Quantity} from "./quantity.js";
import {type Attribution, checkAttribution, checkSource, type Source} from "./source.js";
import type {Unit} from "./unit/unit.js";
import {checkUnit} from "./unit/unitLimits.js";

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
  /** Its address, http or https. */
  readonly url: string;
}

/** Where a claim stands that a cell of a data file states. */
export interface CellAnchor {
  readonly kind: "cell";
  /** As RFC 7111 or RFC 6901 write it: "rents.csv#cell=4,2", "rents.json#/2/price". */
  readonly place: string;
  /** SHA-256 of the file, in hexadecimal. */
  readonly sha256: string;
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
  /** Where it stands in the article, in a data file, or **elsewhere**. */
  readonly anchor: Anchor | CellAnchor | Elsewhere;
  /** Who or what the number is about, by name, where its topic and its whole do not say: "North". */
  readonly subject?: string;
  /** From whom, and to whom, by name, for a flow: "Israel". */
  readonly from?: string;
  readonly to?: string;
  /** That it may still change, was not counted, or is yet to come; default none of these. */
  readonly flags?: readonly Flag[];
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
  const where = subjectName("claim", spec);
  checkFields(spec, claimFields, "claim", where);
  checkId(spec.id, "claim");
  checkText(spec.topic, "topic", where);
  checkQuantity(spec.quantity, spec.unit, where);
  checkPeriod(spec.period, where);
  checkAttribution(spec.attribution, where);
  checkPlace(spec.anchor, where);
  checkRemarks(spec, where);
  return {kind: "claim", ...spec};
}

// A claim may be made from another: claim({...oilShare, id: "oil-share-2023"}).
const claimFields = [
  "kind",
  "id",
  "topic",
  "quantity",
  "unit",
  "period",
  "attribution",
  "anchor",
  "subject",
  "from",
  "to",
  "flags",
  "caveats",
  "corroboration"
] as const;

function checkRemarks({subject, from, to, flags, caveats, corroboration}: ClaimSpec, where: string): void {
  for (const [field, name] of Object.entries({subject, from, to})) checkTextIfAny(name, field, where);
  if (flags !== undefined) {
    checkList(flags, "flags", where);
    for (const flag of flags) checkWord(flag, flagNames, "flag", where);
  }
  checkCaveats(caveats, where);
  if (corroboration === undefined) return;
  checkList(corroboration, "corroboration", where);
  for (const each of corroboration) {
    checkFields(each, ["source", "agrees", "note"], "corroboration", where);
    checkSource(each.source, where);
    if (each.agrees !== null && typeof each.agrees !== "boolean")
      throw refusal(each.agrees, "agrees", "true, false or null", `corroboration of ${where}`);
    checkText(each.note, "note", `corroboration of ${where}`);
  }
}

/** @throws unless caveats, if there are any, are a list of texts */
export function checkCaveats(caveats: readonly string[] | undefined, where: string): void {
  if (caveats === undefined) return;
  checkList(caveats, "caveats", where);
  for (const caveat of caveats) checkText(caveat, "caveat", where);
}

/** What of a claim may be yet to say; an event has none of it. */
interface Unfinished extends Pick<Claim, "id"> {
  readonly unit?: Unit;
  readonly topic?: string;
}

/** @throws when a claim still says TODO, which `nutgraf claims` writes for what only a person can say */
export function checkFinished({id, ...rest}: Unfinished, where: string): void {
  const {unit, topic = ""} = rest;
  if (/\bTODO\b/.test(JSON.stringify(unit ?? null)))
    throw new Error(`unfinished claim: ${id} says TODO (name its whole and its unit): ${where}`);
  if (/\bTODO\b/.test(topic))
    throw new Error(`unfinished claim: ${id} says TODO (name its topic, which labels and sources print): ${where}`);
}

/** False for a claim that still says TODO. */
export function isFinished(claim: Unfinished): boolean {
  try {
    checkFinished(claim, "");
    return true;
  } catch {
    return false;
  }
}

/** @throws when **id** is not kebab-case, so that it can name files and be cited */
export function checkId(id: string, what: string): void {
  if (typeof id !== "string" || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
    throw new Error(
      `invalid ${what} id: ${typeof id === "string" ? `"${printable(id)}"` : valueInWords(id)} (kebab-case)`
    );
}

/** @throws when a claim or event stands neither in the article nor elsewhere; **where** names it */
export function checkPlace(place: Anchor | CellAnchor | Elsewhere, where: string): void {
  if (place?.kind === "anchor") return checkAnchor(place, where);
  if (place?.kind === "cell") {
    checkFields(place, ["kind", "place", "sha256"], "anchor", where);
    checkText(place.place, "place", where);
    return checkDigest(place.sha256, where);
  }
  if (place?.kind !== "elsewhere")
    throw new Error(`missing anchor: ${where} (an anchor, or where it stands elsewhere)`);
  checkFields(place, ["kind", "url"], "anchor", where);
  checkAddress(place.url, "url", where);
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
  if (!isObject(quantity)) throw refusal(quantity, "quantity", "exact(12), about(12) or range(10, 14), say", where);
  if (!bounds.includes(quantity.bound)) throw new Error(`unknown bound: ${valueInWords(quantity.bound)}: ${where}`);
  checkFields(quantity, ["bound", ...fieldsOf(quantity.bound)], "quantity", where);
  const [low, high] = quantity.bound === "range" ? [quantity.low, quantity.high] : [quantity.value, quantity.value];
  for (const value of [low, high]) {
    if (!isFigure(value))
      within(where, () => {
        throw noFigure(value);
      });
  }
  if (low > high) throw new Error(`invalid range: ${low} to ${high}: ${where}`);
  if (quantity.bound === "exact") within(where, () => checkExact(quantity));
  if (quantity.bound === "margin") within(where, () => checkMargin(quantity));
  checkUnit(unit, low, high, where);
}

function fieldsOf(bound: Bound): readonly string[] {
  if (bound === "range") return ["low", "high"];
  if (bound === "exact") return ["value", "decimals", "significant"];
  return bound === "margin" ? ["value", "margin", "confidence"] : ["value"];
}
