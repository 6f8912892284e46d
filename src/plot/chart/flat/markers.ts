import {childrenOf, formatCoordinate, hasAny, isElement} from "../../../drawing/element.js";
import {type Affine, multiply, rotation, translation} from "../../affine.js";
import {segmentsOf} from "../../pathData.js";
import {flatShapes, type ShapeOptions} from "./flatShapes.js";
import {styleOf} from "./styleOf.js";

/** Elements of a chart by their id. */
export type ElementsById = Pick<ReadonlyMap<string, Element>, "get">;

/** What markers are drawn with. */
interface MarkerOptions {
  readonly by: Affine;
  /** Px of the stroke that carries them. */
  readonly strokeWidth: number;
  readonly named: ElementsById;
  readonly page: ShapeOptions;
}

interface Corner {
  readonly x: number;
  readonly y: number;
  readonly first: boolean;
  readonly last: boolean;
  /** Degrees, of the way in and of the way out. */
  readonly into: number;
  readonly out: number;
}

const markerNames = ["marker-start", "marker-mid", "marker-end"] as const;

/** Whether a stroke carries signs at its corners. */
export const isMarked = (node: Element) => hasAny(node, markerNames);

/** The signs that a stroke carries at its corners, as shapes: SVG 2, chapter 13.7. */
export function markersOn(node: Element, {by, strokeWidth, named, page}: MarkerOptions): SVGElement[] {
  return cornersOf(node).flatMap((corner) => {
    const own = corner.first
      ? corner.last
        ? ["marker-start", "marker-end"]
        : ["marker-start"]
      : [corner.last ? "marker-end" : "marker-mid"];
    return own.flatMap((name) => {
      const id = /^url\(#(.+)\)$/.exec(node.getAttribute(name) ?? "")?.[1];
      const marker = id === undefined ? undefined : named.get(id);
      return marker ? markerAt(marker, corner, {by, strokeWidth, page}) : [];
    });
  });
}

function markerAt(
  marker: Element,
  corner: Corner,
  {by, strokeWidth, page}: Omit<MarkerOptions, "named">
): SVGElement[] {
  const [, , width = 1] = (marker.getAttribute("viewBox") ?? "0 0 1 1").split(/[\s,]+/).map(Number);
  const size = (strokeWidth * Number(marker.getAttribute("markerWidth") ?? width)) / width;
  const at = multiply(
    multiply(by, translation(corner.x, corner.y)),
    multiply(rotation(angleOf(marker, corner)), [size, 0, 0, size, 0, 0])
  );
  const style = styleOf(marker, page);
  const stroke = Number(style["stroke-width"] ?? 1) * size;
  return childrenOf(marker)
    .filter(isElement)
    .flatMap((shape) => flatShapes(shape, at, page))
    .map((shape) => {
      for (const [name, value] of Object.entries(style)) if (!shape.hasAttribute(name)) shape.setAttribute(name, value);
      shape.setAttribute("stroke-width", formatCoordinate(stroke));
      return shape;
    });
}

function angleOf(marker: Element, {first, last, into, out}: Corner): number {
  const orient = marker.getAttribute("orient");
  if (orient === null) return 0;
  if (!orient.startsWith("auto")) return Number(orient);
  if (first) return orient === "auto-start-reverse" ? out + 180 : out;
  if (last) return into;
  const [one, two] = [(into * Math.PI) / 180, (out * Math.PI) / 180];
  return (Math.atan2(Math.sin(one) + Math.sin(two), Math.cos(one) + Math.cos(two)) * 180) / Math.PI;
}

function cornersOf(node: Element): Corner[] {
  const at = (name: string) => Number(node.getAttribute(name) ?? 0);
  const path = node.localName === "line" ? `M${at("x1")},${at("y1")}L${at("x2")},${at("y2")}` : node.getAttribute("d");
  const segments = segmentsOf(path ?? "").filter(([command]) => command !== "Z");
  const points = segments.map(([command, ...values]) => {
    const [x = 0, y = 0] = values.slice(-2);
    return {x, y, starts: command === "M", values};
  });
  return points.map(({x, y, starts, values}, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    const first = starts;
    const last = !after || after.starts;
    const [inX = x, inY = y] = values.length === 6 ? values.slice(2, 4) : [before?.x ?? x, before?.y ?? y];
    const [outX = x, outY = y] = after?.values.slice(0, 2) ?? [];
    const degrees = (dx: number, dy: number) => (Math.atan2(dy, dx) * 180) / Math.PI;
    return {x, y, first, last, into: degrees(x - inX, y - inY), out: degrees(outX - x, outY - y)};
  });
}
