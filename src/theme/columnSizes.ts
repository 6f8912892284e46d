import {textSize} from "./typeSizes.js";

/** Height of a chart of columns with its words, in px, by format: 4:3 on a phone, else 16:9 up to a cap. */
export const columnsHeight = {phone: 222, article: 338, wide: 420} as const;

/** The least and the most height of such a chart in a box, in px. */
export const columnsBoxHeight = {least: 110, most: 480} as const;

/** Across, in px: the widest column, and the widest place of one; and the part of its place that a column takes. */
export const columnWidth = {most: 56, place: 120, part: 0.7} as const;

/** The same of a few columns, up to how many: they fill the width that many have, and one or two fill **together** px. */
export const fewColumns = {count: 7, most: 80, place: 200, together: 600} as const;

/** Sizes of the values over columns, from the largest; px. */
export const columnValueSizes = {free: [textSize.base, textSize.small], box: [18, 16, 14, 12]} as const;

/** Px between a column and the words beyond it, around a word, and between two names under columns or two parts of a year. */
export const columnGap = {label: 4, word: 4, names: 8, parts: 4} as const;

/** The names under columns, in px: type, from line to line, and from the foot of the chart to the first baseline. */
export const columnNames = {size: textSize.small, leading: 15, baseline: 16} as const;

/** Lines over a chart, in px: their type, the first baseline, what one takes with the gap to the chart, and each more. */
export const keyLine = {size: textSize.small, baseline: 11, height: 26, leading: 15} as const;

/** Px across and up from which a column is hatched: a smaller one would be in pieces, and has its letter alone. */
export const hatchedFrom = 8;
