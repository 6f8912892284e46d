import type {UnitEvidence} from "../../facts/evidence.js";
import {directionOf} from "../words/en/directions.js";
import type {Hedge} from "../words/en/hedges.js";
import type {Numeral} from "../words/en/numerals.js";

const turned: Readonly<Partial<Record<Hedge, Hedge>>> = {
  moreThan: "lessThan",
  atLeast: "atMost",
  lessThan: "moreThan",
  atMost: "atLeast"
};

/**
 * A number as a change: what fell by more than 3% changed by less than −3%. Numbers of other units, and those with a sign
 * of their own, are as they stand.
 */
export function withDirection<N extends Pick<Numeral, "low" | "high" | "hedge" | "lead" | "after">>(
  numeral: N,
  {kind}: UnitEvidence
): N {
  const {low, high, hedge, lead, after} = numeral;
  if ((kind !== "change" && kind !== "points") || low < 0 || directionOf(lead, after) !== "down") return numeral;
  return {...numeral, low: 0 - high, high: 0 - low, hedge: hedge && (turned[hedge] ?? hedge)};
}
