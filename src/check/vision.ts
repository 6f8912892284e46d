/** How a reader sees: with all three kinds of cones, or without one of them. */
export const visions = ["normal", "deuteranopia", "protanopia", "tritanopia"] as const;

/** One of: *normal*, *deuteranopia*, *protanopia*, *tritanopia*. */
export type Vision = (typeof visions)[number];

/** What colours have between them; a colour is CSS text. */
export interface Colours {
  /** The contrast ratio of WCAG 2.2, 1 to 21; 1, the worst, where a colour cannot be read. */
  contrast(one: string, other: string): number;
  /** CIEDE2000 as seen by a reader (Machado et al. 2009 at full severity); 0 where a colour cannot be read. */
  difference(one: string, other: string, vision: Vision): number;
}
