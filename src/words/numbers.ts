import {format} from "d3";
import type {Claim} from "../facts/claim.js";
import type {Flag} from "../facts/column.js";
import type {Derived} from "../facts/derived.js";
import type {Noun} from "../facts/measure.js";
import {
  type Bounded,
  type Exact,
  type Hedged,
  isHedged,
  type Margin,
  type Quantity,
  type Range
} from "../facts/quantity.js";
import type {Ratio, Unit} from "../facts/unit.js";
import {language} from "./language.js";
import {unitWords, type UnitWords} from "./unitWords.js";

const hedgeSigns = {moreThan: ">", atLeast: "≥", lessThan: "<", atMost: "≤", about: "~"} as const;

const {quantities} = language;

/** Of what is said to have fallen by more than 3%, less than −3% is left. */
const turned = {
  moreThan: "lessThan",
  atLeast: "atMost",
  lessThan: "moreThan",
  atMost: "atLeast",
  about: "about"
} as const satisfies Record<Hedged, Hedged>;

/** A quantity and its unit: a claim, a derived value, or what becomes one. */
export interface Amount {
  readonly quantity: Quantity;
  readonly unit: Unit | Ratio;
}

/** A number in a description, with its flags: "€515 (provisional)". @param format of the number without them */
export function formatFlagged(
  {quantity, unit, flags = []}: Amount & {readonly flags?: readonly Flag[]},
  format: (amount: Amount) => string
): string {
  return withFlags(format({quantity, unit}), flags);
}

/** Words about a number, with its flags: "from Israel (provisional)". */
export const withFlags = (words: string, flags: readonly Flag[] = []): string =>
  flags.length === 0 ? words : `${words} (${flags.join(", ")})`;

/** What stands by our own arithmetic: "our calculation", "our calculation, provisional". */
export const derivedWords = ({flags = []}: Pick<Derived, "flags">): string =>
  [language.labels.derived, ...flags].join(", ");

/** What stands small by a claim: its level of confidence, and its flags; empty where it has neither. */
export const claimDetails = ({quantity, flags = []}: Pick<Claim, "quantity" | "flags">): string =>
  [confidenceWords(quantity), ...flags].filter((words) => words !== "").join(", ");

/**
 * A number with its bound and its unit, without a noun that the words around it may bring: "69%", "more than 6,000", "$1.5
 * million", "+3.2%", "12.5 km", "12.3 per 1,000 people", "44% ± 3 points".
 */
export function formatValue({quantity, unit}: Amount): string {
  return valueWords(quantity, unitWords(unit));
}

/** The same at a mark of a figure that says once, over all of them, what `saidOnce` has: "12.3" of "12.3 per 1,000 people". */
export function formatLabel({quantity, unit}: Amount): string {
  return labelWords({quantity, unit}, longStyle);
}

const labelWords = ({quantity, unit}: Amount, style: Style) =>
  saidOnce(unit) === null ? valueWords(quantity, unitWords(unit), style) : joined(quantity, unitWords(unit), style);

/**
 * Numbers that stand under one another, all in thousands, millions or billions where all of them would be, and otherwise in the
 * least of these that one of them has, or in full: "€1,541.2 million" over "€789.6 million", and "8,300,000" over "41,000".
 */
export function formatColumn(amounts: readonly Amount[]): string[] {
  const least = Math.min(...amounts.map(({quantity}) => scaleOf(quantity)));
  const style = {...longStyle, scales: longStyle.scales.filter(([scale]) => scale <= least)};
  return amounts.map((amount) => labelWords(amount, style));
}

/** What a number is counted in where it stands alone: 1,000,000 for "1.5 million"; infinite for zero, which is in all of them. */
function scaleOf(quantity: Quantity): number {
  const ends = quantity.bound === "range" ? [quantity.low, quantity.high] : [quantity.value];
  const exact = quantity.bound === "exact" ? quantity : null;
  const scales = ends.flatMap((end) => {
    const size = Math.abs(end);
    if (size === 0) return [];
    const [scale = 1] = longStyle.scales.find(([each]) => size >= each && placesAt(size, each, exact) !== null) ?? [];
    return [scale];
  });
  return Math.min(...scales);
}

