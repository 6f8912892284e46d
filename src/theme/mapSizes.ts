import {labelType, noteType} from "./typeSizes.js";

/** Which steps of the ramp so many classes have. */
export const rampClasses: Readonly<Record<number, readonly number[]>> = {
  2: [1, 4],
  3: [0, 2, 4],
  4: [0, 1, 3, 4],
  5: [0, 1, 2, 3, 4]
};

/** The key of a map, in px: how high its colours are, how wide a class is, the words under it with their baseline, and from line to line of a hatch. */
export const keyBar = {height: 12, least: 40, widest: 72, words: 18, baseline: 14, hatch: 6} as const;

/** Tiles of a map, in px: from tile to tile by format at the most, between two tiles, and around the words in one. */
export const tileSize = {phone: 64, article: 76, wide: 88, box: 88, gap: 2, pad: 1, least: 18} as const;

/** Type in tiles, from the largest, with the px that stay free beside it in each. */
export const tileTypes = [
  {...labelType.medium, air: 8},
  {...labelType.base, air: 4},
  {...noteType, air: 0}
] as const;

/** How high a map is at the most by format, and in a box at the least, in px. */
export const mapSize = {phone: 320, article: 440, wide: 560, least: 90} as const;

/**
 * How much of an outline is drawn: px of the grid of its corners; px² of the least triangle of a corner, from the finest; px² of the
 * least island; px of a region that is smaller than that; and px from line to line of the hatch of a region without a number.
 */
export const mapDetail = {
  grid: 0.5,
  areas: [0.25, 0.5, 1, 1.5, 2, 3, 4, 6, 9, 14, 20, 30, 45],
  island: 2,
  dot: 3,
  hatch: 9
} as const;
