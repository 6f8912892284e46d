import {svgText} from "../../drawing/serialize.js";
import type {Chart} from "../../figure/figure.js";
import type {FileKindName} from "../../story/fileKinds.js";
import {fileKinds} from "../../story/fileKinds.js";
import {printWidthsOf} from "../../story/files.js";
import {formatsOf} from "../../story/formats.js";
import type {Notebook} from "../../story/notebook.js";
import {html} from "../files/html.js";
import {printSVG} from "../files/print/pdf.js";
import {isNoRoom} from "../../figure/noRoom.js";
import {isUnasked} from "../plan/tooNarrow.js";
import type {Renditions} from "../files/renditions.js";

/** A drawing of a figure for a canvas of its own: a card, a square, a column of print. */
export interface ShownCanvas {
  readonly format: "png" | "pdf";
  /** Of a print, its width. */
  readonly millimetres?: number;
  /** "card, 1200 × 630", "print, 52.4 mm". */
  readonly words: string;
  /** Without name and description: the pictures have them. */
  readonly markup: string;
}

const cards = ["card", "square"] as const satisfies readonly FileKindName[];

/** CSS px to a mm (https://www.w3.org/TR/css-values-4/#absolute-lengths). */
const pxOfMillimetre = 96 / 25.4;

/** Draws a figure as its cards and its prints show it, of the formats and in the columns of its story; prints in their size. */
export async function canvasesOf(
  chart: Chart,
  renditions: Renditions,
  story: Pick<Notebook, "without" | "printWidths">
): Promise<ShownCanvas[]> {
  const formats = formatsOf(story);
  const shown: ShownCanvas[] = [];
  for (const kind of formats.includes("png") ? cards : []) {
    const {canvas, words} = fileKinds[kind];
    const {text} = await renditions.file({canvas});
    shown.push({format: "png", words, markup: drawingIn(text)});
  }
  for (const width of formats.includes("pdf") ? printWidthsOf(story) : []) {
    const svg = await printSVG(chart, {width}).catch((error: unknown) =>
      isUnasked(story) && isNoRoom(error) ? null : Promise.reject(error)
    );
    if (!svg) continue;
    const text = svgText(svg)();
    const markup = inWidth(drawingIn(text), width * pxOfMillimetre);
    shown.push({format: "pdf", millimetres: width, words: `print, ${width} mm`, markup});
  }
  return shown;
}

/** What of a file a page needs that says itself what the picture is, and has the type. */
export function drawingIn(text: string): string {
  return text
    .replace(/^<\?xml.*\n/, "")
    .replace(/<(title|desc|metadata)>[^<]*<\/\1>\n/g, "")
    .replace(/<style>[^<]*<\/style>\n/, "");
}

/** A drawing at another width in px, and at the height that goes with it. */
function inWidth(markup: string, width: number): string {
  const height = (own: string) => String(Math.round((Number(own) * width) / widthIn(markup)));
  return markup.replace(/^<svg[^>]*>/, (root) =>
    root
      .replace(/ height="([\d.]+)"/, (_, own: string) => ` height="${height(own)}"`)
      .replace(/ width="[\d.]+"/, ` width="${Math.round(width)}"`)
  );
}

const widthIn = (markup: string) => Number(/ width="([\d.]+)"/.exec(markup)?.[1]);

/** A drawing under what it is for. To a screen reader the pictures say what it shows. */
export function canvasBlock({words, markup}: ShownCanvas): string {
  return html("div", {class: "canvas", "aria-hidden": "true"}, html("p", {}, words), "\n", markup);
}
