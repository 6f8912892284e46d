import type {RowOptions} from "../../plot/rows/rowOptions.js";
import type {Unit} from "../../facts/unit/unit.js";
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

/** What is chosen about stacked bars. */
export interface StackedBarsChoices extends Omit<RowOptions, "highlight"> {
  /** The part that the figure is about, which has the strong colour; default the first. */
  readonly highlight?: string;
}

/** What `stackedBars` takes beside its table. */
export interface StackedBarsOptions extends StackedBarsChoices {
  /** The column of words that names each row. */
  readonly name: string;
  /** The columns of numbers that are the parts of each row, in their order: two to four. */
  readonly parts: readonly string[];
}
