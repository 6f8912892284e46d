/**
 * Widths of strokes, in px. An edge that tells two fills apart is at least 1.5 px, so that it keeps its colour when it is
 * smoothed (its contrast is that of WCAG 2.2, 1.4.11).
 */
export const strokeWidths = {hairline: 1, hatch: 1.25, edge: 1.5, rule: 2} as const;

/** Lengths of arrow heads, in multiples of the stroke's width, as Plot's `headLength` takes them. */
export const arrowHead = {small: 4, large: 5} as const;