/** The words of a unit that are too long for every number: "Deaths per 1,000 people"; *null* where it has none. */
export function saidOnce(unit: Unit | Ratio): string | null {
  const noun = unit.kind === "rate" ? unitWords(unit).noun : null;
  if (noun === null) return null;
  return noun.many.charAt(0).toUpperCase() + noun.many.slice(1);
}

/** A change with its sign: "+€140", "−€64", "€0". */
export function formatChange({quantity, unit}: Amount): string {
  return valueWords(quantity, {...unitWords(unit), digits: "signed"});
}

function valueWords(quantity: Quantity, words: UnitWords, style: Style = longStyle): string {
  const {noun, counted, digits, short} = words;
  if (noun === null || counted || digits === "spelled") return joined(quantity, words, style);
  if (short.before + short.after !== "") return joined(quantity, {...words, ...short}, style);
  return withNoun(joined(quantity, words, style), quantity, noun);
}

/**
 * A number as a sentence prints it: "69%", "more than 6,000 soldiers", "six weeks", "up 120%", "21.5°C", "44% (plus or minus
 * 3 points)".
 */
export function formatQuantity(number: Claim | Derived | Amount): string {
  const {quantity, unit} = number;
  const words = unitWords(unit);
  const value = words.digits === "directed" ? directed(quantity, words) : joined(quantity, words, sentenceStyle);
  const spelled = words.digits === "spelled" && quantity.bound === "exact" ? cardinal(quantity.value) : value;
  return words.noun === null ? spelled : withNoun(spelled, quantity, words.noun);
}

/**
 * A number in a sentence after another of its unit, whose noun and base may be left out but for a length of time: "6,000" after
 * "5,200 soldiers", and "31 days" after "40 days".
 */
export function formatFurther(number: Claim | Derived | Amount): string {
  return unitWords(number.unit).digits === "spelled" ? formatQuantity(number) : formatLabel(number);
}

function withNoun(value: string, quantity: Quantity, {one, many}: Noun): string {
  return `${value} ${quantity.bound !== "range" && quantity.value === 1 ? one : many}`;
}

/** A number for a narrow place, such as a tick or a cell: "69%", ">6,000", "$1.5m", "12 km", "+3.2%". */
export function formatShort({quantity, unit}: Amount): string {
  const words = unitWords(unit);
  return joined(quantity, {...words, ...words.short}, shortStyle);
}

/**
 * A value of an axis in the signs of its unit: "$1.5m", "40%", "80 years". A round number, so it has no bound.
 * @param word whether the word of the unit stands after it, as in "80 years"; default yes
 */
export function formatTick(value: number, unit: Unit, {word = true}: {readonly word?: boolean} = {}): string {
  const words = unitWords(unit);
  const all = {...words, ...words.short};
  return amountWords(value, !word && /^\s/.test(all.after) ? {...all, after: ""} : all, shortStyle);
}

/**
 * Values of a key as `formatTick` writes them, all in one way: "€800, €1,000" rather than "€800, €1k". The word of the unit stands
 * after the last.
 */
export function formatTicks(values: readonly number[], unit: Unit): string[] {
  const words = unitWords(unit);
  const all = {...words, ...words.short};
  const isSmall = (value: number) => value !== 0 && Math.abs(value) < 1000;
  const isMixed = values.some(isSmall) && values.every((value) => Math.abs(value) < 10_000);
  const style = isMixed ? {...shortStyle, scales: []} : shortStyle;
  return values.map((value, index) => {
    const isLast = index === values.length - 1;
    return amountWords(value, !isLast && /^\s/.test(all.after) ? {...all, after: ""} : all, style);
  });
}

