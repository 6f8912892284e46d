import {childrenOf, element, isElement} from "../../../drawing/element.js";
import {type Affine, moved} from "../../affine.js";
import {segmentsOf} from "../../pathData.js";
import type {ShapeOptions} from "./flatShapes.js";
import type {ElementsById} from "./markers.js";
import {styleOf} from "./styleOf.js";

type Point = readonly [x: number, y: number];

/**
 * The cells of a waffle, which Plot paints as a pattern: each a rect, and one in part cut; *null* for a shape that is no
 * waffle.
 */
export function waffleCells(node: Element, named: ElementsById, by: Affine, page: ShapeOptions): SVGElement[] | null {
  const fill = node.getAttribute("fill");
  // Most shapes are painted with a colour, and a chart may have thousands of them.
  if (fill === null || !fill.startsWith("url(")) return null;
  const id = /^url\(#(.+)\)$/.exec(fill)?.[1];
  const pattern = id === undefined ? undefined : named.get(id);
  const cell = pattern && childrenOf(pattern).find(isElement);
  if (!pattern || cell?.localName !== "rect") return null;
  const of = (element: Element, name: string) => Number(element.getAttribute(name) ?? 0);
  const [pitchX, pitchY] = [of(pattern, "width"), of(pattern, "height")];
  const [x, y, width, height] = [of(cell, "x"), of(cell, "y"), of(cell, "width"), of(cell, "height")];
  const outline = segmentsOf(node.getAttribute("d") ?? "")
    .filter(([command]) => command !== "Z")
    .map(([, px = 0, py = 0]): Point => [px, py]);
  const [left, right] = [Math.min(...outline.map(([px]) => px)), Math.max(...outline.map(([px]) => px))];
  const [top, bottom] = [Math.min(...outline.map(([, py]) => py)), Math.max(...outline.map(([, py]) => py))];
  const style = styleOf(cell, page);
  const cells: SVGElement[] = [];
  for (let row = Math.floor(top / pitchY + 1e-6); row < bottom / pitchY - 1e-6; row++) {
    for (let column = Math.floor(left / pitchX + 1e-6); column < right / pitchX - 1e-6; column++) {
      // As much of a cell as of its place, the gap among it: a cell in part is in proportion. Inside its place, since
      // the outline runs along the edges of others.
      const [offX, offY] = [pitchX * offEdge, pitchY * offEdge];
      const [x0, y0] = [column * pitchX + offX, row * pitchY + offY];
      const place = {x0, y0, x1: x0 + pitchX - 2 * offX, y1: y0 + pitchY - 2 * offY};
      const seen = cut(outline, place);
      if (!seen) continue;
      const across = (at: number) => column * pitchX + x + ((at - x0) / (place.x1 - x0)) * width;
      const down = (at: number) => row * pitchY + y + ((at - y0) / (place.y1 - y0)) * height;
      const [atX, atY] = moved(by, across(seen.x0), down(seen.y0));
      const size = {width: across(seen.x1) - across(seen.x0), height: down(seen.y1) - down(seen.y0)};
      cells.push(element(page.document, "rect", {x: atX, y: atY, ...size, ...style}));
    }
  }
  return cells;
}

/** How far inside its place a cell is cut, as a part of it. */
const offEdge = 1e-4;

interface Rect {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** The part of the place of a cell inside an outline, by its box; *null* where that is next to nothing (Sutherland and Hodgman 1974). */
function cut(outline: readonly Point[], cell: Rect): Rect | null {
  const {x0, y0, x1, y1} = cell;
  const edges = [
    [0, x0, 1],
    [0, x1, -1],
    [1, y0, 1],
    [1, y1, -1]
  ] as const;
  let points: readonly Point[] = outline;
  for (const [axis, limit, sign] of edges) {
    const from = points;
    points = from.flatMap((point, index) => {
      const next = from[(index + 1) % from.length] ?? point;
      const [inside, nextInside] = [point, next].map((each) => (each[axis] - limit) * sign >= -1e-9);
      const part = (limit - point[axis]) / (next[axis] - point[axis]);
      const crossing: Point = [point[0] + part * (next[0] - point[0]), point[1] + part * (next[1] - point[1])];
      return [...(inside ? [point] : []), ...(inside === nextInside ? [] : [crossing])];
    });
  }
  if (points.length < 3) return null;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const seen = {x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys)};
  return (seen.x1 - seen.x0) * (seen.y1 - seen.y0) < 0.01 * (x1 - x0) * (y1 - y0) ? null : seen;
}
