import type {NumberLicence} from "../../numbers/licences.js";
import type {Numeral} from "./numerals.js";

/** How far below its phrase a number may lie that is "nearly" so much: a twentieth. Our own threshold. */
const nearness = 0.05;

/**
 * True where a phrase is borne out by all that a number may be: *more than two-thirds* lies below 69 as it was rounded,
 * *about a sixth* within 16.5 to 17.5. A phrase without a hedge is read as *about*. After AggChecker: a figure is wrong
 * where the value cannot be rounded to it.
 */
export function bearsOut({quantity, unit, low, high}: NumberLicence, {low: value, hedge}: Numeral): boolean {
  const target = unit.kind === "share" ? value * 100 : value;
  switch (hedge) {
    case "moreThan":
      return low > target || (low === target && quantity.bound === "moreThan");
    case "lessThan":
      return high < target || (high === target && quantity.bound === "lessThan");
    case "atLeast":
      return low >= target;
    case "atMost":
      return high <= target;
    case "nearly":
      return high <= target && low >= target * (1 - nearness);
    case "about":
    case "margin":
    case null:
      return low <= target && target <= high && Number.isFinite(high - low) && isClosed(quantity.bound);
  }
}

/** True where a phrase can speak of a number at all: a part of a whole of a share, a multiple of a ratio. */
export function isSpeakable({unit, low}: NumberLicence, {kind, low: part}: Numeral): boolean {
  if (kind === "multiple") return unit.kind === "ratio";
  return kind === "fraction" && part <= 1 && (unit.kind === "share" || (unit.kind === "ratio" && low < 1));
}

function isClosed(bound: NumberLicence["quantity"]["bound"]): boolean {
  return bound === "exact" || bound === "range" || bound === "margin";
}
