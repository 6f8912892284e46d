import {checkDocument, checkFields, checkWord, printable, valueInWords} from "../facts/boundary.js";
import {element} from "../drawing/element.js";
import {readingOf, setReading, setRole} from "../drawing/roles.js";
import {palettes, type Scheme, schemes} from "../theme/theme.js";
import {fallbackStretch, textSize} from "../theme/typeSizes.js";
import {fontStack} from "../type/fonts/fontStack.js";
import {arrange, type Arranged, type Stretch} from "./arrange.js";
import {arrangeCard} from "./arrangeCard.js";
import {type Canvas, canvases, canvasSize} from "./canvas.js";
import type {Shown} from "./cardFigure.js";
import {checkFigure, type Figure} from "./figureSpec.js";
import {insideAnchor} from "./insideAnchor.js";
import {metadata} from "./metadata.js";
import {textElement} from "./textElement.js";
import {stampsOf} from "./whatIf.js";

/** A figure at a width of its own, or on a canvas of a fixed size, and in which scheme. */
export type Rendition = {
  /** *light* or *dark*; default *light*. */
  readonly scheme?: Scheme;
} & (
  | {
      /** Px, 240 to 4000; default 640. */
      readonly width?: number;
      readonly canvas?: never;
    }
  | {
      /** *card* (600 × 315 px) or *square* (540 × 540 px), to be delivered as a picture at twice that. */
      readonly canvas: Canvas;
      readonly width?: never;
    }
);

/** Where and how a figure is drawn. */
export type ChartContext = Rendition & {
  /** The document that makes the elements; defaults to the page's own in a browser. */
  readonly document?: Document;
};

/** The least width, in px, at which a figure is drawn. */
export const leastWidth = 240;

/** The least width in px at which it is printed: a narrow column of a newspaper, 38.9 mm, at the scale of print. */
export const leastPrintWidth = 178;

/** The widest figure that is drawn, in px; a wider one is a slip of the finger. */
export const mostWidth = 4000;

/**
 * What a drawing of a figure shows, to hold its file against: the figure itself or, on a canvas, what its card shows, which
 * is words only where the chart found no room beside them.
 */
export function drawnOn(figure: Figure, context: ChartContext): Shown {
  checkFigure(figure, "drawnOn");
  const where = `figure ${figure.id}`;
  checkFields(context, contextFields, "rendition", where);
  const {canvas, document = globalThis.document} = context;
  if (canvas === undefined) return figure;
  checkWord(canvas, canvases, "canvas", where);
  checkDocument(document, where);
  return arrangeCard(figure[canvas], {document, canvas, palette: palettes.light}).shown;
}

const contextFields = ["width", "canvas", "scheme", "document"];

interface MediumOptions {
  /** Px. */
  readonly least: number;
  /** How much longer a line may come out than it is measured. */
  readonly stretch: Stretch;
  /** Whether labels near an edge are held at the end that is there. */
  readonly held: boolean;
}

const screen: MediumOptions = {least: leastWidth, stretch: fallbackStretch, held: true};

const media = {
  screen,
  print: {least: leastPrintWidth, stretch: {text: 1, headline: 1}, held: false},
  design: {...screen, held: false}
} as const satisfies Record<string, MediumOptions>;

/** Where a figure comes to stand: on a screen, in print, or in a program for drawing. */
export type Medium = keyof typeof media;

/**
 * Draws a figure at a width, or what its card shows on a canvas.
 * @throws when an option is not known, a width is out of range or stands beside a canvas, or there is no document
 */
export function drawFigure(figure: Figure, context: ChartContext, medium: Medium): SVGSVGElement {
  const where = `figure ${figure.id}`;
  checkFields(context, contextFields, "rendition", where);
  const {document = globalThis.document, scheme = "light", canvas} = context;
  const {width}: {readonly width?: unknown} = context;
  if (!document) throw new Error(`missing document: ${where} (in Node, draw with renderSVG)`);
  checkDocument(document, where);
  if (!schemes.includes(scheme)) throw new Error(`unknown scheme: ${valueInWords(scheme)}: ${where}`);
  const palette = palettes[scheme];
  const {least, stretch, held} = media[medium];
  if (canvas === undefined) {
    const own = widthOf(width, least, where);
    return svgOf(figure, arrange(figure, {document, width: own, palette, stretch, held}), {
      document,
      width: own,
      scheme
    });
  }
  if (!canvases.includes(canvas)) throw new Error(`unknown canvas: ${valueInWords(canvas)}: ${where}`);
  if (width !== undefined)
    throw new Error(`invalid width: ${valueInWords(width)} (canvas ${canvas} has its own): ${where}`);
  const {shown, drawing} = arrangeCard(figure[canvas], {document, canvas, palette});
  const size = canvasSize[canvas];
  const inside = {...drawing, texts: held ? insideAnchor(drawing.texts, size.width) : drawing.texts};
  return svgOf(shown, inside, {document, width: size.width, scheme});
}

/** Px; 640 where none is given. */
function widthOf(width: unknown = 640, least: number, where: string): number {
  if (typeof width === "number" && width >= least && width <= mostWidth) return width;
  const found = typeof width === "string" ? `"${printable(width)}"` : valueInWords(width);
  throw new Error(`invalid width: ${found} (${least} to ${mostWidth} px): ${where}`);
}

interface SVGOptions {
  readonly document: Document;
  readonly width: number;
  readonly scheme: Scheme;
}

function svgOf(shown: Shown, {height, marks, texts}: Arranged, {document, width, scheme}: SVGOptions): SVGSVGElement {
  const palette = palettes[scheme];
  const group = element(document, "g", {"aria-hidden": "true"}, [
    setRole(element(document, "rect", {width, height, fill: palette.paper}), {furniture: "paper"}),
    ...marks,
    ...texts.map((line) => textElement(document, line, palette)),
    ...stampsOf(shown.uses, {document, palette, width, height})
  ]);
  const size = {width, height, viewBox: `0 0 ${width} ${height}`};
  const type = {"font-family": fontStack, "font-size": textSize.base, fill: palette.ink};
  const reading = readingOf(group);
  const svg = element(document, "svg", {...size, role: "img", lang: "en", direction: "ltr", ...type}, [
    element(document, "title", {}, [shown.headline.text]),
    element(document, "desc", {}, [shown.alt.text]),
    element(document, "metadata", {}, [metadata(shown, {width, scheme, reading})]),
    group
  ]);
  return setReading(svg, reading);
}
