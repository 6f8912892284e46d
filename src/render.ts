import type {Chart, Rendition} from "./figure/figure.js";
import {draw} from "./publish/draw.js";
import {embeddedFace} from "./publish/embeddedFace.js";
import {svgText} from "./svg/serialize.js";

export {printWidths, renderPDF} from "./publish/pdf.js";
export type {PrintOptions} from "./publish/pdf.js";
export type {PressInk} from "./publish/pressInk.js";

/**
 * Draws a chart in Node and returns the text of the file to publish, with the type it needs embedded.
 * @param rendition **width** in px, default 640, or a **canvas**; **scheme**, default *light*
 */
export async function renderSVG(chart: Chart, rendition: Rendition = {}): Promise<string> {
  return fileText(await draw(chart, rendition));
}

/** The text of the file to publish of a drawing, which is let go of before its font is there. */
export function fileText(svg: SVGSVGElement): Promise<string> {
  const write = svgText(svg);
  return embeddedFace(svg).then(write);
}
