import type {ClaimEvidence, Evidence} from "../../../facts/evidence/evidence.js";
import {hasName} from "../../words/namesIn.js";
import {type ForecastSaid, forecastsSaidIn, type RowsTime, rowsTimesIn} from "../../words/en/rows/timesOfRows.js";

const yearOf = ({period: {edtf}}: ClaimEvidence) => edtf?.slice(0, 4) ?? "";

/** For which years a text says that numbers are, where none of those that it names is; with those that are forecasts where none is, or where they are not all. */
export function refutedTimes(text: string, {claims}: Evidence): (RowsTime | ForecastSaid)[] {
  const own = claims.filter(({subject}) => subject !== undefined);
  const isNamed = (words: string, {subject = ""}: ClaimEvidence) => hasName(words, subject);
  const times = rowsTimesIn(text).filter(({of, except, year}) => {
    const meant = own.filter((claim) => (of === "" ? except === "" || !isNamed(except, claim) : isNamed(of, claim)));
    const subjects = [...new Set(meant.map(({subject}) => subject))];
    // Of words that name nobody, or leave out somebody else, nothing is known.
    if (except !== "" && !own.some((claim) => isNamed(except, claim))) return false;
    return subjects.some((subject) => !meant.some((claim) => claim.subject === subject && yearOf(claim) === year)); // prettier-ignore
  });
  const ahead = new Set(claims.flatMap((claim) => (claim.flags?.includes("forecast") ? [yearOf(claim)] : [])));
  const known = new Set(claims.map(yearOf));
  const forecasts = forecastsSaidIn(text).filter(({years, isOnly}) => {
    if (ahead.size === 0 || years.some((year) => !known.has(year))) return false;
    return years.some((year) => !ahead.has(year)) || (isOnly && [...ahead].some((year) => !years.includes(year)));
  });
  return [...times, ...forecasts];
}
