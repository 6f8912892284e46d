import {dateMentionsIn} from "../words/en/dateMentions.js";
import {noPeriod} from "../words/en/periodWords.js";
import {matchPeriod} from "./periodLicences.js";

/** True for a text that gives a period as fully as it is known or, where there is none, says so. */
export function saysPeriod(text: string, edtf: string | null): boolean {
  if (edtf === null) return noPeriod.test(text);
  return dateMentionsIn(text).some((mention) => matchPeriod(mention, edtf) === "same");
}
