import {isBeyondTree, treeDocument} from "../../drawing/tree.js";
import type {Chart} from "../../figure/figure.js";
import type {Rendition} from "../../figure/drawFigure.js";
import {emptyDocument} from "./emptyDocument.js";

const tree = treeDocument();

/**
 * Draws a chart where there is no page: in a tree of elements, or in jsdom where the chart asks for styles, selectors,
 * events or HTML.
 * @param finish what is done to the drawing at once; nothing by default
 */
export async function draw(
  chart: Chart,
  rendition: Rendition,
  finish: (svg: SVGSVGElement) => SVGSVGElement = (svg) => svg
): Promise<SVGSVGElement> {
  try {
    return finish(chart({...rendition, document: tree}));
  } catch (error) {
    if (!isBeyondTree(error)) throw error;
  }
  return finish(chart({...rendition, document: emptyDocument()}));
}
