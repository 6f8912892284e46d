import {isEdtf, parseEdtf} from "../../facts/period.js";

/** Some months or years from one to another, "2024-07/2025-06", as a row is named by a fiscal year. */
export interface SpanOfTime {
  readonly unit: "month" | "year";
  /** The number of its first month or year among all. */
  readonly first: number;
  /** How many there are. */
  readonly length: number;
}

/** The months or years that a name in EDTF is from one to another; *null* for another name. */
export function spanOfTime(name: string): SpanOfTime | null {
  const period = isEdtf(name) ? parseEdtf(name) : null;
  if (period?.kind !== "interval") return null;
  const {from, to} = period;
  if (from.precision !== to.precision || from.precision === "day") return null;
  const unit = from.precision;
  const [first, last] = [from, to].map(({year, month = 1}) => (unit === "year" ? year : 12 * year + month - 1));
  return first === undefined || last === undefined ? null : {unit, first, length: last - first + 1};
}

/** The name in EDTF of such a span. */
export function spanName({unit, first, length}: SpanOfTime): string {
  const digits = (value: number, places: number) => String(value).padStart(places, "0");
  const name = (at: number) => (unit === "year" ? digits(at, 4) : `${digits(Math.floor(at / 12), 4)}-${digits((at % 12) + 1, 2)}`); // prettier-ignore
  return `${name(first)}/${name(first + length - 1)}`;
}
