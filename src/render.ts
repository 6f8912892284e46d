import type {Chart, ChartContext} from "./figure/figure.js";
import {draw} from "./publish/draw.js";
import {embeddedFace} from "./publish/embeddedFace.js";
import {serializeSVG} from "./svg/serialize.js";

/**
 * Draws a chart in Node and returns the text of the file to publish, with the type it needs embedded.
 * @param context **width** in px, default 640; **scheme**, default *light*
 */
export async function renderSVG(chart: Chart, context: Omit<ChartContext, "document"> = {}): Promise<string> {
  const svg = await draw(chart, context);
  return serializeSVG(svg, {style: await embeddedFace(svg)});
}
