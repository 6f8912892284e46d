import type {Claim} from "../facts/claim.js";
import type {Flag} from "../facts/table/column.js";
import type {Derived} from "../facts/derived/derived.js";
import type {Noun} from "../facts/unit/measure.js";
import {isHedged, type Quantity} from "../facts/quantity.js";
import type {Ratio, Unit} from "../facts/unit/unit.js";
import {amountWords, longStyle, placesAt, sentenceStyle, shortStyle, type Style} from "./amountWords.js";
import {cardinal} from "./formatNumber.js";
import {absolute, confidenceWords, directed, halfWords, hedgesOf, quantityWords, sizeWords} from "./quantityWords.js";
import {language} from "./language.js";
import {unitWords, type UnitWords} from "./unitWords.js";

/** A quantity and its unit: a claim, a derived value, or what becomes one. */
export interface Amount {
  readonly quantity: Quantity;
  readonly unit: Unit | Ratio;
  /** What it is about: a margin of error has a sign of its own, and a lead has none. */
  readonly topic?: string | undefined;
}

/** How the unit of a number is printed, with the sign that its topic wants. */
function wordsOf({unit, topic = ""}: Omit<Amount, "quantity">): UnitWords {
  const words = unitWords(unit);
  const sign = language.quantities.signOfTopic(topic);
  if (sign === null || words.digits === "spelled" || (sign === "" && words.digits !== "signed")) return words;
  const {before, short} = words;
  return {...words, digits: "plain", before: sign + before, short: {...short, before: sign + short.before}};
}

/** A number in a description, with its flags: "€515 (provisional)". @param format of the number without them */
export function formatFlagged(
  {quantity, unit, topic, flags = []}: Amount & {readonly flags?: readonly Flag[]},
  format: (amount: Amount) => string
): string {
  return withFlags(format({quantity, unit, topic}), flags);
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
export function formatValue(amount: Amount): string {
  return valueWords(amount.quantity, wordsOf(amount));
}

/** A margin of error in the unit of what it is of: "±3 points", "±$200,000", "±40". */
export const formatMargin = (margin: number, amount: Pick<Amount, "unit">): string =>
  `±${halfWords(margin, unitWords(amount.unit), longStyle)}`;

/** The same at a mark of a figure that says once, over all of them, what `saidOnce` has: "12.3" of "12.3 per 1,000 people". */
export function formatLabel(amount: Amount): string {
  return labelWords(amount, longStyle);
}

const labelWords = (amount: Amount, style: Style) =>
  (saidOnce(amount.unit) === null ? valueWords : quantityWords)(amount.quantity, wordsOf(amount), style);

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
  if (noun === null || counted || digits === "spelled") return quantityWords(quantity, words, style);
  if (short.before + short.after !== "") return quantityWords(quantity, {...words, ...short}, style);
  return withNoun(quantityWords(quantity, words, style), quantity, noun);
}

/**
 * A number as a sentence prints it: "69%", "more than 6,000 soldiers", "six weeks", "up 120%", "21.5°C", "44% (plus or minus
 * 3 points)".
 */
export function formatQuantity(number: Claim | Derived | Amount): string {
  const {quantity} = number;
  const words = wordsOf(number);
  const value = words.digits === "directed" ? directed(quantity, words) : quantityWords(quantity, words, sentenceStyle);
  const spelled = words.digits === "spelled" && quantity.bound === "exact" ? cardinal(quantity.value) : value;
  return words.noun === null ? spelled : withNoun(spelled, quantity, words.noun);
}

/**
 * A number in a sentence after another of its unit, whose noun and base may be left out but for a length of time: "6,000" after
 * "5,200 soldiers", and "31 days" after "40 days". A change is in words in both: "down 9%" after "up 7%".
 */
export function formatFurther(number: Claim | Derived | Amount): string {
  const {digits} = unitWords(number.unit);
  return digits === "spelled" || digits === "directed" ? formatQuantity(number) : formatLabel(number);
}

function withNoun(value: string, quantity: Quantity, {one, many}: Noun): string {
  return `${value} ${quantity.bound !== "range" && quantity.value === 1 ? one : many}`;
}

/** A number for a narrow place, such as a tick or a cell: "69%", ">6,000", "$1.5m", "12 km", "+3.2%". */
export function formatShort(amount: Amount): string {
  const words = wordsOf(amount);
  return quantityWords(amount.quantity, {...words, ...words.short}, shortStyle);
}

/**
 * A value of an axis in the signs of its unit: "$1.5m", "40%", "80 years". A round number, so it has no bound.
 * @param word whether the word of the unit stands after it, as in "80 years"; default yes
 * @param among all values of the axis, which are written in one way: "€800, €1,000" rather than "€800, €1k"
 */
export function formatTick(value: number, unit: Unit, {word = true, among = [value]}: TickOptions = {}): string {
  const words = unitWords(unit);
  const all = {...words, ...words.short};
  const style = {...shortStyle, scales: scalesOf(among)};
  return amountWords(value, !word && /^\s/.test(all.after) ? {...all, after: ""} : all, style);
}

interface TickOptions {
  readonly word?: boolean;
  readonly among?: readonly number[];
}

/**
 * What the values of an axis are counted in. Thousands are printed in full where they are not all whole, or one stands alone; all
 * are in the greatest unit that one of them has, where tenths of it say them: "€0.5m, €1m" rather than "€500k, €1m".
 */
function scalesOf(values: readonly number[]): Style["scales"] {
  const {scales} = shortStyle;
  const most = Math.max(...values.map(Math.abs));
  if (values.length === 1 ? most < 10_000 : most < 100_000 && values.some((value) => value % 1000 !== 0)) return [];
  const [size = 1, name = ""] = scales.find(([each]) => most >= each) ?? [];
  const areTenths = values.every((value) => Number((value / size).toFixed(1)) === value / size);
  return size > 1000 && areTenths ? [[size, name, 0]] : scales;
}

/** A value of an axis that names no unit: "4bn", "−1.5m", "20k". */
export function formatBare(value: number): string {
  return amountWords(value, {before: "", after: "", digits: "plain"}, shortStyle);
}

/** All values of an axis or a key, as `formatTick` writes them: the word of the unit stands after the last. */
export function formatTicks(values: readonly number[], unit: Unit): string[] {
  return values.map((value, index) => formatTick(value, unit, {word: index === values.length - 1, among: values}));
}

/** The words of a number's bound, "fewer than" of "fewer than 190,000"; empty where it has none. */
export function hedgeWords({quantity: {bound}, unit}: Amount): string {
  return isHedged(bound) ? hedgesOf(unitWords(unit), longStyle)[bound].trimEnd() : "";
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

/** A number of points without its sign, in a sentence: "a lead of 7 percentage points". */
export function formatUnsigned({quantity, unit}: Amount): string {
  const words = unitWords(unit);
  const size = quantityWords(quantity, {...words, digits: "plain"}, sentenceStyle);
  return words.noun === null ? size : withNoun(size, quantity, words.noun);
}

/** True for a number whose sign says which way something went. */
export function isDirected({unit}: Pick<Amount, "unit">): boolean {
  const {digits} = unitWords(unit);
  return digits === "directed" || digits === "signed";
}
