import type {Evidence} from "../../../facts/evidence/evidence.js";
import {daysBetween, extentOf, parseEdtf} from "../../../facts/period.js";
import type {Stretch} from "../../words/en/dates/dateMentions.js";
import {monthsAloneIn} from "../../words/en/dates/monthsAlone.js";
import {type OrderSaid, ordersSaidIn} from "../../words/en/rows/orderSaid.js";
import {eventNamed} from "../setting/eventWords.js";

/** The orders that a text says of two events, which happened the other way round, or not so long after each other. */
export function refutedOrders(text: string, {events}: Evidence): OrderSaid[] {
  return ordersSaidIn(text).filter(({first, second, days}) => {
    const [one, other] = [first, second].map((words) => extentNamed(words, events));
    if (!one || !other || one.start === other.start) return false;
    if (one.start > other.end) return true;
    // A month may be any of a month of days: "a month after the vote" of 16 March after 3 February.
    const isNear = days === null || Math.abs(daysBetween(one.start, other.start) - days) <= days / 2;
    return !isNear && [one, other].every(({start, end}) => daysBetween(start, end) <= 31);
  });
}

/** The months that a text names alone for an event that was in another, or in another part of it: "in early April". */
export const refutedMonths = (text: string, {events}: Evidence): Stretch[] =>
  monthsAloneIn(text).filter(({clause, month, from, to}) => {
    const extent = extentNamed(clause, events);
    if (!extent || daysBetween(extent.start, extent.end) > 31) return false;
    const day = daysBetween(extent.start, extent.end) > 1 ? null : Number(extent.start.slice(8, 10));
    return Number(extent.start.slice(5, 7)) !== month || (day !== null && (day < from || day > to));
  });

function extentNamed(words: string, events: Evidence["events"]): ReturnType<typeof extentOf> | null {
  const edtf = eventNamed(words, events)?.period.edtf;
  return edtf == null ? null : extentOf(parseEdtf(edtf));
}
