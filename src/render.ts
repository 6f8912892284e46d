import {JSDOM} from "jsdom";
import {embeddedFace} from "./publish/embeddedFace.js";
import type {Chart, ChartContext} from "./figure/figure.js";
import {serializeSVG} from "./svg/serialize.js";

let shared: Document | undefined;

/**
 * Draws a chart in Node and returns the text of the file to publish, with the type it needs embedded.
 * @param context **width** in px, default 640; **scheme**, default *light*
 */
export async function renderSVG(chart: Chart, context: Omit<ChartContext, "document"> = {}): Promise<string> {
  return (await drawSVG(chart, context)).text;
}

/** Draws a chart in Node: the element, which stands in no document, and the text of the file to publish. */
export async function drawSVG(
  chart: Chart,
  context: Omit<ChartContext, "document"> = {}
): Promise<{readonly element: SVGSVGElement; readonly text: string}> {
  // One document for all: charts are never attached to it, so it stays empty, and a new one costs ten milliseconds.
  shared ??= new JSDOM("").window.document;
  const element = chart({...context, document: shared});
  return {element, text: serializeSVG(element, {style: await embeddedFace(element)})};
}
