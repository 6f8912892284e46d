import {type DateMention, dateMentionsIn} from "../../words/en/dates/dateMentions.js";
import {noPeriod} from "../../words/en/dates/periodWords.js";
import {matchPeriod} from "../licences/periodLicences.js";

/**
 * True for a text that gives a period as fully as it is known or, where there is none, says so; "January to May 2025" gives
 * the periods of its two ends, too.
 */
export function saysPeriod(text: string, edtf: string | null): boolean {
  if (edtf === null) return noPeriod.test(text);
  // A fiscal year is not the years in which it begins and ends.
  const ends = ({kind, dates, isFiscal = false}: DateMention) =>
    (kind === "interval" || kind === "all") && !isFiscal ? dates : [];
  return dateMentionsIn(text).some((mention) => {
    const single = ends(mention).map((date): DateMention => ({...mention, kind: "one", dates: [date]}));
    return [mention, ...single].some((each) => matchPeriod(each, edtf) === "same");
  });
}