/** How digits, hedges and large numbers are written. */
interface Style {
  readonly hedges: Readonly<Record<Hedged, string>>;
  readonly scales: readonly (readonly [number, string])[];
  /** What stands before a margin of error and after it. */
  readonly margin: readonly [before: string, after: string];
}

const longStyle: Style = {
  hedges: quantities.hedges,
  scales: quantities.longScales,
  margin: [" ± ", ""]
};

const sentenceStyle: Style = {...longStyle, margin: quantities.marginInSentence};

const shortStyle: Style = {
  hedges: hedgeSigns,
  scales: quantities.shortScales,
  margin: [" ±", ""]
};

function joined(quantity: Quantity, words: UnitWords, style: Style): string {
  if (quantity.bound === "range") return rangeWords(quantity, words, style);
  if (quantity.bound === "margin") return marginWords(quantity, words, style);
  if (quantity.bound === "exact") return amountWords(quantity, words, style);
  return hedgesOf(words, style)[quantity.bound] + amountWords(quantity, words, style);
}

/** Things are fewer, and money is less. */
const hedgesOf = ({ofThings}: UnitWords, {hedges}: Style): Readonly<Record<Hedged, string>> =>
  ofThings && hedges !== hedgeSigns ? quantities.hedgesOfThings : hedges;

/** The words of a number's bound, "fewer than" of "fewer than 190,000"; empty where it has none. */
export function hedgeWords({quantity: {bound}, unit}: Amount): string {
  return isHedged(bound) ? hedgesOf(unitWords(unit), longStyle)[bound].trimEnd() : "";
}

/** "44% ± 3 points", "640 ± 40", "$1.5 million ± $200,000": the margin of a percentage is in points. */
function marginWords({value, margin}: Margin, words: UnitWords, style: Style): string {
  const {before, after} = words;
  const inPoints = after === "%";
  const isWord = /^\s/.test(after);
  const signs = inPoints ? {before: "", after: ""} : {before, after: isWord ? "" : after};
  const half = amountWords(margin, {...words, ...signs, digits: "plain"}, style);
  const points = inPoints && style !== shortStyle ? quantities.marginPoints(margin) : "";
  const [open, close] = style.margin;
  const number = amountWords(value, isWord ? {...words, after: ""} : words, style);
  return `${number}${open}${half}${points}${close}${isWord ? after : ""}`;
}

/** The level of confidence of a margin of error: "at 95% confidence"; empty where there is none. */
export function confidenceWords(quantity: Quantity): string {
  if (quantity.bound !== "margin" || quantity.confidence === undefined) return "";
  return quantities.confidence(formatNumber(quantity.confidence));
}

/** "3–5%", "$3–5 million"; "$900,000 to $1.5 million" and "−5% to −3%", where a dash would be misread. */
function rangeWords({low, high}: Range, words: UnitWords, style: Style): string {
  const {before, after} = words;
  const isWord = /^\s/.test(after);
  const inCents = words.hasCents === true && style !== shortStyle && [low, high].some(isPartOfWhole);
  const [start = "", end = ""] = [low, high].map((value) => {
    const number = inCents ? ({bound: "exact", value, decimals: 2} as const) : value;
    return amountWords(number, {...words, after: isWord ? "" : after, digits: "plain"}, style);
  });
  const [digits, scale] = [/^[\d,.]+/, /[^\d,.]*$/];
  const [first, last] = [start.slice(before.length), end.slice(before.length)];
  const isOne = low >= 0 && scale.exec(first)?.[0] === scale.exec(last)?.[0];
  const text = isOne ? `${before}${digits.exec(first)?.[0]}–${last}` : quantities.fromTo(start, end);
  return isWord ? text + after : text;
}

/** True for 9.5, and not for 13 or 1.2345, of money in full. */
const isPartOfWhole = (value: number) => !Number.isInteger(value) && Number(value.toFixed(2)) === value;

/** "up more than 120%", "down 3–5%": a change in percent as a sentence says it. */
function directed(quantity: Quantity, words: UnitWords): string {
  const size = sizeWords(quantity, words);
  const way = wayOf(quantity);
  return way === null ? size : way === "up" ? quantities.rose(size) : quantities.fell(size);
}

