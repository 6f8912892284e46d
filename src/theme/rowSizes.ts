import {textSize} from "./typeSizes.js";

/** A row of a chart, in px: its bar, the gap to the next, and its type. */
export interface RowSize {
  readonly bar: number;
  readonly gap: number;
  readonly type: number;
}

/** Rows by format: a bar twice its gap. */
export const rowSize = {
  phone: {bar: 20, gap: 10, type: textSize.base},
  article: {bar: 20, gap: 10, type: textSize.base},
  wide: {bar: 24, gap: 12, type: textSize.medium}
} as const;

/** Rows in a box, from the largest. */
export const boxRowSizes: readonly RowSize[] = [
  {bar: 36, gap: 16, type: textSize.large},
  {bar: 28, gap: 14, type: textSize.medium},
  {bar: 24, gap: 12, type: textSize.medium},
  {bar: 20, gap: 10, type: textSize.base},
  {bar: 18, gap: 6, type: textSize.base},
  {bar: 14, gap: 5, type: textSize.base}
];

/** Px across what a chart of lengths is no chart under, and from which its axis has more ticks. */
export const lengthWidth = {least: 40, roomy: 360} as const;

/** Px from the foot of a chart to the baseline of the words under it. */
export const axisBaseline = 16;

/** Signs of a bar's open end, in px from its end: from the upright line to the point of each arrow, and back inside at most. */
export const barSign = {out: [3, 17], both: [14, 25, 3], back: 14} as const;

/** Px across a swatch of a key of colours. */
export const keySize = {swatch: 12} as const;

/** A margin of error over the end of a bar, in px: how thick it is, half of which is a rim of paper. */
export const whiskerSize = {thick: 4, rim: 2} as const;

/** Px that a label in a part of a bar has to spare, so that it stands clear of the part’s ends. */
export const labelSpare = 8;

/** How high the line is, at most, that stands for a bar of zero, in px. */
export const zeroStub = 12;
