/** The fixed canvases for social media: a link’s preview and a square post. */
export const canvases = ["card", "square"] as const;

/** One of: *card* (1200 × 630), *square* (1080 × 1080). */
export type Canvas = (typeof canvases)[number];

/**
 * How large each is in px of the drawing. It is delivered as a picture at twice that: 1200 × 630 is what Open Graph images
 * are made to, and 1080 × 1080 a square post. So 12 px here are 24 px there, of which a feed 500 px wide leaves 10.
 */
export const canvasSize = {card: {width: 600, height: 315}, square: {width: 540, height: 540}} as const;
