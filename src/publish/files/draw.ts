import type {Chart, Rendition} from "../../figure/figure.js";
import {emptyDocument} from "./emptyDocument.js";

/**
 * Draws a chart where there is no page. The built command has a faster one of its own, which draws the same.
 * @param finish what is done to the drawing at once; nothing by default
 */
export async function draw(
  chart: Chart,
  rendition: Rendition,
  finish: (svg: SVGSVGElement) => SVGSVGElement = (svg) => svg
): Promise<SVGSVGElement> {
  return finish(chart({...rendition, document: emptyDocument()}));
}
