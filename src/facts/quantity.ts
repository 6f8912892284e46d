import {checkFields, valueInWords} from "./boundary.js";

/**
 * How firmly an article states a number. *Exact* is a rounded figure stated without a hedge; the others are the
 * hedges a sentence can carry. After the comparator of HL7 FHIR Quantity, with *about*, *range* and *margin* added.
 */
export const bounds = ["exact", "moreThan", "atLeast", "lessThan", "atMost", "about", "range", "margin"] as const;

/** One of: *exact*, *moreThan*, *atLeast*, *lessThan*, *atMost*, *about*, *range*, *margin*. */
export type Bound = (typeof bounds)[number];

/** A figure as printed by its source, to **decimals** places: 69 stands for 68.5 to 69.5. */
export interface Exact {
  readonly bound: "exact";
  readonly value: number;
  /** Places after the point, as the source printed them; 0 to 20. */
  readonly decimals: number;
  /** How many leading digits count, where not all before the point do: 2 for "1.5 million", 1.45 to 1.55 million. */
  readonly significant?: number;
}

/** How precisely a source printed a figure. */
export type Digits =
  | {readonly decimals: number; readonly significant?: undefined}
  | {readonly significant: number; readonly decimals?: undefined};

/** A bound of one figure, with no more than its hedge. */
export type Hedged = Exclude<Bound, "exact" | "range" | "margin">;

/** True for a bound of one figure, with no more than its hedge. */
export function isHedged(bound: Bound): bound is Hedged {
  return bound !== "exact" && bound !== "range" && bound !== "margin";
}

/** A figure stated with a hedge: "more than 30". The other end is not known. */
export interface Bounded<B extends Hedged = Hedged> {
  readonly bound: B;
  readonly value: number;
}

/** A figure stated by its two ends: "between 3 and 5". */
export interface Range {
  readonly bound: "range";
  readonly low: number;
  readonly high: number;
}

/** An estimate with its margin of error: "44%, plus or minus 3 points". */
export interface Margin {
  readonly bound: "margin";
  readonly value: number;
  /** Half of the interval around the value, above 0; of a share in percentage points, else in the unit of the value. */
  readonly margin: number;
  /** The level of confidence of the interval, in percent: 95. Left out where the source gives none. */
  readonly confidence?: number;
}

/** A number together with how firmly it is stated. */
export type Quantity = Exact | Bounded | Range | Margin;

/** What a quantity says about the true value; an end that is not known is infinite. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * A figure stated without a hedge: `exact(69)`, `exact(8, 1)` for "8.0", `exact(1_500_000, {significant: 2})` for "1.5
 * million". Zeros at the end of a whole number count as printed: 6000 stands for 5,999.5 to 6,000.5.
 * @param digits places after the point, or `{significant}`; default the places that **value** has: 1 for 4.7
 * @throws when the value is not a finite number, or has more digits than were printed; 0 has no significant digit
 */
export function exact(value: number, digits: number | Digits = placesOf(value)): Exact {
  checkFinite(value);
  if (typeof digits !== "number")
    checkFields(digits, ["decimals", "significant"], "digits", `exact ${valueInWords(value)}`);
  const {decimals, significant} = typeof digits === "number" ? {decimals: digits, significant: undefined} : digits;
  if (significant === undefined) return {bound: "exact", value, decimals: checkDecimals(value, decimals)};
  const isCount = Number.isInteger(significant) && significant >= 1 && significant <= 17;
  if (!isCount || value === 0 || Number(value.toPrecision(significant)) !== value)
    throw new Error(`invalid significant digits: ${value} does not have ${valueInWords(significant)}`);
  const last = exponentOf(value) - significant + 1;
  // From the point on, decimals say the same.
  if (last <= 0) return {bound: "exact", value, decimals: checkDecimals(value, Math.abs(last))};
  return {bound: "exact", value, decimals: 0, significant};
}

/** True for a number that is printed in digits, and not with an exponent. */
export function isFigure(value: unknown): value is number {
  return typeof value === "number" && Math.abs(value) <= 1e21;
}

/** The error for what is no figure. */
export function noFigure(value: unknown): Error {
  const isGreat = typeof value === "number" && Number.isFinite(value);
  const remedy = isGreat ? " (up to 1e21)" : typeof value === "string" ? " (words; a number has no quotes)" : "";
  return new Error(`invalid value: ${valueInWords(value)}${remedy}`);
}

