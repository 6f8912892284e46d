import {labelType, noteType} from "./typeSizes.js";

/** Which steps of the ramp so many classes have. */
export const rampClasses: Readonly<Record<number, readonly number[]>> = {
  2: [1, 4],
  3: [0, 2, 4],
  4: [0, 1, 3, 4],
  5: [0, 1, 2, 3, 4]
};

/** Which steps so many classes on one side of zero have, from zero. */
export const sideClasses: Readonly<Record<number, readonly number[]>> = {
  1: [2],
  2: [1, 3],
  3: [1, 3, 4],
  4: [0, 1, 3, 4]
};

/** The key of a map, in px: how high its colours are, how wide a class is, the words under it with their baseline, and from line to line of a hatch. */
export const keyBar = {height: 12, least: 40, widest: 72, words: 18, baseline: 14, hatch: 6} as const;

/**
 * Tiles of a map, in px: from tile to tile at the most, and up to where they may make a map higher than others are; between two
 * tiles, around the words in one, and from tile to tile at the least.
 */
export const tileSize = {most: 120, usual: 80, gap: 2, pad: 1, least: 18} as const;

/** Type in tiles, from the largest, with the px that stay free beside it in each. */
export const tileTypes = [
  {...labelType.title, air: 28},
  {...labelType.large, air: 18},
  {...labelType.medium, air: 8},
  {...labelType.base, air: 4},
  {...noteType, air: 0}
] as const;

/**
 * How high a map is at the most by format, and in a box at the least; from which width its key may stand beside it, and how far
 * away; px.
 */
export const mapSize = {phone: 360, article: 520, wide: 560, least: 90, beside: 540, aside: 24} as const;

/**
 * Labels of regions: how many are labelled at the most where all find room; their type, from the largest, and that of those outside
 * the map; px of a name that takes lines, around a label from the most, around one outside, of a leader at the most, and from try
 * to try; and how many places across and down are tried.
 */
export const regionLabel = {
  most: 40,
  types: [labelType.medium, labelType.base, noteType],
  outside: labelType.base,
  narrow: 100,
  air: [8, 5, 2],
  clear: 4,
  leader: 90,
  step: 8,
  tries: 24
} as const;

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
