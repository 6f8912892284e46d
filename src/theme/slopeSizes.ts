import {textSize} from "./typeSizes.js";

/** A slope chart, in px: the heads over it, from line to line of them, the least width between its two periods, and from a dot to its label. */
export const slopeSize = {head: 28, baseline: 12, leading: 15, least: 90, gap: 8, leader: 20} as const;

/** The part of the width that the labels of one side may take. */
export const slopeLabelPart = 0.38;

/** The type of the heads. */
export const slopeHead = {size: textSize.small, weight: 600} as const;
