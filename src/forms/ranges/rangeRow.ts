import {intervalOf, isSpan, type Quantity, valueOf} from "../../facts/quantity.js";
import {openWay, type OpenWay} from "../../plot/openEnd.js";
import type {Row} from "../../plot/rows/row.js";
import type {Phrase} from "../../words/phrase.js";

/** An end of an interval, in a cell of its own. */
interface SpanEnd {
  readonly quantity: Quantity;
  readonly address: string;
}

/** A number as a dot. */
export interface RangeDot extends Row {
  readonly quantity: Quantity;
  readonly address: string;
  /** Which column it is of, from 0. */
  readonly column: number;
  /** Where its dot stands; *null* for a range, which has no value between its ends. */
  readonly at: number | null;
  /** The ends of a range, of a margin of error or of an interval of a table; *null* for none. */
  readonly span: readonly [low: number, high: number] | null;
  /** The numbers of those ends, where they are no part of the number itself. */
  readonly ends?: readonly [low: SpanEnd, high: SpanEnd];
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

/** A dot with the interval that two cells give it, where neither is missing. @throws when the number lies outside */
export function withInterval(dot: RangeDot, cells: readonly Row[], where: string): RangeDot {
  const [low, high] = cells;
  if (!low?.quantity || !high?.quantity || low.address === null || high.address === null) return dot;
  const span = [valueOf(low.quantity), valueOf(high.quantity)] as const;
  if (low.quantity.bound !== "exact" || high.quantity.bound !== "exact" || dot.quantity.bound !== "exact")
    throw new Error(`invalid interval: of numbers that are not exact: ${where}`);
  if (!(span[0] <= dot.quantity.value && dot.quantity.value <= span[1]))
    throw new Error(`invalid interval: ${dot.quantity.value} lies outside ${span[0]} to ${span[1]}: ${where}`);
  const ends = [
    {quantity: low.quantity, address: low.address},
    {quantity: high.quantity, address: high.address}
  ] as const;
  return {...dot, span, ends};
}

/** The least and the greatest place of a dot. */
export function endsOf({at, span}: RangeDot): readonly [number, number] {
  return span ?? [at ?? 0, at ?? 0];
}
