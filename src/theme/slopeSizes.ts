/** A slope chart, in px: the heads over it, the least width between its two periods, and from a dot to its label. */
export const slopeSize = {head: 28, baseline: 12, least: 90, gap: 8, leader: 20} as const;

/** The part of the width that the labels of one side may take. */
export const slopeLabelPart = 0.38;
