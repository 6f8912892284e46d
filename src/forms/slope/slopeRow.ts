import type {Row} from "../../plot/rows/row.js";
import type {Phrase} from "../../words/phrase.js";

/** A row by its numbers in two periods. */
export interface RowOfPeriods {
  readonly name: Phrase;
  /** The address of its name at each end; *null* where a claim names it. */
  readonly called: readonly [from: string | null, to: string | null];
  /** Its number in the earlier period, and in the later one. */
  readonly ends: readonly [from: Row, to: Row];
}

/** A row as a line from one period to another. */
export interface SlopeRow extends RowOfPeriods {
  readonly highlighted: boolean;
}
