import type {OpenWay} from "../openSpans.js";
import {intervalOf, isLowerBound, isUpperBound, type Quantity} from "../../facts/quantity.js";

/** How a number is drawn as a length from zero. */
export interface BarLength {
  /** To where the bar is filled. */
  readonly solid: number;
  /** To where it is drawn, hollow from **solid** on. */
  readonly end: number;
  /** Where its end is open: *out* away from zero, *back* towards it, *both* for *about*; *null* for none. */
  readonly open: OpenWay | null;
  /** The ends of a margin of error; *null* for none. */
  readonly margin: readonly [low: number, high: number] | null;
  /** To where anything is drawn: the end, or that of the margin. */
  readonly reach: number;
}

/** Px that the signs of open ends take beyond the end of a bar. */
export const openWidth = {out: 18, back: 0, both: 26} as const;

/** The length of a number: hollow where it may end before. @throws for a range with zero inside */
export function barLength(quantity: Quantity): BarLength {
  if (quantity.bound === "range") {
    const {low, high} = quantity;
    if (low < 0 && high > 0)
      throw new Error(`invalid range for a bar: ${low} to ${high} (both ends on one side of zero)`);
    return low >= 0 ? barOf(low, high, null) : barOf(high, low, null);
  }
  const {bound, value} = quantity;
  if (bound === "margin") {
    const {low, high} = intervalOf(quantity);
    const margin = [low, high] as const;
    return {...barOf(value, value, null), margin, reach: value < 0 ? margin[0] : margin[1]};
  }
  if (bound === "about") return barOf(value, value, "both");
  const [more, less] = [isLowerBound(quantity), isUpperBound(quantity)];
  if (value >= 0 ? more : less) return barOf(value, value, "out");
  return more || less ? barOf(0, value, "back") : barOf(value, value, null);
}

/** All to where a bar is drawn: its ends, and those of its margin of error. */
export const valuesIn = ({solid, end, margin}: BarLength): readonly number[] => [solid, end, ...(margin ?? [])];

const barOf = (solid: number, end: number, open: BarLength["open"]): BarLength => ({
  solid,
  end,
  open,
  margin: null,
  reach: end
});
