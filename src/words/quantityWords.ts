import type {Hedged, Margin, Quantity, Range} from "../facts/quantity.js";
import {amountWords, sentenceStyle, shortStyle, type Style} from "./amountWords.js";
import {formatNumber} from "./formatNumber.js";
import {language} from "./language.js";
import type {UnitWords} from "./unitWords.js";

const {quantities} = language;

/** Of what is said to have fallen by more than 3%, less than −3% is left. */
const turned = {
  moreThan: "lessThan",
  atLeast: "atMost",
  lessThan: "moreThan",
  atMost: "atLeast",
  about: "about"
} as const satisfies Record<Hedged, Hedged>;

/** A quantity in the signs of its unit, with its bound. */
export function quantityWords(quantity: Quantity, words: UnitWords, style: Style): string {
  if (quantity.bound === "range") return rangeWords(quantity, words, style);
  if (quantity.bound === "margin") return marginWords(quantity, words, style);
  if (quantity.bound === "exact") return amountWords(quantity, words, style);
  return hedgesOf(words, style)[quantity.bound] + amountWords(quantity, words, style);
}

/** Things are fewer, and money is less. */
export const hedgesOf = ({ofThings}: UnitWords, {hedges}: Style): Readonly<Record<Hedged, string>> =>
  ofThings && hedges !== shortStyle.hedges ? quantities.hedgesOfThings : hedges;

/** "44% ± 3 points", "640 ± 40", "$1.5 million ± $200,000": the margin of a percentage is in points. */
function marginWords({value, margin}: Margin, words: UnitWords, style: Style): string {
  const {after} = words;
  const isWord = /^\s/.test(after);
  const [open, close] = style.margin;
  const number = amountWords(value, isWord ? {...words, after: ""} : words, style);
  return `${number}${open}${halfWords(margin, words, style)}${close}${isWord ? after : ""}`;
}

/** The margin alone, "3 points", "$200,000", without the words that stand behind the number: "40" of "640 ± 40 kilometres". */
export function halfWords(margin: number, words: UnitWords, style: Style): string {
  const {before, after} = words;
  const inPoints = after === "%";
  const signs = inPoints ? {before: "", after: ""} : {before, after: /^\s/.test(after) ? "" : after};
  const points = inPoints && style !== shortStyle ? quantities.marginPoints(margin) : "";
  return `${amountWords(margin, {...words, ...signs, digits: "plain"}, style)}${points}`;
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
export function directed(quantity: Quantity, words: UnitWords): string {
  const size = sizeWords(quantity, words);
  const way = wayOf(quantity);
  return way === null ? size : way === "up" ? quantities.rose(size) : quantities.fell(size);
}

/** Which way a change went; *null* for none, and for a range that lies on both sides of none. */
export function wayOf(quantity: Quantity): "up" | "down" | null {
  const [low, high] = quantity.bound === "range" ? [quantity.low, quantity.high] : [quantity.value, quantity.value];
  return low >= 0 && high > 0 ? "up" : high <= 0 && low < 0 ? "down" : null;
}

/** How large a change is, without its sign. */
export const sizeWords = (quantity: Quantity, words: UnitWords) =>
  quantityWords(absolute(quantity), {...words, digits: "plain"}, sentenceStyle);

/** A fall as its size: what fell to less than −3% fell by more than 3%. */
export function absolute(quantity: Quantity): Quantity {
  if (wayOf(quantity) !== "down") return quantity;
  if (quantity.bound === "range") return {bound: "range", low: -quantity.high, high: -quantity.low};
  if (quantity.bound === "exact" || quantity.bound === "margin") return {...quantity, value: -quantity.value};
  return {...quantity, bound: turned[quantity.bound], value: -quantity.value};
}
