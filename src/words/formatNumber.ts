import {format} from "d3";
import {language} from "./language.js";

/** 6,000 for 6000: a comma for thousands, a point for decimals, a true minus; never the machine's locale. */
export function formatNumber(value: number, decimals?: number): string {
  // Without a type, d3 keeps twelve digits: enough for a fraction, too few for a sum of money.
  const specifier = Number.isInteger(value) ? ",d" : ",";
  return format(decimals === undefined ? specifier : `,.${decimals}f`)(value);
}

/** "six" for 6; digits above ten. */
export function cardinal(value: number): string {
  return (Number.isInteger(value) ? language.quantities.cardinals[value] : undefined) ?? formatNumber(value);
}
