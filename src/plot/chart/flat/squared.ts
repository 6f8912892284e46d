import {BarX, BarY, Cell, Rect, WaffleX, WaffleY} from "@observablehq/plot";
import {attributesOf, element} from "../../../drawing/element.js";
import {extentOf} from "./extentOf.js";
import type {PlotMark} from "../drawChart.js";

/** A bar with round corners on some sides, which Plot draws as a path, as the rect around it; other shapes as they are. */
export function squared(shape: SVGElement, mark: PlotMark | undefined, document: Document): SVGElement {
  if (shape.localName !== "path") return shape;
  const isBar = [BarX, BarY, Cell, Rect].some((kind) => mark instanceof kind);
  if (!isBar || mark instanceof WaffleX || mark instanceof WaffleY) return shape;
  const {left, top, right, bottom} = extentOf(shape);
  const style = Object.fromEntries(attributesOf(shape).filter(([name]) => name !== "d"));
  return element(document, "rect", {x: left, y: top, width: right - left, height: bottom - top, ...style});
}
