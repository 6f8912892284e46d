import type {Row} from "../../plot/rows/row.js";
import type {Phrase} from "../../words/phrase.js";

/** Rows of numbers in one group. */
export interface StripGroup {
  readonly name: Phrase;
  /** False where all rows are one group, which has no name to print. */
  readonly named: boolean;
  readonly rows: readonly StripRow[];
}

/** A number of a row, and the address of the group that it is in; of one group the group's name. */
export interface StripRow extends Row {
  readonly value: number;
  readonly fact: string;
  /** The address of its name; *null* of a claim. */
  readonly called: string | null;
  readonly group: string;
  readonly highlighted: boolean;
}

/** All that a strip plot is drawn from. */
export interface Strip {
  readonly groups: readonly StripGroup[];
  /** The names of rows without a number, and how many rows the table has; *null* of claims. */
  readonly missing: readonly Phrase[];
  readonly count: number | null;
}

/** A dot, in px of the plot. */
export interface StripDot extends StripRow {
  readonly x: number;
  readonly y: number;
}
