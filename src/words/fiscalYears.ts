import {checkWord} from "../facts/boundary.js";
import {fiscalYearIn} from "../facts/fiscalYear.js";
import {language} from "./language.js";

/** By what a fiscal year is named: by *both* of the years that it touches, or by that in which it *end*s. */
export const fiscalNames = ["both", "end"] as const;

/** The first prints "fiscal 2024–25", the second "fiscal 2025". */
export type FiscalName = (typeof fiscalNames)[number];

let printed: FiscalName | null = null;

/** By what fiscal years are named now; *null* where twelve months are printed as such. */
export const fiscalName = (): FiscalName | null => printed;

/**
 * Prints all periods of twelve months that begin in another month than January as fiscal years from here on, on axes, in tables,
 * descriptions and texts: **end** "fiscal 2025", **both** "fiscal 2024–25"; by default "July 2024 to June 2025". The command does
 * so for a `package.json` that says `"nutgraf": {"fiscalYears": "end"}`; elsewhere call it before the modules of a story are imported.
 * @throws for another name
 */
export function printFiscalYears(named: FiscalName | null): void {
  if (named !== null) checkWord(named, fiscalNames, "fiscalYears", "printFiscalYears");
  printed = named;
}

/** A period in EDTF as the fiscal year that it is, where these are printed; *null* for any other. */
export function fiscalYearWords(edtf: string): string | null {
  const year = printed === null ? null : fiscalYearIn(edtf);
  return year && printed ? language.dates.fiscal(year, printed) : null;
}

/** The same as short as an axis has it: "2024–25", "FY2025". */
export function fiscalYearShort(edtf: string): string | null {
  const year = printed === null ? null : fiscalYearIn(edtf);
  return year && printed ? language.dates.fiscalShort(year, printed) : null;
}
