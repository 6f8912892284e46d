import type {LengthScale} from "../../plot/rows/lengthScale.js";
import type {LinearAxis} from "../../plot/linearAxis.js";
import type {Column} from "./column.js";
import type {ColumnLabel} from "./columnLabel.js";
import type {ColumnTick} from "./columnTicks.js";

/** All that a chart of columns is drawn from; px. */
export interface ColumnChart {
  readonly columns: readonly Column[];
  readonly labels: readonly ColumnLabel[];
  /** The name of each place, with that of the others if there are any. */
  readonly names: readonly string[];
  /** How many places there are before the first column: one, or none. */
  readonly before: number;
  readonly ticks: readonly ColumnTick[];
  readonly scale: LengthScale;
  readonly axis: LinearAxis | null;
  /** The lines over the chart: what the signs over columns say, and where another way of counting begins. */
  readonly key: readonly string[];
  /** From column to column, and the width of one. */
  readonly pitch: number;
  readonly bar: number;
  /** From the left of the area, and from its top, to the columns; and how high they are with their labels. */
  readonly left: number;
  readonly top: number;
  readonly height: number;
  /** Which words of its axes are printed; default all. */
  readonly words?: {readonly left: boolean; readonly foot: boolean};
}
