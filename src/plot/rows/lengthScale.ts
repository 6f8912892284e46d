import {lengthWidth} from "../../theme/rowSizes.js";
import type {BarLength} from "./barLength.js";
import {roundedPx} from "../roundedPx.js";

/** From values to px, from the low end of the bars: their left, or the foot of columns. */
export interface LengthScale {
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
  readonly at: (value: number) => number;
  /** False where the labels leave the bars no room. */
  readonly fits: boolean;
}

/** A scale as a file records it, which begins **left** px from the left of the figure. */
export function lengthRecord({domain, range: [from, to]}: LengthScale, left: number) {
  return {type: "linear", domain, range: [roundedPx(from + left, 4), roundedPx(to + left, 4)]} as const;
}

/**
 * The longest bars that leave each its label within a **width** in px. A label stands beyond its bar, on the other side of
 * zero for a negative one.
 * @param labels the px that the label of each bar takes beyond it
 */
export function lengthScale(
  bars: readonly {readonly length: Pick<BarLength, "reach" | "margin"> | null}[],
  labels: readonly {readonly width: number}[],
  width: number
): LengthScale {
  const ends = labels.map((label, index) => ({end: bars[index]?.length?.reach ?? 0, label: label.width}));
  const edges = bars.flatMap(({length}) => (length ? [length.reach, ...(length.margin ?? [])] : []));
  const low = Math.min(0, ...edges, ...ends.map(({end}) => end));
  const high = Math.max(0, ...edges, ...ends.map(({end}) => end));
  const span = high - low || 1;
  const [down, up] = [ends.filter(({end}) => end < 0), ends.filter(({end}) => end >= 0)];
  const before = (per: number) => down.reduce((most, {end, label}) => Math.max(most, -end * per + label), -low * per);
  const after = (per: number) => up.reduce((most, {end, label}) => Math.max(most, end * per + label), high * per);
  const per = greatestFitting(width / span, (px) => before(px) + after(px) <= width - 1);
  const zero = Math.round(before(per));
  const at = (value: number) => zero + value * per;
  const domain = high === low ? ([0, 1] as const) : ([low, high] as const);
  return {domain, range: [at(domain[0]), at(domain[1])], at, fits: per * span >= lengthWidth.least};
}

/** The greatest number up to **most** that fits, by halves; what is less than one that fits, fits too. */
export function greatestFitting(most: number, fits: (value: number) => boolean): number {
  let [least, above] = [0, most];
  for (let step = 0; step < 40; step += 1) {
    const middle = (least + above) / 2;
    if (fits(middle)) least = middle;
    else above = middle;
  }
  return least;
}
