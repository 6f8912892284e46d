import {fontFamily, fontFile, type Weight, weights} from "../../../type/fonts/fontFile.js";
import {attributesOf, childrenOf, isElement} from "../../../drawing/element.js";
import {type Centre, dotsOfPath} from "../../../drawing/dotPath.js";
import {inherited} from "../../../drawing/inherited.js";
import {hasBackLetters} from "../../../type/isolates.js";
import {type VisualRun, visualRuns} from "../../../type/visualRuns.js";
import {separation} from "./separation.js";

/** A document of PDFKit with a page to draw on. */
type Page = PDFKit.PDFDocument;

const opacities = "opacity fill-opacity stroke-opacity";
const paint = `fill stroke stroke-width stroke-dasharray stroke-linecap stroke-linejoin ${opacities}`;

const supported: Readonly<Record<string, readonly string[]>> = {
  g: `${paint} aria-hidden`.split(" "),
  svg: "x y width height viewBox".split(" "),
  rect: `${paint} x y width height rx ry`.split(" "),
  circle: `${paint} cx cy r`.split(" "),
  line: `${paint} x1 x2 y1 y2`.split(" "),
  path: `${paint} d`.split(" "),
  text: "x y fill font-size font-weight text-anchor textLength lengthAdjust transform".split(" ")
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
    else if (element.localName === "svg") drawClipped(page, element, draw);
    else if (element.localName === "text") drawText(page, element);
    else if (!isPaper(element, svg)) drawShape(page, element);
  };
  const words = ["title", "desc", "metadata"];
  childrenOf(svg)
    .filter(isElement)
    .filter(({localName}) => !words.includes(localName))
    .forEach(draw);
}

/** What an svg inside the figure holds, as far as its edges; it moves and scales nothing. */
function drawClipped(page: Page, element: Element, draw: (child: Element) => void): void {
  const [x = 0, y = 0, width = 0, height = 0] = (element.getAttribute("viewBox") ?? "").split(" ").map(Number);
  const isPlain = [x, y, width, height].every((each, index) => {
    return each === Number(element.getAttribute(["x", "y", "width", "height"][index] ?? ""));
  });
  if (!isPlain) throw new Error(`unsupported viewBox in a PDF: ${element.getAttribute("viewBox") ?? "none"}`);
  page.save();
  page.rect(x, y, width, height).clip();
  childrenOf(element).filter(isElement).forEach(draw);
  page.restore();
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
  const [filled, stroked] = [opacityOf(element, "fill-opacity"), opacityOf(element, "stroke-opacity")];
  if (filled < 1) page.fillOpacity(filled);
  if (stroked < 1) page.strokeOpacity(stroked);
  if (dots) drawDots(page, dots, Number(inherited(element, "stroke-width") ?? 1) / 2, stroke);
  else drawOutline(page, element, fill, stroke);
  page.restore();
}

/** How opaque a shape is: its own part, times those of all groups around it, each shape by itself. */
function opacityOf(element: Element, name: "fill-opacity" | "stroke-opacity"): number {
  let opacity = Number(inherited(element, name) ?? 1);
  for (let at: Element | null = element; at; at = at.parentElement) opacity *= Number(at.getAttribute("opacity") ?? 1);
  return opacity;
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
  else if (at("rx") > 0 || at("ry") > 0) traceRounded(page, element);
  else page.rect(at("x"), at("y"), at("width"), at("height"));
}

/** A radius that is not given is the other one, and none is more than half of its side: SVG 2, chapter 10.2. */
function traceRounded(page: Page, element: Element): void {
  const at = (name: string) => Number(element.getAttribute(name) ?? NaN);
  const [x, y, width, height] = [at("x"), at("y"), at("width"), at("height")];
  const rx = Math.min(Number.isNaN(at("rx")) ? at("ry") : at("rx"), width / 2);
  const ry = Math.min(Number.isNaN(at("ry")) ? at("rx") : at("ry"), height / 2);
  const corner = (across: number, down: number) => `a${rx},${ry},0,0,1,${across * rx},${down * ry}`;
  const [wide, high] = [width - 2 * rx, height - 2 * ry];
  const edges = [`M${x + rx},${y}h${wide}`, `v${high}`, `h${-wide}`, `v${-high}`];
  const corners = [corner(1, 1), corner(-1, 1), corner(-1, -1), corner(1, -1)];
  page.path(`${edges.map((edge, index) => edge + corners[index]).join("")}Z`);
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
  const text = element.textContent ?? "";
  const runs = visualRuns(text).map(printedRun);
  // PDFKit sets words by themselves, one after the other from the left, unless features are asked for.
  const setWhole = hasBackLetters(text) ? {features: []} : {};
  const at = (name: string) => Number(inherited(element, name) ?? 0);
  page.font(fontName(weightOf(element))).fontSize(at("font-size"));
  const widths = runs.map((run) => page.widthOfString(run, setWhole));
  const natural = widths.reduce((sum, width) => sum + width, 0);
  const length = element.hasAttribute("textLength") ? at("textLength") : natural;
  // What two engines and the rounding of the file can differ by is no reason to stretch the type.
  const stretched = Math.abs(length - natural) > 0.02 ? {horizontalScaling: (100 * length) / natural} : {};
  const before = {start: 0, middle: 0.5, end: 1}[inherited(element, "text-anchor") ?? "start"];
  if (before === undefined) throw new Error(`unsupported text-anchor in a PDF: ${element.getAttribute("text-anchor")}`);
  page.fillColor(separation(colourOf(element, "fill", "#000000")));
  page.save();
  const turn = turnOf(element);
  if (turn !== 0) page.rotate(turn, {origin: [at("x"), at("y")]});
  let x = at("x") - before * length;
  for (const [index, run] of runs.entries()) {
    page.text(run, x, at("y"), {lineBreak: false, baseline: "alphabetic", ...setWhole, ...stretched});
    x += ((widths[index] ?? 0) * length) / natural;
  }
  page.restore();
}

/** A run as PDFKit prints it: the brackets turned, and where no letter says that it runs from right to left, all of it. */
function printedRun({text, isBack}: VisualRun): string {
  const plain = searchable(text);
  if (!isBack) return plain;
  const mirrored = [...plain].map((character) => pairs[character] ?? character);
  return (hasBackLetters(plain) ? mirrored : mirrored.reverse()).join("");
}

const pairs: Readonly<Record<string, string>> = Object.fromEntries(
  ["()", "[]", "{}", "<>", "«»", "‹›", "≤≥"].flatMap(([one = "", other = ""]) => [
    [one, other],
    [other, one]
  ])
);

/** The degrees by which a text is turned about its anchor; 0 for almost all. */
function turnOf(text: Element): number {
  const transform = text.getAttribute("transform");
  if (transform === null) return 0;
  const [, degrees, x, y] = /^rotate\((-?[\d.]+),(-?[\d.]+),(-?[\d.]+)\)$/.exec(transform) ?? [];
  if (degrees === undefined || x !== text.getAttribute("x") || y !== text.getAttribute("y")) {
    throw new Error(`unsupported transform in a PDF: ${transform}`);
  }
  return Number(degrees);
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
