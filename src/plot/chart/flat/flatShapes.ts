import {element, roundNumbers} from "../../../drawing/element.js";
import {type Affine, enlargement, moved} from "../../affine.js";
import {moveSegments, pathOf, type Segment, segmentsOf} from "../../pathData.js";
import type {PageColours} from "./paint.js";
import {styleOf} from "./styleOf.js";

/** In what a flat shape is written. */
export interface ShapeOptions extends PageColours {
  readonly document: Document;
}

/**
 * A shape of Plot’s where a transform puts it, as a rect, circle, line or path; none for a path without a piece.
 * @throws for an element that is no shape
 */
export function flatShapes(node: Element, by: Affine, page: ShapeOptions): SVGElement[] {
  const {document} = page;
  const style = styleOf(node, page);
  switch (node.localName) {
    case "rect":
      return flatRect(node, by, style, document);
    case "circle": {
      const [cx, cy] = moved(by, at(node, "cx"), at(node, "cy"));
      return [element(document, "circle", {cx, cy, r: at(node, "r") * enlargement(by), ...style})];
    }
    case "line": {
      const [x1, y1] = moved(by, at(node, "x1"), at(node, "y1"));
      const [x2, y2] = moved(by, at(node, "x2"), at(node, "y2"));
      return [element(document, "line", {x1, y1, x2, y2, ...style})];
    }
    case "path":
      return flatPath(node, by, style, document);
    default:
      throw new Error(`unsupported mark: an element ${node.localName} (a rect, circle, line, path or text)`);
  }
}
const at = (node: Element, name: string) => Number(node.getAttribute(name) ?? 0);

type Style = ReturnType<typeof styleOf>;

function flatRect(node: Element, by: Affine, style: Style, document: Document): SVGElement[] {
  const [x, y, width, height] = [at(node, "x"), at(node, "y"), at(node, "width"), at(node, "height")];
  const isUpright = Math.abs(by[1]) < 1e-9 && Math.abs(by[2]) < 1e-9 && by[0] > 0 && by[3] > 0;
  if (!isUpright) {
    const corners: Segment[] = [["M", x, y], ["L", x + width, y], ["L", x + width, y + height], ["L", x, y + height], ["Z"]]; // prettier-ignore
    return shapesOf(moveSegments(corners, by), style, document);
  }
  const [left, top] = moved(by, x, y);
  const [rx, ry] = ["rx", "ry"].map((name) => (node.getAttribute(name) === null ? undefined : at(node, name)));
  // A radius in percent or auto is none that a file holds.
  const round = {...(Number.isFinite(rx) && {rx}), ...(Number.isFinite(ry) && {ry})};
  return [element(document, "rect", {x: left, y: top, width: width * by[0], height: height * by[3], ...round, ...style})]; // prettier-ignore
}

function flatPath(node: Element, by: Affine, style: Style, document: Document): SVGElement[] {
  const path = node.getAttribute("d") ?? "";
  const placed = moveSegments(segmentsOf(path), by);
  const circle = circleOf(path);
  if (circle && areFinite(placed)) {
    const [cx, cy] = moved(by, 0, 0);
    return [element(document, "circle", {cx, cy, r: circle * enlargement(by), ...style})];
  }
  return shapesOf(placed, style, document);
}

/** A path as a shape: a stroke from one point to another is a line, such as a tick or a link. */
function shapesOf(placed: readonly Segment[], style: Style, document: Document): SVGElement[] {
  const [first, second, ...more] = placed;
  if (!first || !second || !areFinite(placed)) return [];
  if (more.length === 0 && second[0] === "L") {
    const [[, x1 = 0, y1 = 0], [, x2 = 0, y2 = 0]] = [first, second];
    return [element(document, "line", {x1, y1, x2, y2, ...style})];
  }
  return [element(document, "path", {d: roundNumbers(pathOf(placed)), ...style})];
}

const areFinite = (segments: readonly Segment[]) =>
  segments.every(([, ...values]) => values.every((value) => Number.isFinite(value)));

/** The radius of d3’s symbol of a circle, which is written as two arcs about the origin; *null* for any other path. */
function circleOf(path: string): number | null {
  const [, radius] = /^M([\d.]+),0A\1,\1,0,1,1,-\1,0A\1,\1,0,1,1,\1,0$/.exec(path) ?? [];
  return radius === undefined ? null : Number(radius);
}
