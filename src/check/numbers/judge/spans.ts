import {extentOf, parseEdtf} from "../../../facts/period.js";
import {saysInARow} from "../../words/en/comparison/runs.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import {numeralsIn} from "../../words/en/numerals/numerals.js";

const monthsOf: Readonly<Record<string, number>> = {month: 1, quarter: 3, year: 12, decade: 120};

/**
 * True for a span of time between two periods of the figure, "fell for seven quarters in a row", "the lowest in three years", and for
 * one of its quarters, "in the second quarter".
 */
export function isSpan(numeral: Numeral, periods: readonly string[]): boolean {
  const {lead, tail, after, kind, low} = numeral;
  const extents = periods
    .map((edtf) => extentOf(parseEdtf(edtf)))
    .map(({start, end}) => [monthOf(start), monthOf(end)]);
  if (kind === "ordinal" && after[0] === "quarter" && /(?<!\p{L})(?:the|its|their|that)\s$/iu.test(lead))
    return extents.some(([from = 0, to = 0]) => to - from === 3 && from % 12 === 3 * (low - 1));
  const said = monthsSaid(numeral);
  if (said === null) return false;
  const isTimed =
    saysInARow(tail) ||
    /(?<!\p{L})(?:in|for|over|after|within|past|last|previous)\s$/iu.test(lead) ||
    /^\s(?:\p{L}+\s)?(?:earlier|later|before|ago)(?!\p{L})/u.test(tail);
  const starts = extents.map(([from = 0]) => from);
  return isTimed && starts.some((one) => starts.some((other) => other - one === said));
}

const monthOf = (day: string) => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7)) - 1;

/** How many months a number of quarters or years is; *null* for another number. */
function monthsSaid({kind, token, low, high, after, tail}: Numeral): number | null {
  const [, count = ""] = kind === "fraction" ? (/^(.+)\squarters$/iu.exec(token) ?? []) : [];
  if (count !== "") return 3 * (numeralsIn(count)[0]?.low ?? NaN);
  const noun = after.find((word) => !/^(?:straight|consecutive|successive)$/.test(word)) ?? "";
  const months = monthsOf[noun.replace(/s$/, "")];
  const isLength = kind === "cardinal" || (kind === "ordinal" && saysInARow(tail));
  return isLength && low === high && months !== undefined ? months * low : null;
}
