import type {Row} from "../../plot/rows/row.js";
import {formatChange, formatValue} from "../../words/numbers.js";

/** A row of a waterfall: from where to where its bar reaches, and whether it is one of the two totals. */
export interface Step extends Row {
  readonly value: number;
  readonly fact: string;
  readonly from: number;
  readonly to: number;
  readonly kind: "total" | "more" | "less";
}

/** The rows of a waterfall, and whether they miss the last by their rounding. */
export interface Steps {
  readonly steps: readonly Step[];
  readonly isRounded: boolean;
}

/** The number of a row, of a change with its sign. */
export function stepWords({quantity, unit, kind}: Step): string {
  if (!quantity) return "";
  return (kind === "total" ? formatValue : formatChange)({quantity, unit});
}
