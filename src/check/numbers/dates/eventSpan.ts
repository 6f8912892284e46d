import type {Evidence} from "../../../facts/evidence/evidence.js";
import {daysBetween} from "../../../facts/period.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import {eventNamed} from "../setting/eventWords.js";

/** How many of a unit lie between two days. */
const between: Readonly<Record<string, (first: string, second: string) => number>> = {
  day: daysFrom,
  week: (first, second) => Math.round(daysFrom(first, second) / 7),
  month: (first, second) => monthOf(first) - monthOf(second),
  year: (first, second) => Math.round((monthOf(first) - monthOf(second)) / 12)
};
/** Not a number where the day of either is not known. */
function daysFrom(first: string, second: string): number {
  const isDay = [first, second].every((date) => date.length === 10);
  return isDay ? daysBetween(second, first) : NaN;
}
const monthOf = (date: string) => 12 * Number(date.slice(0, 4)) + Number(date.slice(5, 7));

/** True for the days, weeks, months or years between two dates of the figure, and in their order where the words name both: "resigned nine days after the report came out". */
export function isEventSpan({kind, low, high, lead, tail, after}: Numeral, {events, claims}: Evidence): boolean {
  const distance = between[after[0]?.replace(/s$/, "") ?? ""];
  const isTaken = /(?<!\p{L})(?:took|takes?|needed|needs?)(?!\p{L})[^.,;:!?]*$/iu.test(lead);
  const [, order = ""] =
    (isTaken ? /^\s\p{L}+\s(to)\s/u.exec(tail) : null) ??
    /^\s\p{L}+\s(earlier|later|before|after|apart|from|between)(?!\p{L})/u.exec(tail) ??
    [];
  if (kind !== "cardinal" || low !== high || distance === undefined || order === "") return false;
  const [before, behind] = [/[^.;:!?]*$/u.exec(lead)?.[0] ?? "", /^[^.;:!?]*/u.exec(tail)?.[0] ?? ""];
  const [one, other] = [before, behind].map((words) => eventNamed(words, events));
  const isNamed = one != null && other != null && one !== other;
  const all = daysOf([...events, ...claims]);
  const [firsts, seconds] = isNamed ? [daysOf([one]), daysOf([other])] : [all, other ? daysOf([other]) : all];
  const isAfter = order === "after" || order === "later";
  const isBefore = order === "before" || order === "earlier";
  return firsts.some((first) =>
    seconds.some((second) => {
      const length = distance(first, second);
      if (!isNamed || (!isAfter && !isBefore)) return Math.abs(length) === low;
      return length === (isAfter ? low : -low);
    })
  );
}

const daysOf = (dated: readonly {readonly period: {readonly edtf: string | null}}[]): string[] =>
  dated.flatMap(({period: {edtf}}) => (edtf !== null && /^\d{4}-\d{2}(?:-\d{2})?$/.test(edtf) ? [edtf] : []));
