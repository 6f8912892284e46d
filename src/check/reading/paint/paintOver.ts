import {rgb} from "./samples.js";
import type {Shape} from "../shapes.js";

/** The colour that a shape’s fill comes to on paper, as "#12436d"; *null* for none. */
export const paintedFill = ({fill, opacity}: Shape, paper: string) => fill && paintOver(fill, opacity, paper);

/** The colour that its stroke comes to. */
export const paintedStroke = ({stroke, opacity}: Shape, paper: string) => stroke && paintOver(stroke, opacity, paper);

/** What a colour that can be seen through comes to over another (source over, W3C Compositing 1). */
function paintOver(colour: string, opacity: number, under: string): string {
  const [above, below] = [rgb(colour), rgb(under)];
  if (!above || !below || opacity >= 1) return colour;
  const mixed = above.map((part, index) => Math.round(part * opacity + (below[index] ?? 255) * (1 - opacity)));
  return `#${mixed.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
