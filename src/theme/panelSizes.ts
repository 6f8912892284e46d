import {textSize} from "./typeSizes.js";

/** Panels of a small multiple, in px: between two across and down, and at most how many stand side by side. */
export const panelGrid = {across: 16, down: 16, most: 4} as const;

/** The title of a panel, in px: its type, its baseline, all that it takes with the gap to the plot, and a second line. */
export const panelTitle = {size: textSize.small, baseline: 11, height: 22, leading: 16} as const;

/** The height of the plot of a panel: a part of its width, between two ends in px; in a box the least. */
export const panelHeight = {part: 0.56, least: 84, most: 176, box: 56} as const;

/** Px across a panel at the least, by what it holds. */
export const panelWidth = {line: 108, columns: 108, bars: 92} as const;

/** Px of height under which an axis of numbers has fewer words. */
export const lowPanel = 130;

/** Rows of bars in a panel, in px. */
export const panelRow = {bar: 14, gap: 8, type: textSize.small} as const;
