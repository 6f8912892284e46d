import {unitKey} from "../licences/unitKey.js";
import {valueOf} from "../../../facts/quantity.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import {derivedMark} from "../../words/en/sourceWords.js";
import {stemsOf} from "./wholeOver.js";
import {isExactClaim, type NumberLicence, printed} from "../licences/licences.js";

/** Of more claims every number comes of some two. */
const mostClaims = 12;

/**
 * How a number that no claim has comes of two claims in one unit that say the same of one, "1,050 − 940", for a finding; *null* where
 * it comes of none. It is our own arithmetic, and is to be derived and marked.
 */
export function derivableAs(
  {kind, low, high, decimals, unit, token, after: [next = ""]}: Numeral,
  sentence: string,
  numbers: readonly NumberLicence[]
): string | null {
  if ((kind !== "cardinal" && kind !== "multiple") || low !== high || Number.isNaN(low)) return null;
  // Those that the sentence speaks of first.
  const said = new Set(stemsOf(sentence));
  const isSaid = ({about}: NumberLicence) => stemsOf(about).some((stem) => said.has(stem));
  const claims = numbers.filter(isExactClaim).toSorted((one, other) => Number(isSaid(other)) - Number(isSaid(one)));
  if (claims.length > mostClaims) return null;
  const places = Math.max(0, decimals ?? 0);
  const isIt = (value: number) =>
    Math.abs(Math.abs(value) - Math.abs(low)) <= 0.5 * 10 ** -places + 1e-9 * Math.abs(low);
  for (const one of claims) {
    for (const other of claims) {
      if (one === other || !isAlike(one, other)) continue;
      // "More than five minutes late" is no difference of two shares.
      if (ofTime.test(next) && one.unit.kind !== "duration") continue;
      const [a, b] = [valueOf(one.quantity), valueOf(other.quantity)];
      const isChange = unit === "percent" && one.unit.kind !== "share" && isIt(100 * (a / b - 1));
      const isRatio = kind === "multiple" && isIt(a / b);
      const isDifference = kind === "cardinal" && unit !== "percent" && a > b && a - b === Number(low.toPrecision(15));
      if (isChange || isRatio || isDifference)
        return `${token} derived from ${printed(one)} and ${printed(other)}, with the words ${derivedMark}`;
    }
  }
  return null;
}

const ofTime = /^(?:second|minute|hour|day|night|week|month|year|decade)s?$/;

const isAlike = (one: NumberLicence, other: NumberLicence) =>
  unitKey(one.unit) === unitKey(other.unit) && (one.about === other.about || one.subject === other.subject);
