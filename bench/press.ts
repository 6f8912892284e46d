import {dot} from "@observablehq/plot";
import {armsFlow} from "../notebooks/israel-azerbaijan.js";
import {drawingDocument} from "../build/drawingDocument.js";
import {renderSVG} from "../src/render.js";
import {element} from "../src/svg/element.js";
import {plotMarks} from "../src/svg/plotMarks.js";
import {serializeSVG} from "../src/svg/serialize.js";

/** The lead figure, from its layout to the text of its file. */
export const figure = () => renderSVG(armsFlow, {width: 640});

/** Many dots in a figure of nothing else, to the text of its file. */
export function marks(dots: readonly {readonly x: number; readonly y: number}[]): string {
  const document = drawingDocument();
  const size = {width: 640, height: 240};
  const groups = plotMarks([dot(dots, {x: "x", y: "y", r: 2, fill: "#12436d"})], {document, ...size});
  return serializeSVG(element(document, "svg", size, [element(document, "g", {}, groups)]));
}
