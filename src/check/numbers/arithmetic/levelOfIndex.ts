import {valueOf} from "../../../facts/quantity.js";
import {directionOf, levelSaid} from "../../words/en/comparison/directions.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import {isExactClaim, type NumberLicence} from "../licences/licences.js";
import {saysPeriod} from "../texts/saysPeriod.js";

/** True for how far an index is from its base, where the words name that: "3% short of its 2019 level" of 97, "31% more than in 2020" of 131. */
export function isLevelOfIndex(
  {kind, unit, low, high, decimals, lead, tail, after}: Numeral,
  numbers: readonly NumberLicence[]
): boolean {
  const way = levelSaid(after) ?? directionOf(lead, after);
  if (kind !== "cardinal" || unit !== "percent" || low !== high || way === null) return false;
  return numbers.some(
    (licence) =>
      licence.unit.kind === "index" &&
      isExactClaim(licence) &&
      saysPeriod(tail, licence.unit.base) &&
      Math.abs(valueOf(licence.quantity) - (way === "up" ? 100 + low : 100 - low)) <= 0.5 * 10 ** -(decimals ?? 0)
  );
}
