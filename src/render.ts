import {JSDOM} from "jsdom";
import {embeddedFace} from "./publish/embeddedFace.js";
import type {Chart, Rendition} from "./figure/figure.js";
import {serializeSVG} from "./svg/serialize.js";

let shared: Document | undefined;

/**
 * Draws a chart in Node and returns the text of the file to publish, with the type it needs embedded.
 * @param rendition **width** in px, default 640, or a **canvas**; **scheme**, default *light*
 */
export async function renderSVG(chart: Chart, rendition: Rendition = {}): Promise<string> {
  // One document for all: charts are never attached to it, so it stays empty, and a new one costs ten milliseconds.
  shared ??= new JSDOM("").window.document;
  const svg = chart({...rendition, document: shared});
  return serializeSVG(svg, {style: await embeddedFace(svg)});
}
