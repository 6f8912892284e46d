import type {Evidence} from "../../../facts/evidence/evidence.js";
import {valueOf} from "../../../facts/quantity.js";
import {stemsOf} from "../judge/wholeOver.js";
import type {Stretch} from "../../words/en/dates/dateMentions.js";

const days: Readonly<Record<string, number>> = {day: 1, week: 7, fortnight: 14, month: 30.4, quarter: 91.3, year: 365.25, decade: 3652.5}; // prettier-ignore
const said = /(?<!\p{L})(?:(?<more>more\sthan|over)|less\sthan|under)\san?\s(?<unit>day|week|fortnight|month|year|decade)\s(?:earlier|later|longer|shorter|early|late)(?!\p{L})/giu; // prettier-ignore

/** The lengths that a text says without a number, "more than a month earlier", where no length of the file is so. */
export function refutedLengths(text: string, {claims}: Evidence): Stretch[] {
  const stems = stemsOf(text);
  const lengths = claims.flatMap(
    ({unit, quantity, topic, subject = ""}) =>
    stemsOf(`${topic} ${subject}`).some((stem) => stems.includes(stem)) && unit.kind === "duration" && quantity.bound === "exact" ? [Math.abs(valueOf(quantity)) * (days[unit.per] ?? NaN)] : [] // prettier-ignore
  );
  if (lengths.length === 0) return [];
  return [...text.matchAll(said)].flatMap(({0: token, index, groups = {}}) => {
    const limit = days[groups["unit"]?.toLowerCase() ?? ""] ?? NaN;
    const isSo = (length: number) => (groups["more"] === undefined ? length < limit : length > limit);
    return lengths.some(isSo) ? [] : [{start: index, end: index + token.length}];
  });
}
