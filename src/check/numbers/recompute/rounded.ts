import type {ColumnRecord} from "../../../facts/record.js";

/** Half of the last place that the numbers of a column are printed to. */
export const halfOf = ({decimals = 0, roundedTo = 1}: ColumnRecord) => roundedTo / (2 * 10 ** decimals);

/** A number to so many places. */
export const rounded = (value: number, places: number) => Number(value.toFixed(places));
