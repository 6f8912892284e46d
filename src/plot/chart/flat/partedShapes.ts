import {Area, BarX, BarY, Rect, WaffleX, WaffleY} from "@observablehq/plot";
import {formatCoordinate} from "../../../drawing/element.js";
import {strokeWidths} from "../../../theme/strokes.js";
import type {DrawnMark} from "../drawChart.js";
import type {PageColours} from "./paint.js";

/** What Plot paints the boxes of a box plot with, paler than the rules on contrast allow. */
const plotsBox = "#ccc";

/** The colour of the boxes of a box plot, where its author gives none: told from the paper and from the median; none for other marks. */
export function boxFill({mark}: DrawnMark, {quiet}: PageColours): Readonly<Record<string, string>> {
  const isBox = (mark instanceof BarX || mark instanceof BarY) && "fill" in mark && mark.fill === plotsBox;
  return isBox && quiet !== undefined ? {fill: quiet} : {};
}

/** The edge that parts bars or areas which stand on one another and are told apart by the colours of their names; none for others. */
export function partedEdge({mark, channels}: DrawnMark, {paper}: PageColours): Readonly<Record<string, string>> {
  const isSolid = [Area, BarX, BarY, Rect].some((kind) => mark instanceof kind);
  // The cells of a waffle have gaps of their own.
  const isOfCells = mark instanceof WaffleX || mark instanceof WaffleY;
  if (!isSolid || isOfCells || channels["fill"]?.scale !== "color" || channels["stroke"] !== undefined) return {};
  const isStacked = [channels["x1"], channels["y1"]].some((base) => new Set(Array.from(base?.value ?? [])).size > 1);
  return isStacked ? {stroke: paper, "stroke-width": formatCoordinate(strokeWidths.hairline)} : {};
}
