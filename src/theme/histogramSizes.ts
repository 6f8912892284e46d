/** Px of paper at each side of a bar of a histogram. */
export const classGap = 0.5;

/** Px over a histogram for the words of its marker and for what its bars count. */
export const histogramHead = {line: 20} as const;
