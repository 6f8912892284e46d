import {type Chart, forDesign} from "../../figure/figure.js";
import type {FigureFile} from "../../story/files.js";
import type {PublishedFormat} from "../../story/formats.js";
import {serializeSVG} from "../../drawing/serialize.js";
import {layDesignOut} from "../../figure/layDesignOut.js";
import {outlineTexts} from "../../figure/outlineTexts.js";
import {csvOf} from "./data/csv.js";
import {dataOf, dataRows} from "./data/dataRows.js";
import {draw} from "./draw.js";
import {renderPDF} from "./print/pdf.js";
import {renderPNG} from "./png.js";
import type {PublishedFile} from "./publishedFile.js";
import type {Renditions} from "./renditions.js";

/** What makes the content of a file of a figure. */
type Maker = (
  chart: Chart,
  file: FigureFile,
  renditions: Renditions
) => Promise<Pick<PublishedFile, "content" | "height" | "carriers">>;

const picture: Maker = async (_, file, renditions) => {
  const {text, height, carriers} = await renditions.file(renditionOf(file));
  return {content: text, height, carriers};
};

/** By format; a snippet is none of these, since it follows from the pictures of its figure. */
export const makers: Readonly<Partial<Record<PublishedFormat, Maker>>> = {
  svg: picture,
  dark: picture,
  inline: async (_, file, renditions) => {
    const rendition = renditionOf(file);
    // Both are asked for now: they share a drawing.
    const [{height}, content] = await Promise.all([renditions.file(rendition), renditions.fragment(rendition)]);
    return {content, height};
  },
  png: async (_, file, renditions) => {
    const {text} = await renditions.file(renditionOf(file));
    return {content: await renderPNG(text, file)};
  },
  pdf: async (chart, {millimetres = NaN}) => ({content: await renderPDF(chart, {width: millimetres})}),
  outline: async (chart, file) => renderWith(chart, file, outlineTexts),
  design: async (chart, file) => renderWith(forDesign(chart), file, layDesignOut),
  csv: async ({figure}) => ({content: csvOf(dataRows(dataOf(figure)))})
};

async function renderWith(chart: Chart, file: FigureFile, finish: (svg: SVGSVGElement) => SVGSVGElement) {
  const svg = await draw(chart, renditionOf(file), finish);
  return {content: serializeSVG(svg), height: Number(svg.getAttribute("height"))};
}

/** What is drawn for a file. */
function renditionOf({width, scheme, canvas}: FigureFile) {
  if (canvas) return {canvas};
  return {...(width !== undefined && {width}), ...(scheme && {scheme})};
}
