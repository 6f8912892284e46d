import {isEdtf, parseEdtf} from "./period.js";

/** The calendar years in which a fiscal year begins and ends. */
export interface FiscalYear {
  readonly from: number;
  readonly to: number;
}

/** The fiscal year that a period is: twelve months that begin in another month than January; *null* for any other. */
export function fiscalYearIn(edtf: string): FiscalYear | null {
  const period = isEdtf(edtf) ? parseEdtf(edtf) : null;
  if (period?.kind !== "interval") return null;
  const {from, to} = period;
  if (from.month === undefined || to.month === undefined || from.day !== undefined || to.day !== undefined) return null;
  const isYear = from.month !== 1 && to.year === from.year + 1 && to.month === from.month - 1;
  return isYear ? {from: from.year, to: to.year} : null;
}
