import {barLength} from "./barLength.js";
import type {Row} from "./row.js";
import {isHighlighted, type RowOptions} from "./rowOptions.js";

/** Rows with the lengths of their bars, and whether they matter. */
export function measuredRows(rows: readonly Row[], options: Pick<RowOptions, "highlight">) {
  return rows.map((row) => ({
    ...row,
    length: row.quantity && barLength(row.quantity),
    highlighted: isHighlighted(row, options)
  }));
}
