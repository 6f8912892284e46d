/**
 * The mark across a picture of a supposed number: how much of the diagonal it takes, how high its type may be as a part of
 * the height, and where between baseline and capitals its middle is, in em (half the capitals of the shipped font).
 */
export const stampSize = {part: 0.62, height: 0.36, middle: 0.33} as const;

/** The accent over a figure and on a card, in px. */
export const accentSize = {figure: {width: 32, height: 5}, card: {width: 48, height: 6}} as const;

/**
 * Marks on an axis of time, in px: the height of a bar and the least width that is seen, how thick a span is, a dot's radius,
 * and between dates of a set that stand one below the other.
 */
export const eventSize = {bar: 10, least: 3, span: 2, radius: 5, apart: 2} as const;

/** What stands under an axis of time, in px: the ticks, and with them the words. */
export const axisHeight = {tick: 5, labelled: 22} as const;

/** Px from an axis of time to the panel that a part of it opens into, by format. */
export const wedgeHeight = {phone: 14, article: 18, wide: 22} as const;

/** Heights of a bar that holds its value, in px, by format. */
export const barHeight = {phone: 44, article: 48, wide: 60} as const;

/** Heights of two such bars that hold names too, in px, by format, as wanted and where their labels need more. */
export const wholesHeight = {phone: [40, 52, 60], article: [56, 64], wide: [64, 72]} as const;

/** The part of the height of a box without another chart that such a bar takes at the most. */
export const boxBarPart = 0.5;

/** Heights of such a bar in a box, in px, from the highest. */
export const boxBarHeights = [80, 72, 64, 56, 52, 48, 44, 40, 36, 32, 28] as const;

/**
 * Px from square to square of a grid of a hundred at the most, and the part of the width that it takes with its sign of a
 * bound, by format; *narrow* leaves room for labels on a phone.
 */
export const cellSpacing = {
  phone: {pitch: 34, part: 1},
  article: {pitch: 34, part: 0.6},
  wide: {pitch: 34, part: 0.62},
  narrow: {pitch: 20, part: 0.58}
} as const;

/** From which pitch, in px, the squares of a single grid, and of a grid among others, are 2 px apart. */
export const clearPitch = {single: 12, tiled: 16} as const;

/** Px between the squares of a grid: 3 for large ones, 2 from **clear** px, and 1 under that. */
export function cellGap(pitch: number, clear: number): number {
  return pitch >= 24 ? 3 : pitch >= clear ? 2 : 1;
}

/** Px between a grid and its labels, by format, and in a box. */
export const gridMargin = {phone: 14, article: 24, wide: 32, box: 16} as const;

/** The words at the arrow of a grid, in px: how wide they are set, how far from its tip, and from line to line. */
export const openEndWords = {width: 30, gap: 3, leading: 14} as const;

/** Dots closer than this, in px from centre to centre, are too small to be counted: smaller type comes first. */
export const countablePitch = 8;

/**
 * The sign for an open end, in px: across, and from the line to the tip of an arrow, of which *about* has two. An arrow that
 * finds no room for that is **least** px long.
 */
export const openEndSize = {width: 18, reach: {more: 28, less: 28, either: 14}, least: 6} as const;
