import type {BarLength} from "../../plot/rows/barLength.js";
import type {Row} from "../../plot/rows/row.js";

/** A row as a column; its name is a period in EDTF, or words. */
export interface Column extends Row {
  /** *null* where there is no number. */
  readonly length: BarLength | null;
  readonly highlighted: boolean;
}
