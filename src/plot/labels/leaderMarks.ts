import {link} from "@observablehq/plot";
import {strokeWidths} from "../../theme/strokes.js";
import type {Palette} from "../../theme/theme.js";
import {furniture} from "../marksRead.js";
import {plotInPx} from "../plotInPx.js";
import type {Segment} from "./obstacles.js";

/** A plot area, in px of the figure. */
export interface PlotBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Thin lines from labels to what they name, in px of the figure; none where there are no leaders. */
export function leaderMarks(
  leaders: readonly Segment[],
  {left, top, width, height}: PlotBox,
  {document, palette}: {readonly document: Document; readonly palette: Palette}
): SVGElement[] {
  if (leaders.length === 0) return [];
  const links = link(leaders, {
    x1: ({x1}: Segment) => x1 - left,
    x2: ({x2}: Segment) => x2 - left,
    y1: ({y1}: Segment) => y1 - top,
    y2: ({y2}: Segment) => y2 - top,
    stroke: palette.contextEdge,
    strokeWidth: strokeWidths.hairline
  });
  return plotInPx([furniture(links, "link")], {document, left, top, width, height});
}
