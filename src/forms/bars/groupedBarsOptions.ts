import type {RowOptions} from "../../plot/rows/rowOptions.js";
import type {Phrase} from "../../words/phrase.js";

/** What `groupedBars` takes beside its data. */
export interface GroupedBarsOptions extends Omit<RowOptions, "highlight"> {
  /** Of a table: the column of words that names each row. */
  readonly name?: string;
  /** Two to four series, in their order from the top: of a table columns of numbers, of claims their headings. */
  readonly series: readonly (string | Phrase)[];
  /** The series that the figure is about, which has the strong colour; of two the other is grey. Default the first. */
  readonly highlight?: string;
}
