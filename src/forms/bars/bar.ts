import type {BarLength} from "../../plot/rows/barLength.js";
import type {Row} from "../../plot/rows/row.js";

/** A row as a bar. */
export interface Bar extends Row {
  /** *null* where there is no number. */
  readonly length: BarLength | null;
  readonly highlighted: boolean;
}
