import type {Evidence} from "../../../facts/evidence/evidence.js";
import {extentOf, parseEdtf} from "../../../facts/period.js";
import {type OrderSaid, ordersSaidIn} from "../../words/en/rows/orderSaid.js";
import {isEventSaid, verbStemsOf} from "../setting/eventWords.js";

/** The orders that a text says of two events, which happened the other way round. */
export function refutedOrders(text: string, {events}: Evidence): OrderSaid[] {
  const eventOf = (words: string) => {
    const [event, ...more] = events.filter(({label}) => isEventSaid(label, events, verbStemsOf(words)));
    return more.length > 0 ? undefined : event;
  };
  return ordersSaidIn(text).filter(({first, second}) => {
    const [one, other] = [eventOf(first), eventOf(second)];
    if (!one?.period.edtf || !other?.period.edtf || one === other) return false;
    return extentOf(parseEdtf(one.period.edtf)).start > extentOf(parseEdtf(other.period.edtf)).end;
  });
}
