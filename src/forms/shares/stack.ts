import type {Unit} from "../../facts/unit.js";
import type {Phrase} from "../../words/phrase.js";
import type {Segment} from "./segment.js";

/** A row as a stacked bar. */
export interface Stack {
  readonly name: Phrase;
  readonly unit: Unit;
  /** *null* where there are no numbers. */
  readonly segments: readonly Segment[] | null;
  readonly total: number;
  /** Whether its shares miss 100 by their rounding. */
  readonly rounded: boolean;
}
