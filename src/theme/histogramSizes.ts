/** Px of paper at each side of a bar of a histogram. */
export const classGap = 0.5;
