import {type Quantity, valueOf} from "../../facts/quantity.js";
import type {Row} from "../../plot/row.js";
import {formatNumber, formatValue} from "../../words/numbers.js";
import type {RangeDot} from "./rangeRow.js";

/** The ends of the interval of a number after it, " (371 to 456)"; empty where it has none, or says them itself. */
export function intervalWords({ends, unit}: Pick<RangeDot, "ends" | "unit">): string {
  if (!ends) return "";
  const [from, to] = ends.map(({quantity}) => endWords(quantity, unit));
  return ` (${from} to ${to})`;
}

/** An end of an interval beside its number, which says the unit: with a sign such as "%", but without words. */
function endWords(quantity: Quantity, unit: Row["unit"]): string {
  const full = formatValue({quantity, unit});
  if (!/\p{L}/u.test(full)) return full;
  return formatNumber(valueOf(quantity), quantity.bound === "exact" ? quantity.decimals : undefined);
}
