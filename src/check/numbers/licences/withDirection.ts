import type {UnitEvidence} from "../../../facts/evidence/evidence.js";
import {directionOf, wayTo} from "../../words/en/comparison/directions.js";
import type {Hedge} from "../../words/en/comparison/hedges.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";

/** What fell by more than 3% changed by less than −3%. */
export const turned: Readonly<Partial<Record<Hedge, Hedge>>> = {
  moreThan: "lessThan",
  atLeast: "atMost",
  lessThan: "moreThan",
  atMost: "atLeast"
};

/** "Inflation fell from 25.5%" to another rate: a level, and no fall by so much. */
const isLevelBefore = (lead: string) =>
  /(?<!\p{L})from\s(?:(?:about|nearly|almost|over|more than)\s)?[+−-]?$/iu.test(lead);

/**
 * A number as a change: a fall by 3% is one by −3%, and its hedge the other way round. Numbers of other units, and those with a sign
 * of their own, are as they stand.
 */
export function withDirection<N extends Pick<Numeral, "low" | "high" | "hedge" | "lead" | "after">>(
  numeral: N,
  {kind}: UnitEvidence
): N {
  const {low, high, hedge, lead, after} = numeral;
  if (
    (kind !== "change" && kind !== "points") ||
    low < 0 ||
    wayTo(lead) !== null ||
    isLevelBefore(lead) ||
    directionOf(lead, after) !== "down"
  )
    return numeral;
  return {...numeral, low: 0 - high, high: 0 - low, hedge: hedge && (turned[hedge] ?? hedge)};
}
