import {svgText} from "../../drawing/serialize.js";
import {checkFields} from "../../facts/boundary.js";
import {type Chart, checkChart} from "../../figure/figure.js";
import type {Rendition} from "../../figure/drawFigure.js";
import {draw} from "./draw.js";
import {embeddedFace} from "./embeddedFace.js";

/**
 * Draws a chart in Node and returns the text of the file to publish, with the type it needs embedded.
 * @param rendition **width** in px, default 640, or a **canvas**; **scheme**, default *light*
 */
export async function renderSVG(chart: Chart, rendition: Rendition = {}): Promise<string> {
  checkChart(chart, "renderSVG");
  checkFields(rendition, ["width", "canvas", "scheme"], "rendition", `figure ${chart.figure.id}`);
  return fileText(await draw(chart, rendition));
}

/** The text of the file to publish of a drawing, once its type is there; the drawing is let go of before that. */
export function fileText(svg: SVGSVGElement): Promise<string> {
  const write = svgText(svg);
  return embeddedFace(svg).then(write);
}
