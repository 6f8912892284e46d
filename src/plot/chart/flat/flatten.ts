import {Frame, Geo, RuleX, RuleY, Text, Tip} from "@observablehq/plot";
import {childrenOf, element, hasAny, isElement} from "../../../drawing/element.js";
import type {TextStyle} from "../../../type/font.js";
import {type Affine, affineOf, enlargement, moved, multiply, translation, turnOf} from "../../affine.js";
import {axisPart} from "../../axisPart.js";
import {baseSize} from "../chartDocument.js";
import type {DrawnChart, DrawnMark, PlotMark} from "../drawChart.js";
import {flatShapes, type ShapeOptions} from "./flatShapes.js";
import {type ElementsById, isMarked, markersOn} from "./markers.js";
import {boxFill, partedEdge} from "./partedShapes.js";
import {type PageColours, paintOf} from "./paint.js";
import {squared} from "./squared.js";
import {styleOf} from "./styleOf.js";
import {linesOf, lookOf, type TextLook} from "../texts/textLines.js";
import {waffleCells} from "./waffleCells.js";

/** One line of text of a chart, where it stands in the figure. */
export interface FlatText {
  readonly text: string;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly style: TextStyle;
  readonly fill: string;
  readonly anchor: "start" | "middle" | "end";
  /** Degrees clockwise about (x, y); 0 for almost all. */
  readonly turn: number;
  /** What Plot drew it of; *null* for what no mark drew. */
  readonly of: DrawnMark | null;
  /** The number of its datum; *null* where Plot says of none. */
  readonly row: number | null;
}

/** What a mark comes to in a published file. */
export interface FlatMark {
  readonly of: DrawnMark | null;
  /** The group of its shapes, some of them in groups of their own. */
  readonly group: SVGGElement;
  /** Its shapes in painting order, each a rect, circle, line or path. */
  readonly shapes: readonly SVGElement[];
  /** For each shape, the element of Plot’s that it was. */
  readonly sources: readonly Element[];
  /** The signs at the corners of a line, which Plot calls markers. */
  readonly markers: readonly SVGElement[];
  /** The part of the figure beyond which it is not painted; *null* for all of it. */
  readonly clip: ClipBox | null;
}

/** A rectangle in px of the figure. */
export interface ClipBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A chart in the few elements and attributes that a file may hold. */
interface FlatChart {
  readonly marks: readonly FlatMark[];
  readonly texts: readonly FlatText[];
}

/** Where a chart stands in the figure, and how. */
interface FlattenOptions extends PageColours {
  readonly document: Document;
  readonly left: number;
  readonly top: number;
  /** The colour of data that its author gives none; default ink. */
  readonly accent?: string;
  /** Whether to write the shapes, and not the texts alone; default true. */
  readonly shapes?: boolean;
}

interface Above {
  readonly by: Affine;
  readonly look: TextLook;
  /** What a text inherits. */
  readonly fill: string;
  readonly clip: ClipBox | null;
  readonly strokeWidth: number;
}

/** A mark whose shapes are being collected. */
interface OpenMark {
  readonly of: DrawnMark | null;
  /** Where the next shape goes. */
  readonly group: SVGGElement;
  readonly shapes: SVGElement[];
  readonly sources: Element[];
  readonly markers: SVGElement[];
  /** The colours of its shapes where its author gives none. */
  readonly page: ShapeOptions;
}

/**
 * Writes what Plot drew as plain shapes and texts: transforms and units worked out, arcs as curves, markers and waffles as
 * shapes, links taken off, styles and tooltips dropped.
 * @throws for what a published file cannot hold: pictures, filters, gradients, and clips that are no rectangle
 */
export function flatten(chart: DrawnChart, options: FlattenOptions): FlatChart {
  const owners = new Map<Node, DrawnMark>(chart.marks.map((mark) => [mark.node, mark]));
  const named = elementsById(chart.svg);
  const marks: FlatMark[] = [];
  const texts: FlatText[] = [];
  const open = (of: DrawnMark | null, page: ShapeOptions, style = {}): OpenMark => {
    return {of, group: element(options.document, "g", style), shapes: [], sources: [], markers: [], page};
  };
  const close = ({of, group, shapes, sources, markers}: OpenMark, clip: ClipBox | null) => {
    if (shapes.length > 0) marks.push({of, group, shapes, sources, markers, clip});
  };

  function visit(node: Node, above: Above, into: OpenMark | null): void {
    if (!isElement(node) || isLeftOut(node)) return;
    if (options.shapes === false && node.localName !== "text" && !isContainer(node)) return;
    refuse(node);
    const here = inherit(node, above, named);
    const owner = owners.get(node);
    if (owner) {
      const page = isData(owner.mark) ? {...options, ink: options.accent ?? options.ink} : options;
      const mark = open(
        owner,
        page,
        isContainer(node)
          ? {
              ...(page !== options && {fill: page.ink}),
              ...partedEdge(owner, page),
              ...styleOf(node, page),
              ...boxFill(owner, page)
            }
          : {}
      );
      if (isContainer(node)) for (const child of childrenOf(node)) visit(child, here, mark);
      else leaf(node, here, mark);
      return close(mark, here.clip);
    }
    if (!isContainer(node)) return leaf(node, here, into);
    const style = into && node.localName !== "a" ? styleOf(node, into.page) : {};
    const inner =
      into && Object.keys(style).length > 0 ? {...into, group: element(options.document, "g", style)} : into;
    for (const child of childrenOf(node)) visit(child, here, inner);
    if (into && inner && inner !== into && inner.group.firstChild) into.group.append(inner.group);
  }

  function leaf(node: Element, here: Above, into: OpenMark | null): void {
    if (node.localName === "text") {
      texts.push(...textsOf(node, here, into?.of ?? null, options));
      return;
    }
    const row = rowOf(node);
    if ((row !== null && into?.of?.missing.has(row)) || isLastPoint(node)) return;
    const mark = into ?? open(null, options);
    const {page} = mark;
    for (const flat of waffleCells(node, named, here.by, page) ?? flatShapes(node, here.by, page)) {
      const shape = squared(flat, mark.of?.mark, options.document);
      mark.group.append(shape);
      mark.shapes.push(shape);
      mark.sources.push(node);
    }
    if (isMarked(node))
      mark.markers.push(...markersOn(node, {by: here.by, strokeWidth: here.strokeWidth, named, page}));
    if (!into) close(mark, here.clip);
  }

  const root: Above = {
    by: translation(options.left, options.top),
    look: {size: baseSize, weight: 400, anchor: "middle"},
    fill: "currentColor",
    clip: null,
    strokeWidth: 1
  };
  for (const child of childrenOf(chart.svg)) visit(child, root, null);
  return {marks, texts};
}

