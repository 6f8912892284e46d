import {svgText} from "../../drawing/serialize.js";
import {checkFields} from "../../facts/boundary.js";
import {type Chart, checkChart, type Rendition} from "../../figure/figure.js";
import {draw} from "./draw.js";
import {embeddedFace} from "./embeddedFace.js";

/**
 * Draws a chart in Node and returns the text of the file to publish, with the type it needs embedded.
 * @param rendition **width** in px, default 640, or a **canvas**; **scheme**, default *light*
 */
export async function renderSVG(chart: Chart, rendition: Rendition = {}): Promise<string> {
  checkChart(chart, "renderSVG");
  checkFields(rendition, ["width", "canvas", "scheme"], "rendition", `figure ${chart.figure.id}`);
  return fileTexts(await draw(chart, rendition)).text;
}

/** The file to publish of a drawing. */
export interface FileTexts {
  /** Its text but for its type. */
  readonly bare: string;
  /** Its text, once its type is there. */
  readonly text: Promise<string>;
}

/** The texts of the file to publish of a drawing, which is let go of before its type is there. */
export function fileTexts(svg: SVGSVGElement): FileTexts {
  const write = svgText(svg);
  return {bare: write(), text: embeddedFace(svg).then(write)};
}
