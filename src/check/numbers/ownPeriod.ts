import {isEdtf, parseEdtf} from "../../facts/period.js";
import {type DateMention, dateMentionsIn} from "../words/en/dateMentions.js";
import {isDateOf} from "../words/en/dateOf.js";
import {periodWords} from "../words/en/periodWords.js";
import type {Numeral} from "../words/en/numerals.js";
import {datesOf, matchPeriod} from "./periodLicences.js";

/** What is wrong with the date beside a number, “44% in 1990”; *null* where one of its periods has it, or none is beside it. */
export function otherPeriod(numeral: Numeral, text: string, periods: readonly (string | null)[]): string | null {
  const date = dateMentionsIn(text).find(
    (mention) => mention.start !== numeral.start && isDateOf(mention, numeral, text)
  );
  const known = periods.filter((edtf) => edtf !== null && isEdtf(edtf)) as string[];
  if (!date || known.length < periods.length || known.some((edtf) => touches(date, edtf))) return null;
  return `${numeral.token} of ${[...new Set(known)].map(periodWords).join(", ")}`;
}

/** Whether a date lies in a period, or it in the date; what has no year may lie in any. */
function touches(date: DateMention, edtf: string): boolean {
  const years = date.dates.flatMap(({year}) => year ?? []);
  if (matchPeriod(date, edtf) !== null || years.length < date.dates.length) return true;
  const own = datesOf(parseEdtf(edtf)).map(({year}) => year);
  return Math.min(...years) <= Math.max(...own) && Math.min(...own) <= Math.max(...years);
}
