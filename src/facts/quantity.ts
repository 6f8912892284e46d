/**
 * How firmly an article states a number. *Exact* is a rounded figure stated without a hedge; the others are the
 * hedges a sentence can carry. After the comparator of HL7 FHIR Quantity, with *about* and *range* added.
 */
export const bounds = ["exact", "moreThan", "atLeast", "lessThan", "atMost", "about", "range"] as const;

/** One of: *exact*, *moreThan*, *atLeast*, *lessThan*, *atMost*, *about*, *range*. */
export type Bound = (typeof bounds)[number];

/** A figure as printed by its source, to **decimals** places: 69 stands for 68.5 to 69.5. */
export interface Exact {
  readonly bound: "exact";
  readonly value: number;
  /** How many decimal places the source printed; defaults to 0. */
  readonly decimals: number;
}

/** A figure stated with a hedge: "more than 30". The other end is not known. */
export interface Bounded<B extends Exclude<Bound, "exact" | "range"> = Exclude<Bound, "exact" | "range">> {
  readonly bound: B;
  readonly value: number;
}

/** A figure stated by its two ends: "between 3 and 5". */
export interface Range {
  readonly bound: "range";
  readonly low: number;
  readonly high: number;
}

/** A number together with how firmly it is stated. */
export type Quantity = Exact | Bounded | Range;

/** What a quantity says about the true value; an end that is not known is infinite. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * A figure stated without a hedge.
 * @param decimals places as printed by the source; default 0
 * @throws when the value is not a finite number, or has more places than **decimals**, or **decimals** is not 0 to 20
 */
export function exact(value: number, decimals = 0): Exact {
  checkFinite(value);
  // Twenty places are more than a double holds, and toFixed speaks for itself above a hundred.
  const places = Number.isInteger(decimals) && decimals >= 0 && decimals <= 20;
  if (!places || Number(value.toFixed(decimals)) !== value)
    throw new Error(`invalid decimals: ${value} does not have ${decimals}`);
  return {bound: "exact", value, decimals};
}

/** "more than 30": the true value lies above. */
export const moreThan = (value: number) => bounded("moreThan", value);

/** "at least 30": the true value is 30 or lies above. */
export const atLeast = (value: number) => bounded("atLeast", value);

/** "less than 70": the true value lies below. */
export const lessThan = (value: number) => bounded("lessThan", value);

/** "at most 70": the true value is 70 or lies below. */
export const atMost = (value: number) => bounded("atMost", value);

/** "about 40": no interval is known. */
export const about = (value: number) => bounded("about", value);

/** "3 to 5". @throws when **low** is above **high** */
export function range(low: number, high: number): Range {
  checkFinite(low);
  checkFinite(high);
  if (low > high) throw new Error(`invalid range: ${low} to ${high}`);
  return {bound: "range", low, high};
}

/** The figure to draw: the value, or the low end of a range. */
export function valueOf(quantity: Quantity): number {
  return quantity.bound === "range" ? quantity.low : quantity.value;
}

/** True where the true value may lie above the figure with no end given. */
export function isLowerBound(quantity: Quantity): boolean {
  return quantity.bound === "moreThan" || quantity.bound === "atLeast";
}

/** True where the true value may lie below the figure with no end given. */
export function isUpperBound(quantity: Quantity): boolean {
  return quantity.bound === "lessThan" || quantity.bound === "atMost";
}

/**
 * The interval that a quantity stands for. An exact figure spans half a unit of its last printed place either way,
 * the usual reading of a rounded number; *about* has no tolerance of its own and spans everything.
 */
export function intervalOf(quantity: Quantity): Interval {
  switch (quantity.bound) {
    case "exact": {
      const half = Number(`5e-${quantity.decimals + 1}`);
      return {low: quantity.value - half, high: quantity.value + half};
    }
    case "moreThan":
    case "atLeast":
      return {low: quantity.value, high: Infinity};
    case "lessThan":
    case "atMost":
      return {low: -Infinity, high: quantity.value};
    case "about":
      return {low: -Infinity, high: Infinity};
    case "range":
      return {low: quantity.low, high: quantity.high};
  }
}

function bounded<B extends Bounded["bound"]>(bound: B, value: number): Bounded<B> {
  checkFinite(value);
  return {bound, value};
}

function checkFinite(value: number): void {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new Error(`invalid value: ${String(value)}`);
}
