import {plot, type Markish, type PlotOptions} from "@observablehq/plot";
import {attributesOf, childrenOf, element, isElement, roundNumbers} from "./element.js";

/** What Plot is asked to draw: marks and scales, in a box whose edges are the ranges of the scales. */
export interface PlotMarksOptions extends Pick<PlotOptions, "x" | "y" | "color"> {
  readonly document: Document;
  /** The width of the plot area in px; the range of x. */
  readonly width: number;
  /** The height of the plot area in px; the range of y. */
  readonly height: number;
  /** Where the plot area stands in the figure, in px from the left; default 0. */
  readonly left?: number;
  /** Where it stands, in px from the top; default 0. */
  readonly top?: number;
}

// What a mark may keep of what Plot writes.
const keptAttributes = new Set(
  "cx cy d fill height r rx ry stroke stroke-dasharray stroke-linecap stroke-linejoin stroke-width width x x1 x2 y y1 y2".split(
    " "
  )
);

// What belongs to a page and not to a file; and Plot's cap on mitres, without which an arrow keeps its point.
const dropped = /^(?:class|style|aria-.+|stroke-miterlimit)$/;

/**
 * Draws marks with Plot and returns them as plain groups, one a mark, placed at **left** and **top**.
 * @throws when Plot warns, or draws what a published file cannot hold
 */
export function plotMarks(marks: readonly Markish[], options: PlotMarksOptions): SVGGElement[] {
  const {document, width, height, left = 0, top = 0, x, y, color} = options;
  const drawn = plot({
    document,
    width,
    height,
    margin: 0,
    axis: null,
    x: {range: [0, width], ...x},
    y: {range: [height, 0], ...y},
    ...(color && {color}),
    marks: [...marks]
  });
  const groups = Array.from(drawn.children).filter(({localName}) => localName !== "style");
  return groups.map((group) => {
    if (group.localName === "text") throw new Error(`refused a Plot warning: ${group.textContent ?? ""}`);
    return adopt(document, group, left, top);
  });
}

function adopt(document: Document, group: Element, left: number, top: number): SVGGElement {
  if (group.localName !== "g") throw new Error(`unsupported mark: ${group.localName}`);
  checkTransform(group);
  const shapes = childrenOf(group).map((shape) => {
    if (!isElement(shape)) throw new Error(`unsupported mark: ${shape.nodeName}`);
    if (!["rect", "circle", "line", "path"].includes(shape.localName))
      throw new Error(`unsupported mark: ${shape.localName}`);
    const transform = shape.getAttribute("transform");
    if (transform !== null) throw new Error(`unsupported transform: ${transform}`);
    return element(document, shape.localName as "rect", moved(kept(shape), left, top));
  });
  return element(document, "g", kept(group), shapes);
}

// Plot moves some marks by half a pixel when it finds a global window or a test runner (its style.js). No form of ours
// asks for a transform, so one of half a pixel is that offset, and dropping it gives the same bytes everywhere.
function checkTransform(group: Element): void {
  const transform = group.getAttribute("transform");
  if (transform !== null && !/^translate\((0|0\.5),(0|0\.5)\)$/.test(transform)) {
    throw new Error(`unsupported transform: ${transform}`);
  }
}

function kept(node: Element): Record<string, string> {
  const attributes = attributesOf(node).filter(([name]) => name !== "transform" && !dropped.test(name));
  const lost = attributes.find(([name]) => !keptAttributes.has(name));
  if (lost) throw new Error(`unsupported attribute: ${lost[0]}="${lost[1]}"`);
  return Object.fromEntries(attributes);
}

function moved(attributes: Record<string, string>, left: number, top: number): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => {
      if (/^c?x[12]?$/.test(name)) return [name, Number(value) + left];
      if (/^c?y[12]?$/.test(name)) return [name, Number(value) + top];
      if (name === "d") return [name, roundNumbers(movePath(value, left, top))];
      return [name, /^-?[\d.]+$/.test(value) ? Number(value) : value];
    })
  );
}

// Plot's paths here are absolute M, L, C and Z; relative and arc commands would need more than adding.
function movePath(path: string, left: number, top: number): string {
  if (/[^MLCZ\d\s.,e-]/.test(path)) throw new Error(`unsupported path: ${path}`);
  let isX = false;
  return path.replace(/[MLCZ]|-?\d*\.?\d+(?:e-?\d+)?/g, (token) => {
    if (/[MLCZ]/.test(token)) {
      isX = true;
      return token;
    }
    const value = Number(token) + (isX ? left : top);
    isX = !isX;
    return String(value);
  });
}
