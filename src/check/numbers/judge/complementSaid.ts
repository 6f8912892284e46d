import {isComplementSaid} from "../../words/en/comparison/opposites.js";
import {isExactClaim, type NumberLicence} from "../licences/licences.js";

/**
 * The rest of a share, where a sentence turns its topic round: "three-quarters empty" of 25% full, and "rejected" of 49.7% for it in a
 * figure that has the rest; *null* where it does not.
 */
export function complementSaid(
  sentence: string,
  licence: NumberLicence,
  numbers: readonly NumberLicence[]
): NumberLicence | null {
  const {about, name, unit} = licence;
  const isRest = numbers.some((other) => other.name === restOf(name));
  if (unit.kind !== "share" || !isExactClaim(licence) || !isComplementSaid(about, sentence, isRest)) return null;
  const [low, high] = [100 - licence.high, 100 - licence.low];
  return {...licence, quantity: {bound: "exact", value: (low + high) / 2, decimals: 1}, low, high};
}

/** The operation of what a claim leaves of its whole. */
export const restOf = (id: string): string => `100 − ${id}`;
