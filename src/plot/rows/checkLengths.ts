import {barLength} from "./barLength.js";
import type {Row} from "./row.js";
import {hasZero, ofDifference} from "../../facts/unit/unitZero.js";

/**
 * Lengths are read from zero, so a unit must have one that means nothing of the thing.
 * @throws for degrees and indices, and for a range with zero inside
 */
export function checkLengths(rows: readonly Row[], where: string): void {
  for (const {name, quantity, unit} of rows) {
    if (!hasZero(unit))
      throw new Error(
        `invalid unit for a length: ${unit.kind} (its zero is no zero; draw dots${ofDifference(unit)}): ${where}`
      );
    try {
      if (quantity) barLength(quantity);
    } catch (error) {
      throw new Error(`${error instanceof Error ? error.message : String(error)}: ${where}, row ${name.text}`, {
        cause: error
      });
    }
  }
}
