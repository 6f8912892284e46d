import {plot, type Markish, type PlotOptions} from "@observablehq/plot";
import {color} from "d3";
import {childrenOf, formatCoordinate, isElement} from "../drawing/element.js";
import {setRole} from "../drawing/roles.js";
import {capturedReads, recordMarks} from "./capture.js";
import {isRead, type MarkRead} from "./marksRead.js";
import {placeMergedDots} from "./mergedDots.js";
import {plotPlace} from "./plotPlace.js";
import {roleOf} from "./roleOf.js";

/** What Plot is asked to draw: marks and scales, in a box whose edges are the ranges of the scales. */
export interface PlotMarksOptions extends Pick<PlotOptions, "x" | "y" | "fx" | "fy" | "r" | "color"> {
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
 * The one door for marks: draws them with Plot, returns them as plain groups, one a mark, placed at **left** and **top**, and
 * notes what each shape stands for.
 * @throws when Plot warns, draws what a published file cannot hold, or a mark shows what no measure follows from
 */
export function plotMarks(marks: readonly (Markish | MarkRead)[], options: PlotMarksOptions): SVGGElement[] {
  const {document, width, height, left = 0, top = 0, x, y, fx, fy, r, color} = options;
  const record = recordMarks();
  const drawn = drawnBy(record, {
    document,
    width,
    height,
    margin: 0,
    axis: null,
    // In a small multiple the ranges are those of a panel, which Plot works out.
    x: {...(!fx && {range: [0, width]}), ...x},
    y: {...(!fy && {range: isNamed(y) ? [0, height] : [height, 0]}), ...y},
    ...(fx && {fx}),
    ...(fy && {fy}),
    ...(r && {r}),
    ...(color && {color}),
    marks: marks.map((mark) => (isRead(mark) ? mark.mark : mark))
  });
  const bands = (["x", "y"] as const).map((name) => drawn.scale(name)?.bandwidth ?? 0);
  const groups = childrenOf(drawn).filter((node) => isElement(node) && node.localName !== "style");
  const adopted = groups.map((group) => adopt(group, {left, top, bands}));
  const place = plotPlace(drawn, {left, top});
  for (const each of capturedReads(record.marks, marks.filter(isRead)))
    setRole(each.node, roleOf(each, each.read, place));
  return adopted;
}

function drawnBy({end}: {readonly end: () => void}, options: PlotOptions) {
  try {
    return plot(options);
  } finally {
    end();
  }
}

/** Names read from the top down, where numbers grow from the bottom up. */
const isNamed = (options: PlotOptions["y"]) => options?.type === "band" || options?.type === "point";

/** Where shapes are moved to, in px, and how wide and how high a name’s place on a band scale is. */
interface Place {
  readonly left: number;
  readonly top: number;
  readonly bands: readonly number[];
}

// Plot's own elements are kept and put right: in a document outside a browser it is the making of them that costs.
function adopt(group: Node, place: Place): SVGGElement {
  if (group.nodeName === "text") throw new Error(`refused a Plot warning: ${group.textContent ?? ""}`);
  if (!isGroup(group)) throw new Error(`unsupported mark: ${group.nodeName}`);
  const [moveX, moveY] = moveOf(group, place.bands);
  const at = {...place, left: place.left + moveX, top: place.top + moveY};
  clean(group, (_, value) => value);
  for (let shape = group.firstChild; shape; shape = shape.nextSibling) {
    if (isGroup(shape)) adopt(shape, at);
    else adoptShape(shape, at);
  }
  return group;
}

function adoptShape(shape: ChildNode, {left, top}: Place): void {
  if (!isElement(shape) || !shapes.has(shape.localName)) throw new Error(`unsupported mark: ${shape.nodeName}`);
  const transform = shape.getAttribute("transform");
  if (transform !== null) throw new Error(`unsupported transform: ${transform}`);
  if (placeMergedDots(shape, left, top)) return;
  clean(shape, (name, value) => placed(name, value, left, top));
  // A tooltip of Plot's, which no file shows.
  while (shape.firstChild) shape.removeChild(shape.firstChild);
}

const isGroup = (node: Node): node is SVGGElement => node.nodeName === "g";

/**
 * How far Plot moves a group, in px. In a small multiple that is to its panel, and for a mark in the middle of a name's place
 * half of that place; and half a pixel more when it finds a global window or a test runner (its style.js), which is dropped, so
 * that the bytes are the same everywhere.
 */
function moveOf(group: Element, bands: readonly number[]): readonly [x: number, y: number] {
  const transform = group.getAttribute("transform");
  if (transform === null) return [0, 0];
  const [, x, y] = /^translate\((-?[\d.]+),(-?[\d.]+)\)$/.exec(transform) ?? [];
  const panel = group.parentElement?.localName === "g";
  const moves = [x, y].map((value, index) => {
    const half = (bands[index] ?? 0) / 2;
    const move = Number(value);
    if (panel && Number.isFinite(move)) return move;
    return [0, half].find((known) => Math.abs(move - known) < 1e-6 || Math.abs(move - known - 0.5) < 1e-6);
  });
  const [across, down] = moves;
  if (across === undefined || down === undefined) throw new Error(`unsupported transform: ${transform}`);
  return [across, down];
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
  if (name === "d") return movePath(value, left, top);
  // Of a continuous scale.
  if (value.startsWith("rgb(")) return color(value)?.formatHex() ?? value;
  return /^-?[\d.]+(?:e-?\d+)?$/.test(value) ? formatCoordinate(Number(value)) : value;
}

/** Moves what `plotMarks` has drawn, a group with all that it holds, by px across and down. */
export function moveMarks(node: Element, across: number, down: number): void {
  for (const name of node.getAttributeNames()) {
    const value = node.getAttribute(name) ?? "";
    if (name === "d" || alongX.has(name) || alongY.has(name))
      node.setAttribute(name, placed(name, value, across, down));
  }
  for (const child of childrenOf(node)) if (isElement(child)) moveMarks(child, across, down);
}

// Plot's paths here are absolute M, L, C and Z; relative and arc commands would need more than adding. Written as published.
function movePath(path: string, left: number, top: number): string {
  if (/[^MLCZ\d\s.,e-]/.test(path)) throw new Error(`unsupported path: ${path}`);
  let isX = false;
  return path.replace(/[MLCZ]|-?\d*\.?\d+(?:e-?\d+)?/g, (token) => {
    const value = Number(token);
    if (Number.isNaN(value)) {
      isX = true;
      return token;
    }
    isX = !isX;
    return formatCoordinate(value + (isX ? top : left));
  });
}
