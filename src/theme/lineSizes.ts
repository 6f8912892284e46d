import {textSize} from "./typeSizes.js";

/** A chart of lines, in px: widths of the lines that matter and of the others, radius of a dot, height, and type of its labels. */
export interface LineSize {
  readonly own: number;
  readonly context: number;
  readonly dot: number;
  readonly height: number;
  readonly type: number;
  /** How many words an axis of numbers has, about. */
  readonly ticks: number;
}

/** By format: 4:3 on a phone, 16:9 in an article, capped on a page. */
export const lineSize = {
  phone: {own: 2, context: 1.25, dot: 3, height: 222, type: textSize.small, ticks: 4},
  article: {own: 2.25, context: 1.5, dot: 3, height: 338, type: textSize.base, ticks: 5},
  wide: {own: 2.5, context: 1.5, dot: 3.5, height: 420, type: textSize.medium, ticks: 5}
} as const;

/**
 * Labels at the ends of lines: px to the dot, and with leaders; the part of the width that they may take; px between two, and
 * between two of which some have several lines.
 */
export const endLabel = {gap: 8, leader: 20, most: 0.35, between: 2, apart: 6, least: 6} as const;

/** Px of an axis of time under a plot: its ticks, the baseline of its words, and all of it; px between two words. */
export const timeAxisSize = {tick: 5, baseline: 19, height: 24, between: 14} as const;

/** Px from the words of an axis of numbers to the plot. */
export const valueAxisGap = 8;

/** Dashes of a stretch that may still change: a stroke and a gap, in px. */
export const provisionalDashes = "4 3";

/** How wide a layer is at a date without neighbours, in px: enough for its colour to be seen. */
export const loneLayer = 6;
