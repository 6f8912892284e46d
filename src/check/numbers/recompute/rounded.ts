import type {ColumnRecord} from "../../../facts/evidence/record.js";

/** Half of the last place that the numbers of a column are printed to. */
export const halfOf = ({decimals = 0, roundedTo = 1}: ColumnRecord) => roundedTo / (2 * 10 ** decimals);

/**
 * A number to so many places.
 * @param stated what the file says: of one half-way between two figures it may be either, since the last bit of the arithmetic decides
 */
export function rounded(value: number, places: number, stated = NaN): number {
  const isRounding = Math.abs(stated - value) <= (0.5 + 1e-6) * 10 ** -places;
  return Number((isRounding ? stated : value).toFixed(places));
}
