import {intervalOf, isSpan, type Quantity, valueOf} from "../../facts/quantity.js";
import {openWay, type OpenWay} from "../../plot/openEnd.js";
import type {Row} from "../../plot/row.js";
import type {Phrase} from "../../words/phrase.js";

/** A number as a dot. */
export interface RangeDot extends Row {
  readonly quantity: Quantity;
  readonly address: string;
  /** Which column it is of, from 0. */
  readonly column: number;
  /** Where its dot stands; *null* for a range, which has no value between its ends. */
  readonly at: number | null;
  /** The ends of a range or of a margin of error; *null* for none. */
  readonly span: readonly [low: number, high: number] | null;
  /** Where its end is open. */
  readonly open: OpenWay | null;
}

/** A row of dots. */
export interface RangeRow {
  readonly name: Phrase;
  readonly highlighted: boolean;
  /** Its numbers, one a column; *null* for none. */
  readonly dots: readonly (RangeDot | null)[];
  /** The cells of those numbers, missing ones too. */
  readonly cells: readonly Row[];
}

/** A number of a row as a dot; *null* where there is none. */
export function rangeDot(row: Row, column: number): RangeDot | null {
  const {quantity, address} = row;
  if (quantity === null || address === null) return null;
  const {low, high} = isSpan(quantity) ? intervalOf(quantity) : {low: 0, high: 0};
  return {
    ...row,
    quantity,
    address,
    column,
    at: quantity.bound === "range" ? null : valueOf(quantity),
    span: isSpan(quantity) ? [low, high] : null,
    open: openWay(quantity)
  };
}

/** The least and the greatest place of a dot. */
export function endsOf({at, span}: RangeDot): readonly [number, number] {
  return span ?? [at ?? 0, at ?? 0];
}
