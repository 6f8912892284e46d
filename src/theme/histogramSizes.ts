/** Px of paper at each side of a bar of a histogram. */
export const classGap = 0.5;

/**
 * The line of a marker and its rim, as parts of the bar that it runs through, and the px between which both stay; and how wide
 * bars are, in px, that it runs through; and the px between its foot and a bar under it.
 */
export const markerSize = {
  thick: {part: 1 / 8, least: 2, most: 4},
  rim: {part: 1 / 16, least: 1, most: 2},
  throughBar: 40,
  gap: 1
} as const;
