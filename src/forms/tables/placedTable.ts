import type {LengthScale} from "../../plot/rows/lengthScale.js";
import type {Block} from "../../type/typeset.js";
import type {Phrase} from "../../words/phrase.js";
import type {TableRow} from "./tableColumn.js";
import type {TableGrid} from "./tableGrid.js";

/** All that a table is drawn from; px from its left and top. */
export interface PlacedTable {
  readonly grid: TableGrid;
  readonly rows: readonly TableRow[];
  /** Of the rows and, last, of those that are left out. */
  readonly names: readonly Phrase[];
  /** Of the headings, with their rule. */
  readonly head: number;
  readonly pitch: number;
  /** From the top of a row to the top and to the middle of its figures. */
  readonly figures: number;
  readonly middle: number;
  readonly bar: number;
  /** The scale of the bars, from the left of their room; *null* in a table without. */
  readonly lengths: LengthScale | null;
  /** What stands in the row of those that are left out; *null* where none are. */
  readonly rest: Block | null;
  /** Says which columns found no room; *null* where all did. */
  readonly note: Block | null;
}
