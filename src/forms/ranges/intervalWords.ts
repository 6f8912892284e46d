import {exact, type Quantity, valueOf} from "../../facts/quantity.js";
import type {Row} from "../../plot/rows/row.js";
import {formatNumber} from "../../words/formatNumber.js";
import {formatValue} from "../../words/numbers.js";
import type {RangeDot} from "./rangeRow.js";

/** The ends of the interval of a number after it, " (371 to 456)"; empty where it has none, or says them itself. */
export function intervalWords({ends, unit, quantity: own}: Pick<RangeDot, "ends" | "unit" | "quantity">): string {
  if (!ends) return "";
  const [from, to] = withPlacesOf(
    own,
    ends.map(({quantity}) => quantity)
  ).map((quantity) => endWords(quantity, unit));
  return ` (${from} to ${to})`;
}

/** Ends with as many places as their number, "46% (41% to 51%)", where they have no more than zeros there. */
function withPlacesOf(own: Quantity, ends: readonly Quantity[]): readonly Quantity[] {
  const places = placesOf(own);
  const fits = ends.every((end) => {
    const more = placesOf(end);
    return places !== null && more !== null && more > places && Number(valueOf(end).toFixed(places)) === valueOf(end);
  });
  return fits && places !== null ? ends.map((end) => exact(valueOf(end), {decimals: places})) : ends;
}

const placesOf = (quantity: Quantity) =>
  quantity.bound === "exact" && quantity.significant === undefined ? quantity.decimals : null;

/** An end of an interval beside its number, which says the unit: with a sign such as "%", but without words. */
function endWords(quantity: Quantity, unit: Row["unit"]): string {
  const full = formatValue({quantity, unit});
  if (!/\p{L}/u.test(full)) return full;
  return formatNumber(valueOf(quantity), quantity.bound === "exact" ? quantity.decimals : undefined);
}
