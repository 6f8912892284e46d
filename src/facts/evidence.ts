import type {Anchor} from "./anchor.js";
import type {Elsewhere} from "./claim.js";
import type {PeriodBasis} from "./period.js";
import type {Quantity} from "./quantity.js";
import type {Source} from "./source.js";
import type {Count, Duration} from "./unit.js";

/**
 * What a published file carries of its claims: plain JSON in its `<metadata>`, enough for a stranger to hold every drawn
 * number against it, and it against the article.
 */
export interface Evidence {
  readonly claims: readonly ClaimEvidence[];
  readonly events: readonly EventEvidence[];
  readonly derived: readonly DerivedEvidence[];
  readonly sources: readonly Source[];
  /** What the marks stand for, in reading order: ids of claims and events, and operations of derived values. */
  readonly draws: readonly string[];
}

/** When something holds, and on whose word. */
export interface PeriodEvidence {
  readonly edtf: string | null;
  readonly basis: PeriodBasis;
  readonly note?: string;
  readonly anchor?: Anchor;
}

/** A unit with its whole spelled out. */
export type UnitEvidence =
  | {readonly kind: "share"; readonly whole: string; readonly measure: string; readonly geography: string}
  | Count
  | Duration
  | {readonly kind: "ratio"};

/** One claim. */
export interface ClaimEvidence {
  readonly id: string;
  readonly topic: string;
  readonly quantity: Quantity;
  readonly unit: UnitEvidence;
  readonly period: PeriodEvidence;
  /** The id of a source; *null* for a claim in the article's own voice. */
  readonly source: string | null;
  readonly place: Anchor | Elsewhere;
}

/** One dated event. */
export interface EventEvidence {
  readonly id: string;
  readonly label: string;
  readonly period: PeriodEvidence;
  readonly source: string | null;
  readonly place: Anchor | Elsewhere;
}

/** Our own arithmetic on claims. */
export interface DerivedEvidence {
  readonly operation: string;
  /** Ids of claims. */
  readonly from: readonly string[];
  readonly quantity: Quantity;
  readonly unit: UnitEvidence;
  /** What the rounding of the claims leaves open, to four decimals. */
  readonly low: number;
  readonly high: number;
}
