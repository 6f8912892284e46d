import type {Claim} from "../facts/claim.js";
import type {Unit} from "../facts/unit/unit.js";

/** The error for a claim in another unit than the first row has, with the way to bring both onto one scale. */
export function otherUnit({id, unit}: Claim, first: Unit | undefined, where: string): Error {
  return new Error(`invalid unit: claim ${id} is of another than the first row: ${where} (${unitRemedy(unit, first)})`);
}

/** How to bring what is in **unit** onto the scale of **first**. */
export function unitRemedy(unit: Unit, first: Unit | undefined): string {
  if (unit.kind === "share" && first?.kind === "share")
    return "one scale has shares of one whole: give both the same, such as “people of each age”, and say in subject of whom each is; of two years its period is absent, and each column has its own";
  if (unit.kind === "count" && first?.kind === "count" && unit.noun.many !== first.noun.many)
    return `count both as one thing, countOf("student", "students") for applied and admitted, and head them by label; or draw a table of ${first.noun.many} and ${unit.noun.many}`;
  if (unit.kind === first?.kind) return "write the unit once, as a constant, for all";
  return "a figure for each unit";
}
