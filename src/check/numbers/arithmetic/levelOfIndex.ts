import {valueOf} from "../../../facts/quantity.js";
import {directionOf, levelSaid} from "../../words/en/comparison/directions.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import {isExactClaim, type NumberLicence} from "../licences/licences.js";
import type {Evidence} from "../../../facts/evidence/evidence.js";
import {nameNear, rowNear, seriesNear} from "../rows/rowNear.js";
import {saysPeriod} from "../texts/saysPeriod.js";

const ofLevel =
  /\p{N}%\sof\s(?:its|their|the)\s(?:(?:level|figure|number|total|volume)s?(?!\p{L})|\p{N}{4}\s(?:level|figure|number|total|volume)s?(?!\p{L}))/iu;

/** True for how far an index is from its base, where the words name that: "3% short of its 2019 level" of 97, "31% more than in 2020" of 131. */
export function isLevelOfIndex(
  numeral: Numeral,
  sentence: string,
  numbers: readonly NumberLicence[],
  evidence: Evidence
): boolean {
  const {kind, unit, low, high, decimals, lead, after} = numeral;
  // "94% of their level of 2019" is the index itself.
  const isOfLevel = ofLevel.test(sentence);
  const way = isOfLevel ? "same" : (levelSaid(after) ?? directionOf(lead, after));
  if (kind !== "cardinal" || unit !== "percent" || low !== high || way === null) return false;
  const near = nameNear(
    numeral,
    sentence,
    numbers.flatMap(({subject}) => subject ?? [])
  );
  const isIt = (value: number) =>
    Math.abs(value - (way === "same" ? low : way === "up" ? 100 + low : 100 - low)) <= 0.5 * 10 ** -(decimals ?? 0);
  const ofRow = seriesNear(numeral, sentence, evidence).some(
    (series) =>
      series.unit.kind === "index" &&
      saysPeriod(sentence, series.unit.base) &&
      isIt(rowNear(numeral, sentence, series).at(-1) ?? NaN)
  );
  if (ofRow) return true;
  return numbers.some(
    (licence) =>
      (near === null || licence.subject === undefined || licence.subject === near) &&
      licence.unit.kind === "index" &&
      isExactClaim(licence) &&
      saysPeriod(sentence, licence.unit.base) &&
      isIt(valueOf(licence.quantity))
  );
}
