import {checkFact} from "./boundary.js";
import {checkQuantity, type Claim} from "./claim.js";
import {citable, type Ground} from "./citable.js";
import type {Quantity} from "./quantity.js";
import type {Unit} from "./unit/unit.js";

/**
 * The claim with another number, which nobody states: what if? A figure of it says so in its headline and across its
 * picture, names no source and cannot be published. With its own number it is the claim itself.
 * @param quantity what is supposed: exact(42)
 * @throws when **quantity** is none of its unit
 */
export function suppose<U extends Unit, Q extends Quantity>(claim: Claim<U>, quantity: Q): Claim<U, Q> {
  checkFact(claim, ["claim"], "claim", "suppose");
  checkQuantity(quantity, claim.unit, `supposed claim ${claim.id}`);
  if (states(claim, quantity)) return claim;
  return {...claim, quantity, attribution: {kind: "supposed"}};
}

/** True where some facts rest on a number that somebody supposed. */
export const restOnSupposed = (uses: readonly Ground[]): boolean =>
  citable(uses).some(({attribution}) => attribution.kind === "supposed");

function states<U extends Unit, Q extends Quantity>(claim: Claim<U>, quantity: Q): claim is Claim<U, Q> {
  const [own, other] = [claim.quantity, quantity].map((each) =>
    JSON.stringify(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  );
  return own === other;
}
