/** Steps of space between parts, in px. */
export const space = {xxs: 2, xs: 4, s: 6, m: 8, l: 12, xl: 16, xxl: 24} as const;

/** Px between the edge of a figure and what it holds, and between its parts, by format. */
export const figureSpacing = {
  phone: {padding: 12, gap: 16},
  article: {padding: 20, gap: 20},
  wide: {padding: 24, gap: 24}
} as const;

/**
 * Margins of a card, in px. Sites round a preview’s corners and crop it to 2:1, which takes 7.5 px off the top and the
 * foot: these margins keep 84 percent of its height and 90 of its width, and 14 px to the edge after such a crop.
 */
export const cardPadding = {card: {x: 30, top: 28, foot: 22}, square: {x: 38, top: 42, foot: 36}} as const;

/** Px between a card's chart and the words beside it or over it. */
export const cardGap = {beside: 28, over: 14} as const;

/** Px over and under the hairline at the foot of a card. */
export const cardRuleGap = {above: 12, below: 8} as const;

/** Px between two columns of numbers, by format, and in a box. */
export const columnGutter = {phone: 0, article: 32, wide: 32, box: 24} as const;

/** Px that a column of numbers is wide at the least where two stand side by side on a phone, and between the two. */
export const statPair = {least: 140, gutter: 16} as const;

/** Px between two rows of numbers, and in a box. */
export const panelRowGap = {free: 22, box: 16} as const;

/** Px between two columns of small multiples, by format, and in a box. */
export const tileGutter = {phone: 0, article: 24, wide: 40, box: 24} as const;

/** Px between two rows of small multiples that stand beside or under their words, and in a box. */
export const tileRowGap = {beside: 22, under: 28, box: 14} as const;

/** Px between lanes of a timeline, and between two events that share one; in a box the least and the most between lanes. */
export const laneGaps = {within: 24, between: 14, least: 8, most: 34} as const;