/** Which way a change went; *null* for none, and for a range that lies on both sides of none. */
export function wayOf(quantity: Quantity): "up" | "down" | null {
  const [low, high] = quantity.bound === "range" ? [quantity.low, quantity.high] : [quantity.value, quantity.value];
  return low >= 0 && high > 0 ? "up" : high <= 0 && low < 0 ? "down" : null;
}

/**
 * A change in percent or in points after a word that says which way it went: "115%" of "grew by 115%", "more than 12%" of "fell
 * by more than 12%"; as it is where it has no way.
 */
export function formatSize({quantity, unit}: Amount): string {
  const words = unitWords(unit);
  const size = sizeWords(quantity, words);
  return words.noun === null ? size : withNoun(size, absolute(quantity), words.noun);
}

/** True for a number whose sign says which way something went. */
export function isDirected({unit}: Amount): boolean {
  const {digits} = unitWords(unit);
  return digits === "directed" || digits === "signed";
}

const sizeWords = (quantity: Quantity, words: UnitWords) =>
  joined(absolute(quantity), {...words, digits: "plain"}, sentenceStyle);

/** A fall as its size: what fell to less than −3% fell by more than 3%. */
function absolute(quantity: Quantity): Quantity {
  if (wayOf(quantity) !== "down") return quantity;
  if (quantity.bound === "range") return {bound: "range", low: -quantity.high, high: -quantity.low};
  if (quantity.bound === "exact" || quantity.bound === "margin") return {...quantity, value: -quantity.value};
  return {...quantity, bound: turned[quantity.bound], value: -quantity.value};
}

/** One number with its sign and the signs of its unit: "−$5", "1.5 million", "+3.2%". */
function amountWords(number: Exact | Bounded | number, words: AmountWords, style: Style): string {
  const {before, after, afterOne = after, digits} = words;
  const exact = typeof number !== "number" && number.bound === "exact" ? number : null;
  const value = typeof number === "number" ? number : number.value;
  const minus = value < 0 ? "−" : value > 0 && (digits === "signed" || digits === "directed") ? "+" : "";
  const size = magnitudeWords(Math.abs(value), exact, style);
  return minus + before + size + (size === "1" && value > 0 && after !== "" ? afterOne : after);
}

/** What stands around a number. */
type AmountWords = Pick<UnitWords, "before" | "after" | "digits"> & Pick<UnitWords["short"], "afterOne">;

function magnitudeWords(size: number, exact: Exact | null, {scales}: Style): string {
  for (const [scale, name] of scales) {
    if (size < scale) continue;
    const places = placesAt(size, scale, exact);
    if (places !== null) return formatNumber(size / scale, places) + name;
  }
  return formatNumber(size, exact?.decimals);
}

/**
 * With how many places a number is printed in thousands or millions; *null* where it is printed in full: where its source
 * printed more digits, or a bound has more than two places.
 */
function placesAt(size: number, scale: number, exact: Exact | null): number | null {
  if (exact?.significant !== undefined) {
    const first = Number((size / scale).toExponential().split("e")[1]);
    return Math.max(0, exact.significant - 1 - first);
  }
  if (exact) return null;
  return [0, 1, 2].find((places) => Number((size / scale).toFixed(places)) === size / scale) ?? null;
}

/** 6,000 for 6000: a comma for thousands, a point for decimals, a true minus; never the machine's locale. */
export function formatNumber(value: number, decimals?: number): string {
  // Without a type, d3 keeps twelve digits: enough for a fraction, too few for a sum of money.
  const specifier = Number.isInteger(value) ? ",d" : ",";
  return format(decimals === undefined ? specifier : `,.${decimals}f`)(value);
}

/** "six" for 6; digits above ten. */
export function cardinal(value: number): string {
  return (Number.isInteger(value) ? quantities.cardinals[value] : undefined) ?? formatNumber(value);
}
