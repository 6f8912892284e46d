import type {Evidence, UnitEvidence} from "../../facts/evidence.js";
import {intervalOf, type Quantity} from "../../facts/quantity.js";

/** A number that a figure may print, and how. */
export interface NumberLicence {
  readonly quantity: Quantity;
  readonly unit: UnitEvidence;
  /** Where the true value may lie. */
  readonly low: number;
  readonly high: number;
  /** Whether it is our own arithmetic, and so must be marked. */
  readonly derived: boolean;
  /** Whether marks stand for it; what is only mentioned has no place in a label. */
  readonly drawn: boolean;
}

/** The words that mark our own arithmetic. */
export const derivedMark = "our calculation";

/** The numbers that a figure's claims, and our arithmetic on them, license. */
export function numberLicencesOf({claims, derived, draws}: Evidence): NumberLicence[] {
  return [
    ...claims.map(({id, quantity, unit}): NumberLicence => {
      return {quantity, unit, ...possible(quantity, unit), derived: false, drawn: draws.includes(id)};
    }),
    ...derived.map(({operation, quantity, unit, low, high}): NumberLicence => {
      return {quantity, unit, low, high, derived: true, drawn: draws.includes(operation)};
    })
  ];
}

/** A number as it should stand: "69%", "more than 6,000 soldiers", "31% (our calculation)". */
export function printed({quantity, unit, derived}: Pick<NumberLicence, "quantity" | "unit" | "derived">): string {
  const hedge = {
    exact: "",
    range: "",
    moreThan: "more than ",
    atLeast: "at least ",
    lessThan: "less than ",
    atMost: "at most ",
    about: "about "
  }[quantity.bound];
  const value =
    quantity.bound === "range" ? `${grouped(quantity.low)}–${grouped(quantity.high)}` : grouped(quantity.value);
  const places =
    quantity.bound === "exact" && quantity.decimals > 0 ? quantity.value.toFixed(quantity.decimals) : value;
  return `${hedge}${places}${unitWords(unit)}${derived ? ` (${derivedMark})` : ""}`;
}

/** What the unit adds to a number: "%", " soldiers", " weeks", " times". */
export function unitWords(unit: UnitEvidence): string {
  switch (unit.kind) {
    case "share":
      return "%";
    case "count":
      return ` ${unit.noun.many}`;
    case "duration":
      return ` ${unit.per}s`;
    case "ratio":
      return " times";
  }
}

/** 6,000 for 6000. */
export function grouped(value: number): string {
  const [whole = "", places] = String(value).split(".");
  const separated = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ",");
  return places === undefined ? separated : `${separated}.${places}`;
}

/** The interval of a quantity within what its unit allows: no share above the whole, no count below one more. */
function possible(quantity: Quantity, unit: UnitEvidence): {readonly low: number; readonly high: number} {
  const {low, high} = intervalOf(quantity);
  const most = unit.kind === "share" ? 100 : Infinity;
  return {low: Math.max(0, low), high: Math.min(most, high)};
}

/** What a number might have been, for a finding. */
export function claimed(numbers: readonly NumberLicence[]): string {
  return numbers.length === 0 ? "no number" : `what is claimed: ${listed(numbers)}`;
}

/** Numbers as they should stand, one after another. */
export function listed(numbers: readonly NumberLicence[]): string {
  return [...new Set(numbers.map(printed))].join(", ");
}
