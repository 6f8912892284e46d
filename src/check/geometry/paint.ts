import type {Box, PublishedMark} from "../published.js";

/**
 * How a mark looks, whatever its colours: *solid*: filled, without an edge; *pale*: filled, with an edge; *open*: a dashed
 * outline with nothing in it; *ring*: a drawn outline with nothing in it; *unseen*: no paint but the paper's.
 */
export type Paint = "solid" | "pale" | "open" | "ring" | "unseen" | "other";

/** How a mark looks on **paper**. */
export function paintOf({fill, stroke, dashed}: PublishedMark, paper: string | null): Paint {
  const filled = fill !== null && fill !== paper;
  const edged = stroke !== null && stroke !== paper;
  if (!filled && !edged) return "unseen";
  if (filled && !edged) return "solid";
  if (filled) return dashed ? "other" : "pale";
  return dashed ? "open" : "ring";
}

/** The box of a mark with its stroke, half of which lies outside its edge. */
export function outerBox({box, stroke, strokeWidth}: PublishedMark): Box {
  const edge = stroke === null ? 0 : strokeWidth / 2;
  return {left: box.left - edge, top: box.top - edge, right: box.right + edge, bottom: box.bottom + edge};
}
