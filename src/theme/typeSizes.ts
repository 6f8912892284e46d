/**
 * Font sizes of text, in px at the delivered size: base 14, nothing under 12 (Chartability, small text; the check refuses
 * smaller type).
 */
export const textSize = {small: 12, base: 14, medium: 16, large: 18, title: 20} as const;

/** Notes, source lines and the words at an open end, in px. */
export const noteType = {size: textSize.small, leading: 16} as const;

/**
 * Px that a line of a note is long at the most, some 90 letters of 12 px (45 to 90: Bringhurst 1992, 2.1.2), that stand
 * between note and source side by side, and that the source has there at the least.
 */
export const noteMeasure = {most: 440, gap: 40, least: 280} as const;

/** Labels of marks, from the smallest; px. A leading of about 1.25, since they are short. */
export const labelType = {
  base: {size: textSize.base, leading: 18},
  medium: {size: textSize.medium, leading: 20},
  large: {size: textSize.large, leading: 22},
  title: {size: textSize.title, leading: 24}
} as const;

/** Headlines by format, in px. */
export const headlineSize = {phone: textSize.title, article: 22, wide: 26} as const;

/** Decks and labels by format, in px. */
export const labelSize = {phone: textSize.base, article: textSize.base, wide: textSize.medium} as const;

/** Numbers over their labels by format, in px. */
export const valueSize = {phone: 24, article: 24, wide: 30} as const;

/** The headline of a card without a chart, from the largest; px. */
export const cardHeadlineSizes = [56, 52, 48, 44, 40, 36, 32, 28, 26, 24, 22, 20, 18, 16] as const;

/** The headline of a card with a chart, in px, from the largest: a poster's and, where none of them fits, an article's. */
export const chartHeadlineSizes = {
  card: [
    [36, 34, 32, 30, 28, 26, 24],
    [22, 20]
  ],
  square: [
    [44, 42, 40, 38, 36, 34, 32, 30, 28],
    [26, 24, 22, 20]
  ]
} as const;

/** From baseline to baseline, in multiples of the size of type: lines further apart are of two paragraphs. */
export const widestLeading = 1.5;

/**
 * How much longer a line comes out in DejaVu Sans, the widest common fallback, than in the shipped font, at the most: of text, of
 * labels in semibold, which it sets in bold, and of headlines in bold. Measured on the lines of the story and of the samples at
 * three widths and more: 1.22, 1.34 and 1.29 in the median.
 */
export const fallbackStretch = {text: 1.26, label: 1.37, headline: 1.33} as const;

/** The same of a few letters or digits: "€1,240" in bold is 1.42 times as long. */
export const mostStretch = 1.45;

/**
 * How much longer one line comes out in DejaVu Sans at the most: 1.28 times in regular type and 1.32 in bold on the lines of
 * the story and the gallery, and 1.42 of figures alone; in semibold 1.37, and 1.43 of eight letters or fewer, or of figures alone.
 */
export function lineStretch(text: string, weight: 400 | 600 | 700): number {
  if (weight === 400) return 1.29;
  if (!/\p{L}{3}/u.test(text)) return weight === 600 ? mostStretch : 1.43;
  return weight === 600 ? (text.length > 8 ? 1.39 : mostStretch) : fallbackStretch.headline + 0.03;
}
