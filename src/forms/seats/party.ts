import type {Claim} from "../../facts/claim.js";
import type {Derived} from "../../facts/derived/derived.js";
import type {Row} from "../../plot/rows/row.js";

/** A party: its seats, and the addresses of their number and of its name, *null* of a claim. */
export interface Party extends Row {
  readonly seats: number;
  readonly fact: string;
  readonly called: string | null;
}

/** A parliament: its parties from left to right, and how many seats are more than half. */
export interface Parliament {
  readonly parties: readonly Party[];
  readonly count: number;
  /** Those that have none. */
  readonly without: readonly Party[];
  readonly majority: Claim | Derived | null;
}
