import type {Change, Degrees, Index, Measure, Money, Points, Rate} from "./measure.js";
import type {Period} from "./period.js";

/** What a share is a share of. The literal type of **id** keeps shares of different wholes apart. */
export interface Whole<Id extends string = string> {
  readonly id: Id;
  /** The whole in words, as a label can print it: "Azerbaijan’s imports of major arms". */
  readonly label: string;
  /** What was measured, and in what: "volume of deliveries, SIPRI trend-indicator value". */
  readonly measure: string;
  /** ISO 3166-1 alpha-2 code of the place. */
  readonly geography: string;
  readonly period: Period;
}

/** A percentage of a named whole; the value is in percent, 0 to 100. */
export interface Share<Id extends string = string> {
  readonly kind: "share";
  readonly whole: Whole<Id>;
}

/** A number of things: "soldiers". */
export interface Count {
  readonly kind: "count";
  readonly noun: {readonly one: string; readonly many: string};
}

/** A length of time. */
export interface Duration {
  readonly kind: "duration";
  readonly per: "day" | "week" | "month" | "year";
}

/** How many times one thing is another: only of our own arithmetic. */
export interface Ratio {
  readonly kind: "ratio";
}

/** What a value counts or measures. */
export type Unit = Share | Count | Duration | Money | Rate | Index | Degrees | Points | Change | Measure;

/** Names a whole. @throws when a field is missing or empty */
export function whole<const Id extends string>(spec: Whole<Id>): Whole<Id> {
  for (const field of ["id", "label", "measure", "geography", "period"] as const) {
    if (!spec[field]) throw new Error(`missing ${field}: whole ${spec.id}`);
  }
  return spec;
}

/** Percent of **of**. */
export const shareOf = <const Id extends string>(of: Whole<Id>): Share<Id> => ({kind: "share", whole: of});

/** A number of things, named in the singular and the plural. */
export const countOf = (one: string, many: string): Count => ({kind: "count", noun: {one, many}});

/** A length of time in days, weeks, months or years. */
export const durationIn = (per: Duration["per"]): Duration => ({kind: "duration", per});

/** The whole that a number is a share of; *null* where it is no share. */
export function wholeOf(unit: Unit | Ratio): Whole | null {
  return unit.kind === "share" ? unit.whole : null;
}
