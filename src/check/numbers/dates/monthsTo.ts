import {extentOf, parseEdtf} from "../../../facts/period.js";
import {monthAfterSpan} from "../../words/en/dates/dateParts.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";

/** True for "in the three months to June", where a period of the figure has that length and ends in that month. */
export function isMonthsTo({low, high, tail}: Numeral, periods: readonly string[]): boolean {
  const month = monthAfterSpan(tail);
  if (month === null || low !== high) return false;
  return periods.some((edtf) => {
    const {start, end} = extentOf(parseEdtf(edtf));
    const [from, to] = [new Date(start), new Date(Date.parse(end) - 86_400_000)];
    const length = 12 * (to.getUTCFullYear() - from.getUTCFullYear()) + to.getUTCMonth() - from.getUTCMonth() + 1;
    return length === low && to.getUTCMonth() + 1 === month;
  });
}
