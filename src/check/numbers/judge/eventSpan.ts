import type {Evidence} from "../../../facts/evidence.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import {isEventSaid, verbStemsOf} from "../setting/eventWords.js";

const unitsOf: Readonly<Record<string, number>> = {day: 1, week: 7};

/** True for the days or weeks between two days of the figure, and in their order where the words name both: "resigned nine days after the report came out". */
export function isEventSpan({kind, low, high, lead, tail, after}: Numeral, {events, claims}: Evidence): boolean {
  const unit = unitsOf[after[0]?.replace(/s$/, "") ?? ""];
  const [, order = ""] = /^\s\p{L}+\s(earlier|later|before|after|apart)(?!\p{L})/u.exec(tail) ?? [];
  if (kind !== "cardinal" || low !== high || unit === undefined || order === "") return false;
  const [before, behind] = [/[^.;:!?]*$/u.exec(lead)?.[0] ?? "", /^[^.;:!?]*/u.exec(tail)?.[0] ?? ""];
  const [one, other] = [before, behind].map((words) => events.filter(({label}) => isEventSaid(label, events, verbStemsOf(words)))); // prettier-ignore
  const isNamed = one?.length === 1 && other?.length === 1;
  const [firsts, seconds] = isNamed ? [daysOf(one), daysOf(other)] : [daysOf([...events, ...claims]), daysOf([...events, ...claims])]; // prettier-ignore
  const isAfter = order === "after" || order === "later";
  const isBefore = order === "before" || order === "earlier";
  return firsts.some((first) =>
    seconds.some((second) => {
      const days = Math.round((first - second) / unit);
      if (!isNamed || (!isAfter && !isBefore)) return Math.abs(days) === low;
      return days === (isAfter ? low : -low);
    })
  );
}

const daysOf = (dated: readonly {readonly period: {readonly edtf: string | null}}[]): number[] =>
  dated.flatMap(({period: {edtf}}) =>
    edtf !== null && /^\d{4}-\d{2}-\d{2}$/.test(edtf) ? [Date.parse(edtf) / 86_400_000] : []
  );
