import {checkFields, valueInWords} from "../../../facts/boundary.js";
import {type Chart, checkChart, forPrint} from "../../../figure/figure.js";
import {leastPrintWidth, leastWidth} from "../../../figure/drawFigure.js";
import {version} from "../../../version.js";
import {childrenOf} from "../../../drawing/element.js";
import {svgText} from "../../../drawing/serialize.js";
import {memo} from "../../memo.js";
import {pdfCarrier} from "../../../story/carriers/pdfCarrier.js";
import {claimsOf} from "../claimsIn.js";
import {draw} from "../draw.js";
import {inkForPress, type PressInk, pressInks} from "./pressInk.js";
import {stampPDF} from "./stampPDF.js";

/**
 * The scale of print, in mm to a px, at all widths: a layout of 240 px fills one column of the Standard Advertising Unit, one of 178 the 38.9 mm of another. It makes the base
 * type of 14 px 8.7 pt and the smallest of 12 px 7.4 pt. USA Today asks its advertisers for 6 pt at the least and
 * recommends 8; the 9 pt that Chartability asks for hold for a screen, which is read from further away.
 */
const millimetresPerPixel = 0.218;

/** How many times as high as wide a column narrower than a layout for screens may get: as a longer strip no page takes it. */
const mostStretched = 6;

/** The widest that a figure is printed, in mm: across a Nordic broadsheet, the widest of the common pages. */
const mostMillimetres = 400;

/** How a figure is printed. */
export interface PrintOptions {
  /** Mm; at least 38.81, at most 400. Under 52.32 mm a figure may be six times as high as wide. */
  readonly width: number;
  /** *colour* or *black*; default *colour*. */
  readonly ink?: PressInk;
}

/**
 * Lays a figure out for print, in the light scheme and at the px of its width, and inks it for the press.
 * @throws for a width that is too narrow, too wide or no number, for an unknown ink, and where a narrow column gets too high
 */
export async function printSVG(chart: Chart, {width, ink = "colour"}: PrintOptions): Promise<SVGSVGElement> {
  // Whole px, rounded down, so that no type gets smaller; a product of decimals may fall short of what it means.
  const pixels = Number.isFinite(width) ? Math.floor(width / millimetresPerPixel + 1e-6) : NaN;
  if (!(pixels >= leastPrintWidth && width <= mostMillimetres)) {
    const least = Math.ceil(leastPrintWidth * millimetresPerPixel * 100) / 100;
    throw new Error(
      `invalid width: ${valueInWords(width)} mm (${least} to ${mostMillimetres} mm): figure ${chart.figure.id}`
    );
  }
  if (!pressInks.includes(ink)) {
    throw new Error(`unknown ink: ${valueInWords(ink)} (${pressInks.join(" or ")}): figure ${chart.figure.id}`);
  }
  return draw(forPrint(chart), {width: pixels}, (svg) => {
    checkHeight(chart, width, Number(svg.getAttribute("height")) * millimetresPerPixel);
    inkForPress(svg, ink, points(width) / pixels);
    return svg;
  });
}

/** @throws where a column narrower than any layout for a screen gets so high, in mm, that no page has room for it */
function checkHeight({figure: {id}}: Chart, width: number, height: number): void {
  const least = Math.ceil(leastWidth * millimetresPerPixel * 10) / 10;
  const most = width * mostStretched;
  if (width >= least || height <= most) return;
  const [high, limit] = [height, most].map(Math.round);
  const remedy = `at most ${limit} mm; print it ${least} mm wide or more, or show less in it`;
  throw new Error(`too high for a column of ${width} mm: ${high} mm (${remedy}): figure ${id}`);
}

/**
 * Prints a figure as a PDF of one page, as wide as asked and as high as it needs: vectors and embedded type, tagged, with
 * its headline as title and its description as alternative text. The bytes depend on the figure and the options alone.
 * @throws for a width that is too narrow, too wide or no number, for an unknown ink, and where a narrow column gets too high
 */
export async function renderPDF(chart: Chart, options: PrintOptions): Promise<Uint8Array> {
  checkChart(chart, "renderPDF");
  checkFields(options, ["width", "ink"], "print options", `figure ${chart.figure.id}`);
  const svg = await printSVG(chart, options);
  const {headline, alt} = chart.figure;
  const key = ["pdf", svgText(svg)(), headline.text, alt.text, String(options.width)];
  return memo({key, make: () => printed(chart, svg, options.width), isWhole: isPDF});
}

/** A PDF ends with its mark of the end, and maybe a line feed. */
function isPDF(bytes: Buffer): boolean {
  return bytes.subarray(0, 5).equals(Buffer.from("%PDF-")) && bytes.subarray(-6).includes("%%EOF");
}

async function printed({figure}: Chart, svg: SVGSVGElement, width: number): Promise<Uint8Array> {
  const [{default: PDFDocument}, {drawPDF}] = await Promise.all([import("pdfkit"), import("./drawPDF.js")]);
  const [across, down] = [Number(svg.getAttribute("width")), Number(svg.getAttribute("height"))];
  const scale = points(width) / across;
  const size: [number, number] = [across * scale, down * scale];
  const {headline, alt} = figure;
  const lang = svg.getAttribute("lang") ?? "en";
  const press = `nutgraf ${version}`;
  const page = new PDFDocument({
    size,
    margin: 0,
    lang,
    pdfVersion: "1.4",
    tagged: true,
    displayTitle: true,
    // What zlib makes of the same bytes differs from machine to machine.
    compress: false,
    info: {Title: headline.text, Subject: alt.text, Creator: press, Producer: press, CreationDate: new Date(0)}
  });
  // PDFKit makes the file's id from the date, so it had to have one.
  delete page.info.CreationDate;
  // Its packet of XMP repeats the title with & and < as they are, which is no XML, and cannot do without a date.
  page.endMetadata = () => undefined;
  page.scale(scale);
  const picture = page.struct("Figure", {alt: alt.text, ...box(size)}, () => drawPDF(page, svg));
  page.addStructure(page.struct("Document", {lang}, [picture]));
  page.end();
  const chunks: Uint8Array[] = [];
  for await (const chunk of page) chunks.push(Buffer.from(chunk));
  const stamped = stampPDF(Buffer.concat(chunks));
  const metadata = childrenOf(svg).find(({nodeName}) => nodeName === "metadata");
  const claims = claimsOf(metadata?.textContent ?? "");
  return claims === null ? stamped : pdfCarrier.write(stamped, claims);
}

/** The box of a figure, which the types of PDFKit do not know yet. */
function box([width, height]: readonly [number, number]): {readonly bbox: readonly number[]} {
  return {bbox: [0, 0, width, height]};
}

/** Points of a length in mm. */
function points(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}
