import {monthNames} from "./dateParts.js";
import {parseEdtf} from "../../../../facts/period.js";
import {datesOf} from "../../../numbers/licences/periodLicences.js";

/** A period as a finding prints it: "2016–20", "10 July 2023 or 11 July 2023". */
export function periodWords(edtf: string): string {
  const period = parseEdtf(edtf);
  const words = datesOf(period).map(({year, month, day}) => {
    return [day, month === undefined ? undefined : monthNames[month - 1], year < 1000 ? `AD ${year}` : year]
      .filter((part) => part !== undefined)
      .join(" ");
  });
  const [from = "", to = ""] = words;
  if (period.kind !== "interval") return words.join(" or ");
  const isShort = /^\d{4} \d{4}$/.test(`${from} ${to}`) && from.slice(0, 2) === to.slice(0, 2);
  return isShort ? `${from}–${to.slice(2)}` : `${from} to ${to}`;
}

/** Matches a text that says that a period is not stated. */
export const noPeriod =
  /\b(?:period not stated|(?:states?|gives?|names?) no period|no period (?:is )?(?:stated|given)|period is not (?:stated|given))\b/i;

/** What a label says of a period that is not stated. */
export const noPeriodLabel = "period not stated";

/** What the cell of a table says of a period that is not stated. */
export const noPeriodCell = "not stated";

/** Whether the words before a number, or after it, say that it is a year: "in 79", "79 AD". */
export const saysYear = (lead: string, after: readonly string[]) =>
  /(?<!\p{L})(?:in|of|since|until|by|from|before|after|around|circa|ca?\.|AD|year)\s$/iu.test(lead) ||
  /^(?:ad|ce)$/.test(after[0] ?? "");
