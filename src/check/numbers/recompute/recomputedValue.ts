import {rounded} from "./rounded.js";
import type {UnitEvidence} from "../../../facts/evidence/evidence.js";
import type {Quantity} from "../../../facts/quantity.js";

/** What arithmetic comes to, and where that may lie. */
export interface Recomputed {
  readonly quantity: Quantity;
  readonly unit: UnitEvidence;
  readonly low: number;
  readonly high: number;
}

/** What a value is printed as, to the places that the file prints it to. */
export function exactly(value: number, stated: Recomputed): Quantity {
  const {value: figure, decimals} = figureOf(stated);
  return {bound: "exact", value: rounded(value, decimals, figure), decimals};
}

/** The figure that a file states; of one with a bound none. */
export function figureOf({quantity}: Recomputed): {readonly value: number; readonly decimals: number} {
  return quantity.bound === "exact" ? quantity : {value: NaN, decimals: 0};
}

/** Where a value may lie, to the four places that a file has. */
export function within([low, high]: readonly [number, number], stated: Recomputed) {
  return {low: rounded(low, 4, stated.low), high: rounded(high, 4, stated.high)};
}