/** Whether a mark draws data, as against axes, frames, outlines, constant lines and notes. */
function isData(mark: PlotMark): boolean {
  const plain = [Frame, Geo, Text, Tip, RuleX, RuleY].some((kind) => mark instanceof kind);
  return !plain && axisPart(mark) === null;
}

const isContainer = ({localName}: Element) => localName === "g" || localName === "a" || localName === "svg";

function inherit(node: Element, above: Above, named: ElementsById): Above {
  // Most shapes inherit all, and a chart may have thousands of them.
  if (node.localName !== "text" && !hasAny(node, inherited)) return above;
  const [transform, width] = [node.getAttribute("transform"), node.getAttribute("stroke-width")];
  const by = transform === null ? above.by : multiply(above.by, affineOf(transform));
  return {
    by,
    look: lookOf(node, above.look),
    fill: node.getAttribute("fill") ?? above.fill,
    clip: clipOf(node, by, named) ?? above.clip,
    strokeWidth: width === null ? above.strokeWidth : Number(width)
  };
}

const inherited = ["transform", "stroke-width", "fill", "clip-path", "font-size", "font-weight", "text-anchor"];

function clipOf(node: Element, by: Affine, named: ElementsById): ClipBox | null {
  const id = /^url\(#(.+)\)$/.exec(node.getAttribute("clip-path") ?? "")?.[1];
  if (id === undefined) return null;
  const shape = childrenOf(named.get(id) ?? node).find(isElement);
  if (shape?.localName !== "rect") {
    throw new Error(
      "unsupported clip: by a shape (clip by the frame, clip: true, or cut the data; for differenceY draw areaY from y1 to y2 between the two lines)"
    );
  }
  const at = (name: string) => Number(shape.getAttribute(name));
  const [x, y] = moved(by, at("x"), at("y"));
  return {x, y, width: at("width"), height: at("height")};
}

function textsOf(node: Element, {by, look, fill}: Above, of: DrawnMark | null, page: PageColours): FlatText[] {
  const {paint} = paintOf(fill, page);
  if (paint === "none") return [];
  const {size, weight, anchor} = look;
  const style = {size: size * enlargement(by), weight};
  const turn = Math.round(turnOf(by) * 100) / 100;
  return linesOf(node, size).map((line) => {
    const [x, y] = moved(by, line.x, line.y);
    return {text: line.text.trim(), x, y, style, fill: paint, anchor, turn, of, row: rowOf(node)};
  });
}

const leftOut = new Set(["style", "title", "desc", "clipPath", "marker", "pattern", "defs", "metadata"]);

const isLeftOut = (node: Element) => leftOut.has(node.localName) || node.getAttribute("visibility") === "hidden";

function refuse(node: Element): void {
  if (node.localName === "image") {
    throw new Error("unsupported mark: a picture (image, or raster; draw cells, rects or contours, which stay sharp)");
  }
  if (node.localName === "foreignObject") throw new Error("unsupported mark: foreignObject (no HTML in a picture)");
  const filter = node.getAttribute("filter");
  if (filter !== null && filter !== "none" && node.localName !== "path") {
    throw new Error(`unsupported option: filter ${filter} (leave it out)`);
  }
}

/** The number of the datum that D3 leaves an element. */
export function rowOf(node: Element & {readonly __data__?: unknown}): number | null {
  return typeof node.__data__ === "number" ? node.__data__ : null;
}

/** Whether a shape is the last point alone of a line that changes its colour, where the part before it ends. */
function isLastPoint(node: Node & {readonly __data__?: unknown}): boolean {
  const before: (Node & {readonly __data__?: unknown}) | null = node.previousSibling;
  const [own, part] = [node.__data__, before?.__data__];
  return Array.isArray(own) && own.length === 1 && Array.isArray(part) && part.length > 1 && part.at(-1) === own[0];
}

/** The elements with an id, which are looked for when one is first asked for: most charts refer to none. */
function elementsById(root: Element): ElementsById {
  let named: Map<string, Element> | undefined;
  const visit = (node: Node, found: Map<string, Element>): Map<string, Element> => {
    if (!isElement(node)) return found;
    const id = node.getAttribute("id");
    if (id !== null) found.set(id, node);
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child, found);
    return found;
  };
  return {get: (id) => (named ??= visit(root, new Map())).get(id)};
}
