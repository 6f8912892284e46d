import {element, roundNumbers} from "../../drawing/element.js";
import {type Affine, enlargement, moved} from "../affine.js";
import {moveSegments, pathOf, type Segment, segmentsOf} from "../pathData.js";
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
export function flatShapes(node: Element, by: Affine, {document, ...page}: ShapeOptions): SVGElement[] {
  const at = (name: string) => Number(node.getAttribute(name) ?? 0);
  const style = styleOf(node, page);
  const upright = Math.abs(by[1]) < 1e-9 && Math.abs(by[2]) < 1e-9 && by[0] > 0 && by[3] > 0;
  switch (node.localName) {
    case "rect": {
      const [x, y, width, height] = [at("x"), at("y"), at("width"), at("height")];
      if (!upright)
        return path([["M", x, y], ["L", x + width, y], ["L", x + width, y + height], ["L", x, y + height], ["Z"]]);
      const [left, top] = moved(by, x, y);
      const [rx, ry] = ["rx", "ry"].map((name) => (node.getAttribute(name) === null ? undefined : at(name)));
      // A radius in percent or auto is none that a file holds.
      const round = {...(Number.isFinite(rx) && {rx}), ...(Number.isFinite(ry) && {ry})};
      return [
        element(document, "rect", {x: left, y: top, width: width * by[0], height: height * by[3], ...round, ...style})
      ];
    }
    case "circle": {
      const [cx, cy] = moved(by, at("cx"), at("cy"));
      return [element(document, "circle", {cx, cy, r: at("r") * enlargement(by), ...style})];
    }
    case "line": {
      const [[x1, y1], [x2, y2]] = [moved(by, at("x1"), at("y1")), moved(by, at("x2"), at("y2"))];
      return [element(document, "line", {x1, y1, x2, y2, ...style})];
    }
    case "path":
      return path(segmentsOf(node.getAttribute("d") ?? ""));
    default:
      throw new Error(`unsupported mark: an element ${node.localName} (a rect, circle, line, path or text)`);
  }

  function path(segments: readonly Segment[]): SVGElement[] {
    const placed = moveSegments(segments, by);
    if (placed.flatMap(([, ...values]) => values).some((value) => !Number.isFinite(value))) return [];
    const circle = circleOf(node, segments);
    if (circle) {
      const [cx, cy] = moved(by, 0, 0);
      return [element(document, "circle", {cx, cy, r: circle * enlargement(by), ...style})];
    }
    const [first, second, ...more] = placed;
    if (!first || !second) return [];
    // A stroke from one point to another is a line: a tick, or a link.
    if (more.length === 0 && second[0] === "L") {
      const [[, x1 = 0, y1 = 0], [, x2 = 0, y2 = 0]] = [first, second];
      return [element(document, "line", {x1, y1, x2, y2, ...style})];
    }
    return [element(document, "path", {d: roundNumbers(pathOf(placed)), ...style})];
  }
}

/** The radius of d3’s symbol of a circle, which is written as two arcs about the origin; *null* for any other path. */
function circleOf(node: Element, segments: readonly Segment[]): number | null {
  const [, radius] = /^M(-?[\d.]+),0A\1,\1,0,1,1,-?[\d.]+,0A/.exec(node.getAttribute("d") ?? "") ?? [];
  return radius === undefined || segments.length < 5 ? null : Math.abs(Number(radius));
}
