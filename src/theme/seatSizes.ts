import {textSize} from "./typeSizes.js";

/**
 * Arcs of seats, in px: from the middle to the edge by format, and in a box from the largest; the least arc and the least dot that
 * can be read; between the arc and a name, by how much a name may be moved along it and how far it is from a seat of its own
 * at the most; and the sign of a majority.
 */
export const arcSize = {
  phone: {reach: 148, type: textSize.base},
  article: {reach: 210, type: textSize.base},
  wide: {reach: 280, type: textSize.medium},
  box: [340, 300, 260, 230, 200, 180, 160, 140, 120, 100],
  least: 90,
  leastDot: 1.5,
  gap: 8,
  moved: 12,
  nearest: 12,
  sign: 8
} as const;

/** Type of names in a box, in px, from the largest. */
export const arcTypes = [textSize.large, textSize.medium, textSize.base] as const;

/** One of those sizes. */
export type ArcType = (typeof arcTypes)[number];
