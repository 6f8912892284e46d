import {format} from "d3";
import type {Claim} from "../facts/claim.js";
import type {Derived, Ratio} from "../facts/derived.js";
import type {Quantity} from "../facts/quantity.js";
import type {Unit} from "../facts/unit.js";

const hedges = {
  moreThan: "more than ",
  atLeast: "at least ",
  lessThan: "less than ",
  atMost: "at most ",
  about: "about "
} as const;

const cardinals = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"] as const;

/**
 * A number with its bound and its percent sign, without the noun it counts: "69%", "more than 6,000".
 * @param quantity printed to the places that its source printed
 */
export function formatValue({quantity, unit}: {readonly quantity: Quantity; readonly unit: Unit | Ratio}): string {
  const suffix = unit.kind === "share" ? "%" : "";
  if (quantity.bound === "range") return `${formatNumber(quantity.low)}–${formatNumber(quantity.high)}${suffix}`;
  if (quantity.bound === "exact") return formatNumber(quantity.value, quantity.decimals) + suffix;
  return hedges[quantity.bound] + formatNumber(quantity.value) + suffix;
}

/** A number as a sentence prints it, bound, unit and all: "69%", "more than 6,000 soldiers", "six weeks". */
export function formatQuantity(number: Claim | Derived): string {
  const {quantity, unit} = number;
  if (unit.kind === "share" || unit.kind === "ratio") return formatValue({quantity, unit});
  const noun = unit.kind === "count" ? unit.noun : {one: unit.per, many: `${unit.per}s`};
  const single = quantity.bound !== "range" && quantity.value === 1;
  const value =
    unit.kind === "duration" && quantity.bound === "exact" ? cardinal(quantity.value) : formatValue({quantity, unit});
  return `${value} ${single ? noun.one : noun.many}`;
}

/** 6,000 for 6000: a comma for thousands, a point for decimals, a true minus; never the machine's locale. */
export function formatNumber(value: number, decimals?: number): string {
  // Without a type, d3 keeps twelve digits: enough for a fraction, too few for a sum of money.
  const specifier = Number.isInteger(value) ? ",d" : ",";
  return format(decimals === undefined ? specifier : `,.${decimals}f`)(value);
}

/** "six" for 6; figures above ten. */
export function cardinal(value: number): string {
  return (Number.isInteger(value) ? cardinals[value] : undefined) ?? formatNumber(value);
}
