import {fontFamily, fontFile, type Weight, weights} from "../../type/fonts/fontFile.js";
import {attributesOf, childrenOf, isElement} from "../../drawing/element.js";
import {type Centre, dotsOfPath} from "../../drawing/dotPath.js";
import {inherited} from "../../drawing/inherited.js";
import {separation} from "./separation.js";

/** A document of PDFKit with a page to draw on. */
type Page = PDFKit.PDFDocument;

const paint = "fill stroke stroke-width stroke-dasharray stroke-linecap stroke-linejoin";

const supported: Readonly<Record<string, readonly string[]>> = {
  g: `${paint} aria-hidden`.split(" "),
  rect: `${paint} x y width height rx`.split(" "),
  circle: `${paint} cx cy r`.split(" "),
  line: `${paint} x1 x2 y1 y2`.split(" "),
  path: `${paint} d`.split(" "),
  text: "x y fill font-size font-weight text-anchor textLength lengthAdjust".split(" ")
};

/**
 * Draws the marks and texts of a figure on a page, one px to a unit of the page: vectors, and text as text. White paper
 * is left out: it is there already, or a tint is that the desk has laid under the figure.
 * @throws for an element or an attribute that it does not know how to draw
 */
export function drawPDF(page: Page, svg: SVGSVGElement): void {
  for (const weight of weights) page.registerFont(fontName(weight), Buffer.from(fontFile(weight)));
  const draw = (element: Element): void => {
    checkSupported(element);
    if (element.localName === "g") childrenOf(element).filter(isElement).forEach(draw);
    else if (element.localName === "text") drawText(page, element);
    else if (!isPaper(element, svg)) drawShape(page, element);
  };
  const words = ["title", "desc", "metadata"];
  childrenOf(svg)
    .filter(isElement)
    .filter(({localName}) => !words.includes(localName))
    .forEach(draw);
}

function checkSupported(element: Element): void {
  const names = supported[element.localName];
  if (!names) throw new Error(`unsupported element in a PDF: ${element.localName}`);
  const lost = attributesOf(element).find(([name]) => !names.includes(name));
  if (lost) throw new Error(`unsupported attribute in a PDF: ${lost[0]}="${lost[1]}" of ${element.localName}`);
}

function isPaper(element: Element, svg: Element): boolean {
  const covers = ["width", "height"].every((name) => element.getAttribute(name) === svg.getAttribute(name));
  return element.localName === "rect" && covers && inherited(element, "fill") === "#ffffff";
}

function drawShape(page: Page, element: Element): void {
  const [fill, stroke] = [colourOf(element, "fill", "#000000"), colourOf(element, "stroke", "none")];
  if (fill === "none" && stroke === "none") return;
  const dots = dotsOfPath(element.getAttribute("d") ?? "");
  page.save();
  if (dots) drawDots(page, dots, Number(inherited(element, "stroke-width") ?? 1) / 2, stroke);
  else drawOutline(page, element, fill, stroke);
  page.restore();
}

/** Dots as circles that are filled: strokes so short are for the screen, and a desk may want to edit the dots. */
function drawDots(page: Page, dots: readonly Centre[], radius: number, colour: string): void {
  page.fillColor(separation(colour));
  for (const [x, y] of dots) page.circle(x, y, radius);
  page.fill();
}

function drawOutline(page: Page, element: Element, fill: string, stroke: string): void {
  if (fill !== "none") page.fillColor(separation(fill));
  if (stroke !== "none") takePen(page, element, stroke);
  trace(page, element);
  if (stroke === "none") page.fill();
  else if (fill === "none" || element.localName === "line") page.stroke();
  else page.fillAndStroke();
}

function trace(page: Page, element: Element): void {
  const at = (name: string) => Number(element.getAttribute(name) ?? 0);
  if (element.localName === "circle") page.circle(at("cx"), at("cy"), at("r"));
  else if (element.localName === "line") page.moveTo(at("x1"), at("y1")).lineTo(at("x2"), at("y2"));
  else if (element.localName === "path") page.path(element.getAttribute("d") ?? "");
  else if (at("rx") > 0) page.roundedRect(at("x"), at("y"), at("width"), at("height"), at("rx"));
  else page.rect(at("x"), at("y"), at("width"), at("height"));
}

function takePen(page: Page, element: Element, stroke: string): void {
  // The mitre limit is SVG's own, where PDF's would be 10.
  page
    .strokeColor(separation(stroke))
    .lineWidth(Number(inherited(element, "stroke-width") ?? 1))
    .lineCap(inherited(element, "stroke-linecap") ?? "butt")
    .lineJoin(inherited(element, "stroke-linejoin") ?? "miter")
    .miterLimit(4);
  const dashes = inherited(element, "stroke-dasharray") ?? "none";
  if (dashes === "none") return;
  const [dash, space = dash, ...more] = dashes.split(/[\s,]+/).map(Number);
  if (dash === undefined || more.length > 0) throw new Error(`unsupported dashes in a PDF: ${dashes}`);
  page.dash(dash, {space});
}

function drawText(page: Page, element: Element): void {
  const text = searchable(element.textContent ?? "");
  const at = (name: string) => Number(inherited(element, name) ?? 0);
  page.font(fontName(weightOf(element))).fontSize(at("font-size"));
  const natural = page.widthOfString(text);
  const length = element.hasAttribute("textLength") ? at("textLength") : natural;
  // What two engines and the rounding of the file can differ by is no reason to stretch the type.
  const stretched = Math.abs(length - natural) > 0.02 ? {horizontalScaling: (100 * length) / natural} : {};
  const before = {start: 0, middle: 0.5, end: 1}[inherited(element, "text-anchor") ?? "start"];
  if (before === undefined) throw new Error(`unsupported text-anchor in a PDF: ${element.getAttribute("text-anchor")}`);
  page.fillColor(separation(colourOf(element, "fill", "#000000")));
  page.text(text, at("x") - before * length, at("y"), {lineBreak: false, baseline: "alphabetic", ...stretched});
}

/**
 * A text with the characters that a reader searches for. A PDF reads each glyph as one character, and a no-break space
 * or hyphen has the glyph of the plain one: whichever came first would stand for both.
 */
function searchable(text: string): string {
  return text.replaceAll("\u00a0", " ").replaceAll(/[\u2010\u2011]/g, "-");
}

function weightOf(text: Element): Weight {
  const value = inherited(text, "font-weight") ?? "400";
  const weight = weights.find((each) => String(each) === value);
  if (weight === undefined) throw new Error(`unsupported font-weight in a PDF: ${value}`);
  return weight;
}

function colourOf(element: Element, name: string, initial: string): string {
  return inherited(element, name) ?? initial;
}

function fontName(weight: Weight): string {
  return `${fontFamily} ${weight}`;
}
