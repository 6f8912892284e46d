import type {ClaimEvidence, DerivedEvidence, Evidence} from "../../../facts/evidence/evidence.js";
import {recomputedCells} from "./recomputedCells.js";
import type {Recomputed} from "./recomputedValue.js";
import {tableOfClaims} from "./tableOfClaims.js";
import {type Interval, intervalOf, type Quantity} from "../../../facts/quantity.js";

type Left = Omit<Recomputed, "unit"> | null;

/**
 * Works a derived value out again from the claims that it names: what is left of a hundred when exact shares of one
 * whole are taken away, what a bound leaves, or how many times one whole is another that the same flow is a share of.
 * One from no claims is of the cells of a table. *Null* for arithmetic that does not exist.
 */
export function recomputed(
  derived: DerivedEvidence,
  {claims, tables}: Pick<Evidence, "claims" | "tables">
): Recomputed | null {
  const {operation, from} = derived;
  if (from.length === 0) return recomputedCells(operation, derived, tables);
  const named = from.flatMap((id) => claims.find((claim) => claim.id === id) ?? []);
  const [first, second] = named;
  const ofClaims = named.length === from.length ? tableOfClaims(operation, named) : null;
  if (ofClaims) return recomputedCells(operation, derived, [ofClaims]);
  if (!first || named.length !== from.length || named.some(({unit}) => unit.kind !== "share")) return null;
  if (operation === `100 − ${from.join(" − ")}`) {
    const left =
      first.quantity.bound === "exact" ? leftByAll(named) : named.length === 1 ? leftBy(first.quantity) : null;
    return left && {...left, unit: first.unit};
  }
  const isRatio = second && named.length === 2 && operation === `${first.id} ÷ ${second.id}`;
  if (!isRatio || first.period.edtf === null || first.period.edtf !== second.period.edtf) return null;
  const ratio = ratioOf(first.quantity, second.quantity);
  return ratio && {...ratio, unit: {kind: "ratio"}};
}

function leftByAll(claims: readonly ClaimEvidence[]): Left {
  const quantities = claims.map(({quantity}) => quantity);
  const [whole] = claims.map(({unit}) => (unit.kind === "share" ? unit.whole : ""));
  if (claims.some(({unit}) => unit.kind !== "share" || unit.whole !== whole)) return null;
  let left = {value: 100, decimals: 0, low: 100, high: 100};
  for (const quantity of quantities) {
    if (quantity.bound !== "exact") return null;
    const {low, high} = intervalOf(quantity);
    const decimals = Math.max(left.decimals, quantity.decimals);
    left = {value: left.value - quantity.value, decimals, low: left.low - high, high: left.high - low};
  }
  const {decimals} = left;
  if (places(left.high, 12) < 0) return null;
  // Shares that their rounding may bring to a hundred leave nothing.
  const value = places(left.low, 12) < 0 ? 0 : places(left.value, decimals);
  return {quantity: {bound: "exact", value, decimals}, ...within(left)};
}

function leftBy(quantity: Quantity): Left {
  switch (quantity.bound) {
    case "moreThan":
    case "atLeast": {
      const value = places(100 - quantity.value, 12);
      return {quantity: {bound: quantity.bound === "moreThan" ? "lessThan" : "atMost", value}, low: 0, high: value};
    }
    case "lessThan":
    case "atMost": {
      const value = places(100 - quantity.value, 12);
      return {quantity: {bound: quantity.bound === "lessThan" ? "moreThan" : "atLeast", value}, low: value, high: 100};
    }
    case "about":
      return {quantity: {bound: "about", value: places(100 - quantity.value, 12)}, low: 0, high: 100};
    case "range": {
      const [low, high] = [places(100 - quantity.high, 12), places(100 - quantity.low, 12)];
      return {quantity: {bound: "range", low, high}, low, high};
    }
    case "margin": {
      const value = places(100 - quantity.value, 12);
      const [low, high] = [value - quantity.margin, value + quantity.margin];
      return {quantity: {...quantity, value}, ...within({low, high: Math.min(100, high)})};
    }
    default:
      return null;
  }
}

function ratioOf(over: Quantity, under: Quantity): Left {
  if (over.bound !== "exact" || under.bound !== "exact") return null;
  const [a, b] = [intervalOf(over), intervalOf(under)];
  if (b.low <= 0) return null;
  const value = places(over.value / under.value, 2);
  return {
    quantity: {bound: "exact", value, decimals: 2},
    low: places(a.low / b.high, 4),
    high: places(a.high / b.low, 4)
  };
}

// A rounded share of 100 may have been a little less, but nothing is left below nothing.
function within({low, high}: Interval): Interval {
  return {low: places(Math.max(0, low), 4), high: places(Math.max(0, high), 4)};
}

function places(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
