import {plot, type Markish, type PlotOptions} from "@observablehq/plot";
import {childrenOf, formatCoordinate, isElement, roundNumbers} from "../drawing/element.js";
import {placeMergedDots} from "./mergedDots.js";

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

const shapes = new Set(["rect", "circle", "line", "path"]);

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
  const groups = childrenOf(drawn).filter((node) => isElement(node) && node.localName !== "style");
  return groups.map((group) => adopt(group, left, top));
}

// Plot's own elements are kept and put right: in a document outside a browser it is the making of them that costs.
function adopt(group: Node, left: number, top: number): SVGGElement {
  if (group.nodeName === "text") throw new Error(`refused a Plot warning: ${group.textContent ?? ""}`);
  if (!isGroup(group)) throw new Error(`unsupported mark: ${group.nodeName}`);
  checkTransform(group);
  clean(group, (_, value) => value);
  for (let shape = group.firstChild; shape; shape = shape.nextSibling) {
    if (!isElement(shape) || !shapes.has(shape.localName)) throw new Error(`unsupported mark: ${shape.nodeName}`);
    const transform = shape.getAttribute("transform");
    if (transform !== null) throw new Error(`unsupported transform: ${transform}`);
    if (placeMergedDots(shape, left, top)) continue;
    clean(shape, (name, value) => placed(name, value, left, top));
    // A tooltip of Plot's, which no file shows.
    while (shape.firstChild) shape.removeChild(shape.firstChild);
  }
  return group;
}

const isGroup = (node: Node): node is SVGGElement => node.nodeName === "g";

// Plot moves some marks by half a pixel when it finds a global window or a test runner (its style.js). No form of ours
// asks for a transform, so one of half a pixel is that offset, and dropping it gives the same bytes everywhere.
function checkTransform(group: Element): void {
  const transform = group.getAttribute("transform");
  if (transform !== null && !/^translate\((0|0\.5),(0|0\.5)\)$/.test(transform)) {
    throw new Error(`unsupported transform: ${transform}`);
  }
}

/** Leaves an element the attributes that a file may hold, each as **write** has it. */
function clean(node: Element, write: (name: string, value: string) => string): void {
  for (const name of node.getAttributeNames()) {
    const value = node.getAttribute(name) ?? "";
    if (!keptAttributes.has(name)) {
      if (name !== "transform" && !dropped.test(name)) throw new Error(`unsupported attribute: ${name}="${value}"`);
      node.removeAttribute(name);
      continue;
    }
    const written = write(name, value);
    if (written !== value) node.setAttribute(name, written);
  }
}

const alongX = new Set(["cx", "x", "x1", "x2"]);
const alongY = new Set(["cy", "y", "y1", "y2"]);

function placed(name: string, value: string, left: number, top: number): string {
  if (alongX.has(name)) return formatCoordinate(Number(value) + left);
  if (alongY.has(name)) return formatCoordinate(Number(value) + top);
  if (name === "d") return roundNumbers(movePath(value, left, top));
  return /^-?[\d.]+$/.test(value) ? formatCoordinate(Number(value)) : value;
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
