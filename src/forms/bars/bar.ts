import type {BarLength} from "../../plot/barLength.js";
import type {Row} from "../../plot/row.js";

/** A row as a bar. */
export interface Bar extends Row {
  /** *null* where there is no number. */
  readonly length: BarLength | null;
  readonly highlighted: boolean;
}
