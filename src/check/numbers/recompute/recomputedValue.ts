import type {UnitEvidence} from "../../../facts/evidence.js";
import type {Quantity} from "../../../facts/quantity.js";

/** What arithmetic comes to, and where that may lie. */
export interface Recomputed {
  readonly quantity: Quantity;
  readonly unit: UnitEvidence;
  readonly low: number;
  readonly high: number;
}
