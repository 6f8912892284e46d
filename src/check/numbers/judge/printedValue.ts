import type {Bound, Quantity} from "../../../facts/quantity.js";
import type {Hedge} from "../../words/en/comparison/hedges.js";
import type {NumberLicence} from "../licences/licences.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import {isOfHundredths} from "../../words/en/units/minorMoney.js";
import {directionOf, saysShortfall} from "../../words/en/comparison/directions.js";
import {withDirection} from "../licences/withDirection.js";

/** True where a number has the value of a claim, or of our arithmetic, or the ends of its interval as rounded. */
export function saysValue(licence: NumberLicence, numeral: Numeral): boolean {
  const {quantity, unit, derived} = licence;
  const {low, high, decimals} = withDirection(numeral, unit);
  // "95p" is £0.95.
  const size = unit.kind === "money" && isOfHundredths(unit.currency, numeral.tail) ? 100 : 1;
  const [from, to] = [low / size, high / size];
  const places = decimals ?? 0;
  if (derived && from !== to && rounded(licence.low, places) === from && rounded(licence.high, places) === to)
    return true;
  if (quantity.bound === "range") return from === quantity.low && to === quantity.high;
  if (from !== to) return false;
  // Of what is our own arithmetic a coarser rounding is as good; of a source's number only what it printed.
  const isCoarser = derived && quantity.bound === "exact" && places < quantity.decimals;
  if (from === quantity.value) return true;
  // "A loss of €2.4bn" is a result of −€2.4bn.
  if (from > 0 && from === -quantity.value && unit.kind !== "change" && unit.kind !== "points")
    return saysShortfall(numeral.lead) || directionOf(numeral.lead, numeral.after) === "down";
  return (
    (isCoarser && rounded(quantity.value, places) === from) || isRounded(licence, {...numeral, low: from, high: to})
  );
}

/** The fewest digits that a text leaves of a number of a file. */
const fewestDigits = 2;

/**
 * True for a number of a file, or our own arithmetic, rounded to the last digit that a text prints: "$11.2 million" of $11,240,000.
 * @param numeral with the way that its words say in its sign
 */
function isRounded({quantity, isOfFile, derived}: NumberLicence, {low, high, decimals, hedge}: Numeral): boolean {
  const mayRound = (isOfFile === true || derived) && (hedge === null || hedge === "about");
  if (!mayRound || low !== high || quantity.bound !== "exact" || quantity.significant !== undefined) return false;
  const digits = String(Math.trunc(Math.abs(low))).length;
  const power = (decimals ?? 0) > 0 ? -(decimals ?? 0) : Math.min(trailingZeros(low), digits - fewestDigits);
  return rounded(quantity.value, -power) === low;
}

/** True where a number would be a claim's if it were rounded otherwise: 69.4 or "about 70" for 69. */
export function roundsTo({quantity}: NumberLicence, {low, high, decimals, hedge}: Numeral): boolean {
  if (low !== high || quantity.bound === "range") return false;
  const places = quantity.bound === "exact" ? quantity.decimals : 0;
  if ((decimals ?? 0) > places) return rounded(low, places) === quantity.value;
  const magnitude = 10 ** trailingZeros(low);
  return hedge !== null && magnitude > 1 && Math.round(quantity.value / magnitude) * magnitude === low;
}

/** The hedges that carry each bound: what is above 30 is at least 30, but what is at least 30 need not be above. */
const carriers: Readonly<Record<Bound, readonly (Hedge | null)[]>> = {
  exact: [null, "about"],
  moreThan: ["moreThan", "atLeast"],
  atLeast: ["atLeast"],
  lessThan: ["lessThan", "atMost"],
  atMost: ["atMost"],
  about: ["about"],
  range: [null, "about"],
  margin: ["margin"]
};

/** True where a bound survives in the hedge that is printed with its number. */
export function boundHolds(bound: Quantity["bound"], hedge: Hedge | null): boolean {
  return carriers[bound].includes(hedge);
}

function rounded(value: number, places: number): number {
  const unit = 10 ** -places;
  return places >= 0 ? Number(value.toFixed(places)) : Number((Math.round(value / unit) * unit).toPrecision(15));
}

function trailingZeros(value: number): number {
  return /0*$/.exec(String(Math.round(value)))?.[0].length ?? 0;
}
