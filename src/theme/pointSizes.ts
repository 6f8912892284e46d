import {textSize} from "./typeSizes.js";

/** Charts of points by format, in px: how high they are, how large the largest bubble, and at most how many are named. */
export const pointSize = {
  phone: {height: 296, bubble: 14, named: 8, type: textSize.small},
  article: {height: 338, bubble: 20, named: 15, type: textSize.small},
  wide: {height: 420, bubble: 26, named: 25, type: textSize.base}
} as const;

/** The radius of a dot whose size shows nothing, and of a smallest one, in px. */
export const dotRadius = {plain: 4, least: 1.5} as const;

/** Px under which a chart of points is none, across and down. */
export const leastPlot = {width: 120, height: 90} as const;

/** Px from tick to tick at the least, along x and along y; along y where there would be fewer than four; between two words along x. */
export const tickAir = {x: 44, y: 72, low: 48, words: 16} as const;

/** About how many ticks an axis has at the most, however wide it is. */
export const mostTicks = 6;

/** Px that the arrow of an open end reaches from its dot. */
export const dotSign = 16;
