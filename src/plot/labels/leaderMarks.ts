import {link} from "@observablehq/plot";
import {strokeWidths} from "../../theme/strokes.js";
import type {Palette} from "../../theme/theme.js";
import {furniture, type MarkRead} from "../marksRead.js";
import {plotInPx} from "../plotInPx.js";
import type {Segment} from "./obstacles.js";

/** A plot area, in px of the figure. */
export interface PlotBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

type Point = readonly [x: number, y: number];

/** A leader from the edge of a dot of a **radius** to a place at its label, in px. */
export function leaderFrom([x, y]: Point, radius: number, [toX, toY]: Point): Segment {
  const part = radius / Math.hypot(toX - x, toY - y);
  return {x1: x + part * (toX - x), y1: y + part * (toY - y), x2: toX, y2: toY};
}

/** Thin lines from labels to what they name, in px of the figure; none where there are no leaders. */
export function leaderMarks(
  leaders: readonly Segment[],
  {left, top, width, height}: PlotBox,
  {document, palette}: {readonly document: Document; readonly palette: Palette},
  stroke = palette.contextEdge
): SVGGElement[] {
  const inPlot = leaders.map(({x1, x2, y1, y2}) => ({x1: x1 - left, x2: x2 - left, y1: y1 - top, y2: y2 - top}));
  return plotInPx(leaderLines(inPlot, stroke), {document, left, top, width, height});
}

/** The same as marks, in px of the plot. */
export function leaderLines(leaders: readonly Segment[], stroke: string): MarkRead[] {
  const pen = {stroke, strokeWidth: strokeWidths.hairline};
  return leaders.length > 0 ? [furniture(link(leaders, {x1: "x1", x2: "x2", y1: "y1", y2: "y2", ...pen}), "link")] : [];
}
