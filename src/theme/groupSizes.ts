import type {RowSize} from "./rowSizes.js";
import {textSize} from "./typeSizes.js";

/** A group of bars, in px: each of its bars, what lies between two, the gap to the next group, and type of names and values. */
export interface GroupSize extends RowSize {
  readonly between: number;
  readonly value: number;
}

/** Groups by format. */
export const groupSize = {
  phone: {bar: 14, between: 1, gap: 12, type: textSize.base, value: textSize.small},
  article: {bar: 16, between: 1, gap: 14, type: textSize.base, value: textSize.base},
  wide: {bar: 18, between: 2, gap: 16, type: textSize.medium, value: textSize.base}
} as const;

/** Groups in a box, from the largest. */
export const boxGroupSizes: readonly GroupSize[] = [
  {bar: 26, between: 2, gap: 20, type: textSize.large, value: textSize.large},
  {bar: 20, between: 2, gap: 16, type: textSize.medium, value: textSize.medium},
  {bar: 16, between: 1, gap: 12, type: textSize.base, value: textSize.base},
  {bar: 14, between: 1, gap: 8, type: textSize.base, value: textSize.small},
  {bar: 14, between: 1, gap: 5, type: textSize.small, value: textSize.small}
];
