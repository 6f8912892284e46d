import type {Flag} from "../../facts/table/column.js";
import {type Quantity, valueOf} from "../../facts/quantity.js";
import type {Unit} from "../../facts/unit/unit.js";
import type {Licence, Phrase} from "../../words/phrase.js";

/** A part of a stack: so much of it, from where the part before it ends. */
export interface Segment {
  /** The name of the part, which has one colour in all stacks. */
  readonly part: Phrase;
  readonly quantity: Quantity;
  readonly unit: Unit;
  /** Of its number: the id of a claim, an operation, or table/column/row with the row from 0. */
  readonly address: string;
  /** What licenses its number in a text; nothing for a cell, which its address finds. */
  readonly uses: readonly Licence[];
  readonly flags: readonly Flag[];
  /** True for what we calculated ourselves. */
  readonly derived: boolean;
  /** Where it begins and ends on the scale of the stacks: in percent of its whole, or in the unit of an amount. */
  readonly from: number;
  readonly to: number;
}

/** Places parts one after the other: as percent of all of them together, or as the amounts that they are. */
export function stacked<P extends {readonly quantity: Quantity}>(
  parts: readonly P[],
  as: "shares" | "amounts"
): (P & Pick<Segment, "from" | "to">)[] {
  const total = parts.reduce((sum, part) => sum + valueOf(part.quantity), 0);
  const per = as === "shares" ? 100 / total : 1;
  let sum = 0;
  return parts.map((part) => {
    const from = sum * per;
    sum += valueOf(part.quantity);
    return {...part, from, to: sum * per};
  });
}
