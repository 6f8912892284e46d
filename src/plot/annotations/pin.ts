import type {Claim} from "../../facts/claim.js";
import type {TableCell} from "../../facts/table/cell.js";
import type {Derived} from "../../facts/derived/derived.js";
import type {DatedEvent} from "../../facts/event.js";
import {isObject, refusal} from "../../facts/boundary.js";
import {asEdtf} from "../../facts/quarter.js";
import {extentOf, parseEdtf} from "../../facts/period.js";

/** A value on an axis: a fact, a cell of a table, or an EDTF date, which stands at its first day. */
export type Pin = Claim | Derived | TableCell | DatedEvent | string;

/** A pin as a scale and a file take it. */
export interface PinnedValue {
  readonly value: number | Date;
  /** The address of the fact; *null* for a date, which is furniture of its scale. */
  readonly fact: string | null;
}

/**
 * The value and the address of a pin.
 * @throws for a number that is not exact, such as "more than 28%", since a mark would say it is; and for what is no pin
 */
export function pinnedValue(pin: Pin, where: string): PinnedValue {
  if (typeof pin === "string") return {value: dateOf(pin), fact: null};
  if (!isObject(pin)) throw refusal(pin, "pin", "a claim, a derived value, a cell, an event or a date", where);
  if (pin.kind === "event") return {value: dateOf(pin.period.edtf ?? ""), fact: null};
  const fact = addressOf(pin);
  if (pin.quantity?.bound === "exact") return {value: pin.quantity.value, fact};
  throw new Error(`invalid pin: ${fact} is ${pin.quantity?.bound ?? "missing"} (an exact number): ${where}`);
}

const dateOf = (date: string) => new Date(`${extentOf(parseEdtf(asEdtf(date))).start.slice(0, 10)}T00:00:00Z`);

function addressOf(pin: Claim | Derived | TableCell): string {
  if (pin.kind === "claim") return pin.id;
  if (pin.kind === "derived") return pin.operation;
  return pin.address;
}