/** True for a number of decimal places: 0 to 20, which are more than a double holds. */
export function isPlaces(decimals: unknown): boolean {
  return typeof decimals === "number" && Number.isInteger(decimals) && decimals >= 0 && decimals <= 20;
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

/**
 * An estimate with its margin of error: `withMargin(44, 3, {confidence: 95})` for "44%, plus or minus 3 points" at a level
 * of confidence of 95 percent.
 * @throws when the margin is not above 0, or the confidence does not lie between 0 and 100
 */
export function withMargin(value: number, margin: number, options: Pick<Margin, "confidence"> = {}): Margin {
  checkFields(options, ["confidence"], "options", `withMargin ${valueInWords(value)}`);
  const {confidence} = options;
  const made: Margin = {bound: "margin", value, margin, ...(confidence !== undefined && {confidence})};
  checkFinite(value);
  checkMargin(made);
  return made;
}

/** The figure to draw: the value, or the low end of a range. */
export function valueOf(quantity: Quantity): number {
  return quantity.bound === "range" ? quantity.low : quantity.value;
}

/** The figures that are stated: the value, or both ends of a range. */
export function statedValues(quantity: Quantity): number[] {
  return quantity.bound === "range" ? [quantity.low, quantity.high] : [quantity.value];
}

/** True where the true value may lie above the figure with no end given. */
export function isLowerBound(quantity: Quantity): boolean {
  return quantity.bound === "moreThan" || quantity.bound === "atLeast";
}

/** True where the true value may lie below the figure with no end given. */
export function isUpperBound(quantity: Quantity): boolean {
  return quantity.bound === "lessThan" || quantity.bound === "atMost";
}

/** True where both ends of the interval are stated: a range, or a value with its margin of error. */
export function isSpan(quantity: Quantity): quantity is Range | Margin {
  return quantity.bound === "range" || quantity.bound === "margin";
}

/**
 * The figure as two amounts to draw: what is certain, from zero, and how far it may reach. All of an upper bound is only
 * possible, and so is a range or a margin of error above its low end.
 */
export function amountsOf(quantity: Quantity): {readonly certain: number; readonly possible: number} {
  if (isSpan(quantity)) {
    const {low, high} = intervalOf(quantity);
    return {certain: low, possible: high};
  }
  const {value} = quantity;
  return {certain: isUpperBound(quantity) ? 0 : value, possible: value};
}

/**
 * The interval that a quantity stands for. An exact figure spans half a unit of its last printed digit either way, the
 * usual reading of a rounded number; *about* has no tolerance of its own and spans everything.
 */
export function intervalOf(quantity: Quantity): Interval {
  switch (quantity.bound) {
    case "exact": {
      const {value, decimals, significant} = quantity;
      const last = significant === undefined ? -decimals : exponentOf(value) - significant + 1;
      const half = Number(`5e${last - 1}`);
      return {low: value - half, high: value + half};
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
    case "margin":
      return {low: decimal(quantity.value - quantity.margin), high: decimal(quantity.value + quantity.margin)};
  }
}

/** Without the error of binary arithmetic, by which 100 - 99.9 is not 0.1; no source prints more than twelve places. */
export function decimal(value: number): number {
  return Number(value.toFixed(12));
}

/** How many places after the point a number has: 1 for 4.7. */
function placesOf(value: number): number {
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  return Math.max(0, (mantissa.split(".")[1]?.length ?? 0) - Number(exponent));
}

/** The power of ten of a number's first digit: 3 for 6,000. */
function exponentOf(value: number): number {
  return Number(value.toExponential().split("e")[1]);
}

/** How the exact values of a column are printed. */
export interface Rounding {
  /** Places after the point; default 0. */
  readonly decimals?: number;
  /** The power of ten that whole numbers are rounded to: 100 for "5.2 thousand". */
  readonly roundedTo?: number;
}

/** The exact figure that a value of a column is. Of 0 nobody sees how far it was rounded. */
export function roundedFigure(value: number, {decimals = 0, roundedTo}: Rounding): Exact {
  if (roundedTo === undefined || value === 0) return {bound: "exact", value, decimals};
  return {bound: "exact", value, decimals: 0, significant: exponentOf(value) - exponentOf(roundedTo) + 1};
}

/** By how much rounding leaves the values of a column open, to either side. */
export function roundingOf({decimals = 0, roundedTo}: Rounding): number {
  return roundedTo === undefined ? 0.5 * 10 ** -decimals : roundedTo / 2;
}

/** True for a power of ten that whole numbers may be rounded to: 10 to 1e15. */
export function isRoundedTo(value: unknown): value is number {
  return typeof value === "number" && /^10{1,15}$/.test(String(value));
}

/** @throws when a figure written by hand, and not by `exact`, has other digits than it says */
export function checkExact({value, decimals, significant}: Exact): void {
  checkDecimals(value, decimals);
  if (significant !== undefined) exact(value, {significant});
}

/** @throws unless a margin of error is above 0, and its level of confidence, if any, between 0 and 100 */
export function checkMargin({value, margin, confidence}: Margin): void {
  if (!isFigure(margin) || margin <= 0)
    throw new Error(`invalid margin of error: ${valueInWords(margin)} (above 0): ${valueInWords(value)}`);
  if (confidence === undefined) return;
  if (typeof confidence !== "number" || !(confidence > 0 && confidence < 100))
    throw new Error(`invalid confidence: ${valueInWords(confidence)} (in percent, such as 95): ${valueInWords(value)}`);
}

function checkDecimals(value: number, decimals: number): number {
  if (!isPlaces(decimals) || Number(value.toFixed(decimals)) !== value)
    throw new Error(`invalid decimals: ${value} does not have ${valueInWords(decimals)}`);
  return decimals;
}

function bounded<B extends Bounded["bound"]>(bound: B, value: number): Bounded<B> {
  checkFinite(value);
  return {bound, value};
}

function checkFinite(value: number): void {
  if (!isFigure(value)) throw noFigure(value);
}
