import {claim, type Claim} from "../../../src/facts/claim.js";
import {event} from "../../../src/facts/event.js";
import {
  degreesIn,
  indexOn,
  measureIn,
  moneyIn,
  percentagePoints,
  percentChange,
  ratePer
} from "../../../src/facts/unit/measure.js";
import {name} from "../../../src/facts/name.js";
import {absent, stated} from "../../../src/facts/period.js";
import {exact, type Quantity} from "../../../src/facts/quantity.js";
import {unattributed} from "../../../src/facts/source.js";
import {countOf, durationIn, shareOf, type Unit, whole} from "../../../src/facts/unit/unit.js";
import type {Licence} from "../../../src/words/phrase.js";

/** Where a text stands in a figure. */
export type Part = "headline" | "deck" | "note" | "alt";
/** A text that is right of a figure of a form whose claims are more by these. */
export type RightText = readonly [form: string, part: Part, text: string, facts: readonly Licence[]];
type More = Partial<Claim>;

const anchor = {kind: "elsewhere", url: "https://example.org/"} as const;
let made = 0;

/** A claim as short as a row of a table of texts wants it. */
export function of(quantity: Quantity, unit: Unit, when?: string, more: More = {}): Claim {
  made += 1;
  return claim({
    id: `right-${made}`,
    topic: "what the text says",
    period: when === undefined ? absent : stated(when),
    attribution: unattributed,
    anchor,
    ...more,
    quantity,
    unit
  });
}

/** A value with so many leading digits that count: sig(1_500_000, 2) for "1.5 million". */
export const sig = (value: number, significant: number) => exact(value, {significant});
/** Whom a claim is about. */
export const by = (subject: string) => ({subject});
/** What a claim is about. */
export const on = (topic: string) => ({topic});
/** Still to come. */
export const forecast = {flags: ["forecast"]} as const;

export const money = (
  currency: string,
  sign: string,
  quantity: Quantity,
  when?: string,
  more?: More,
  place: "before" | "after" = "before"
) => of(quantity, moneyIn(currency, {sign, place}), when, more);
export const eur = (quantity: Quantity, when?: string, more?: More) => of(quantity, moneyIn("EUR"), when, more);
export const usd = (quantity: Quantity, when?: string, more?: More) => of(quantity, moneyIn("USD"), when, more);
export const gbp = (quantity: Quantity, when?: string, more?: More) => of(quantity, moneyIn("GBP"), when, more);

export const share = (quantity: Quantity, label: string, when?: string, more?: More) =>
  of(
    quantity,
    shareOf(
      whole({
        id: label.toLowerCase().replaceAll(/[^a-z]+/g, "-"),
        label,
        measure: "number",
        geography: "XM",
        period: when === undefined ? absent : stated(when)
      })
    ),
    when,
    more
  );
export const count = (quantity: Quantity, one: string, many: string, when?: string, more?: More) =>
  of(quantity, countOf(one, many), when, more);
/** A count of things that texts call by other words, too. */
export const countAlso = (
  quantity: Quantity,
  one: string,
  many: string,
  synonyms: readonly string[],
  when?: string,
  more?: More
) => of(quantity, countOf(one, many, {synonyms}), when, more);
export const time = (quantity: Quantity, unit: "day" | "week" | "month" | "year", when?: string, more?: More) =>
  of(quantity, durationIn(unit), when, more);
export const change = (quantity: Quantity, when?: string, more?: More) => of(quantity, percentChange, when, more);
export const points = (quantity: Quantity, when?: string, more?: More) => of(quantity, percentagePoints, when, more);
export const rate = (
  quantity: Quantity,
  per: number,
  people: string,
  one: string,
  many: string,
  when?: string,
  more?: More
) => of(quantity, ratePer(per, people, {one, many}), when, more);
export const index = (quantity: Quantity, base: string, when?: string, more?: More) =>
  of(quantity, indexOn(base), when, more);
export const celsius = (quantity: Quantity, when?: string, more?: More) => of(quantity, degreesIn("C"), when, more);
export const fahrenheit = (quantity: Quantity, when?: string, more?: More) => of(quantity, degreesIn("F"), when, more);
export const measure = (quantity: Quantity, one: string, many: string, symbol?: string, when?: string, more?: More) =>
  of(quantity, measureIn(one, many, symbol === undefined ? {} : {symbol}), when, more);

/** A claim for each of some values, by a name or a time. */
export const each = (
  values: Readonly<Record<string, number>>,
  fact: (quantity: Quantity, key: string) => Claim
): readonly Claim[] => Object.entries(values).map(([key, value]) => fact(exact(value), key));

/** Something that happened, with its date. */
export function happened(label: string, when: string) {
  made += 1;
  return event({id: `right-${made}`, label, period: stated(when), attribution: unattributed, anchor});
}
/** Names that a text holds. */
export const names = (...texts: readonly string[]) => texts.map(name);
