import type {Bounded, Exact, Hedged} from "../facts/quantity.js";
import {formatNumber} from "./formatNumber.js";
import {language} from "./language.js";
import type {UnitWords} from "./unitWords.js";

const {quantities} = language;

/** How digits, hedges and large numbers are written. */
export interface Style {
  readonly hedges: Readonly<Record<Hedged, string>>;
  /** Each with the least number that is counted in it, by default itself. */
  readonly scales: readonly (readonly [scale: number, name: string, least?: number])[];
  /** What stands before a margin of error and after it. */
  readonly margin: readonly [before: string, after: string];
}

export const longStyle: Style = {
  hedges: quantities.hedges,
  scales: quantities.longScales,
  margin: [" ± ", ""]
};

export const sentenceStyle: Style = {...longStyle, margin: quantities.marginInSentence};

export const shortStyle: Style = {
  hedges: {moreThan: ">", atLeast: "≥", lessThan: "<", atMost: "≤", about: "~"},
  scales: quantities.shortScales,
  margin: [" ±", ""]
};

/** One number with its sign and the signs of its unit: "−$5", "1.5 million", "+3.2%". */
export function amountWords(number: Exact | Bounded | number, words: AmountWords, style: Style): string {
  const {before, after, afterOne = after, digits} = words;
  const exact = typeof number !== "number" && number.bound === "exact" ? number : null;
  const value = typeof number === "number" ? number : number.value;
  const minus = value < 0 ? "−" : value > 0 && (digits === "signed" || digits === "directed") ? "+" : "";
  const size = magnitudeWords(Math.abs(value), words.hasCents ? inHundredths(exact) : exact, style);
  return minus + before + size + (size === "1" && value > 0 && after !== "" ? afterOne : after);
}

/** What stands around a number. */
type AmountWords = Pick<UnitWords, "before" | "after" | "digits" | "hasCents"> & Pick<UnitWords["short"], "afterOne">;

/** Money to tenths is printed in hundredths: "£489.50". */
const inHundredths = (exact: Exact | null): Exact | null =>
  exact?.decimals === 1 && exact.significant === undefined ? {...exact, decimals: 2} : exact;

function magnitudeWords(size: number, exact: Exact | null, {scales}: Style): string {
  for (const [scale, name, least = scale] of scales) {
    if (size < least || size === 0) continue;
    const places = placesAt(size, scale, exact);
    if (places !== null) return formatNumber(size / scale, places) + name;
  }
  return formatNumber(size, exact?.decimals);
}

/**
 * With how many places a number is printed in thousands or millions; *null* where it is printed in full: where its source
 * printed more digits, or a bound has more than two places.
 */
export function placesAt(size: number, scale: number, exact: Exact | null): number | null {
  if (exact?.significant !== undefined) {
    const first = Number((size / scale).toExponential().split("e")[1]);
    return Math.max(0, exact.significant - 1 - first);
  }
  if (exact) return null;
  return [0, 1, 2].find((places) => Number((size / scale).toFixed(places)) === size / scale) ?? null;
}
