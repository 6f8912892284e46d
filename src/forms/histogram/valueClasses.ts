import type {Phrase} from "../../words/phrase.js";
import type {Derived} from "../../facts/derived/derived.js";
import type {Count, Unit} from "../../facts/unit/unit.js";

/** A class of values, and how many rows are in it. */
export interface ValueClass {
  readonly from: number;
  readonly to: number;
  readonly count: Derived<Count>;
}

/** All that a histogram is drawn from. */
export interface Histogram {
  readonly classes: readonly ValueClass[];
  /** What a row is. */
  readonly of: {readonly one: string; readonly many: string};
  readonly unit: Unit;
  readonly marker: {readonly kind: "median" | "mean"; readonly value: Derived} | null;
  /** How many rows of the table have no number, of how many; of claims the names of those that have none. */
  readonly missing: number;
  readonly rows: number;
  readonly without: readonly Phrase[];
}
