import type {Chart, Rendition} from "./figure/figure.js";
import {draw} from "./publish/draw.js";
import {embeddedFace} from "./publish/embeddedFace.js";
import {styledSVG} from "./svg/serialize.js";

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

/** A chart as it is drawn. */
export interface DrawnSVG {
  /** It stands in no document. */
  readonly element: SVGSVGElement;
  /** The text of the file but for its type. */
  readonly bare: string;
  /** The text of the file to publish, once its type is there. */
  readonly text: Promise<string>;
}

/** Draws a chart in Node, and has the type that it needs made meanwhile. */
export async function drawSVG(chart: Chart, rendition: Rendition = {}): Promise<DrawnSVG> {
  let face: Promise<string> | undefined;
  const element = await draw(chart, rendition, (svg) => {
    // Asked for at once: a thread may make it while others are drawn.
    face = embeddedFace(svg);
    return svg;
  });
  const written = styledSVG(element);
  const text = (face ?? embeddedFace(element)).then(written);
  // It is told of when somebody waits for it.
  text.catch(() => undefined);
  return {element, bare: written(), text};
}
