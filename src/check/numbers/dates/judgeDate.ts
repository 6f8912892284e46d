import {type DateMention, dateMentionsIn} from "../../words/en/dates/dateMentions.js";
import type {Fault} from "../judge/judgeNumber.js";
import type {FigureLicences} from "../licences/figureLicences.js";
import type {Passage} from "../texts/passages.js";
import {matchPeriod} from "../licences/periodLicences.js";
import {periodWords} from "../../words/en/dates/periodWords.js";
import {eventsOver} from "../licences/eventLabels.js";

/** Holds a date of a passage against the periods of a figure; *null* where one of them licenses it. */
export function judgeDate(date: DateMention, passage: Passage, licences: FigureLicences): Fault | null {
  const {evidence, passages, periods} = licences;
  // Under the label of an event stands its own date, and no other that the figure has too.
  const over = eventsOver(passage, passages, evidence.events).flatMap(({period: {edtf}}) => edtf ?? []);
  if (over.length > 0 && passage.text === date.token) {
    const faults = over.map((edtf) => judgeAgainst(date, edtf));
    return faults.includes(null) ? null : (faults[0] ?? null);
  }
  const matches = periods.map((edtf) => ({edtf, match: matchPeriod(date, edtf)})).filter(({match}) => match !== null);
  if (matches.some(({match}) => match !== "single")) return null;
  if (matches[0]) return {rule: "bound-lost", expected: periodWords(matches[0].edtf)};
  if (evidence.claims.some(({topic}) => dateMentionsIn(topic).some((said) => isSame(said, date)))) return null;
  // "Between 2015 and 2023", of two claims.
  const isList = date.kind === "all" || (date.kind === "interval" && / (?:and|to) /.test(date.token));
  if (isList && date.dates.every((each) => isLicensed({...date, kind: "one", dates: [each]}, periods))) return null;
  return {rule: "number-unlicensed", expected: listed(periods)};
}

/** "The average for 1961–90" is a date of a topic. */
const isSame = (one: DateMention, other: DateMention) =>
  one.kind === other.kind && JSON.stringify(one.dates) === JSON.stringify(other.dates);

function judgeAgainst(date: DateMention, edtf: string): Fault | null {
  const match = matchPeriod(date, edtf);
  if (match === "same") return null;
  return {rule: match === "single" ? "bound-lost" : "number-unlicensed", expected: periodWords(edtf)};
}

function isLicensed(date: DateMention, periods: readonly string[]): boolean {
  return periods.some((edtf) => !["single", null].includes(matchPeriod(date, edtf)));
}

function listed(periods: readonly string[]): string {
  return periods.length === 0 ? "no date" : `a period of its claims: ${periods.map(periodWords).join(", ")}`;
}
