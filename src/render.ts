import type {Chart, Rendition} from "./figure/figure.js";
import {embeddedFace} from "./publish/embeddedFace.js";
import {emptyDocument} from "./publish/emptyDocument.js";
import {serializeSVG} from "./svg/serialize.js";

export {printWidths, renderPDF} from "./publish/pdf.js";
export type {PrintOptions} from "./publish/pdf.js";
export type {PressInk} from "./publish/pressInk.js";

/**
 * Draws a chart in Node and returns the text of the file to publish, with the type it needs embedded.
 * @param rendition **width** in px, default 640, or a **canvas**; **scheme**, default *light*
 */
export async function renderSVG(chart: Chart, rendition: Rendition = {}): Promise<string> {
  return (await drawSVG(chart, rendition)).text;
}

/** Draws a chart in Node: the element, which stands in no document, and the text of the file to publish. */
export async function drawSVG(
  chart: Chart,
  rendition: Rendition = {}
): Promise<{readonly element: SVGSVGElement; readonly text: string}> {
  const element = chart({...rendition, document: emptyDocument()});
  return {element, text: serializeSVG(element, {style: await embeddedFace(element)})};
}
