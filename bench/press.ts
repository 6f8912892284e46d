import {dot, type Markish} from "@observablehq/plot";
import {armsFlow} from "../notebooks/israel-azerbaijan.js";
import {treeDocument} from "../src/drawing/tree.js";
import {renditionsOf} from "../src/publish/files/renditions.js";
import {mergedDots} from "../src/plot/mergedDots.js";
import {element} from "../src/drawing/element.js";
import {plotMarks} from "../src/plot/plotMarks.js";
import {serializeSVG} from "../src/drawing/serialize.js";

/** The lead figure, from its layout to the text of its file. */
export const figure = () => renditionsOf(armsFlow).file({width: 640});

interface Dot {
  readonly x: number;
  readonly y: number;
}

const look = {r: 2, fill: "#12436d"} as const;

/** Many dots in a figure of nothing else, to the text of its file. */
export const marks = (dots: readonly Dot[]) => drawn(dot(dots, {x: "x", y: "y", ...look}));

/** The same, merged into one path. */
export const mergedMarks = (dots: readonly Dot[]) => drawn(mergedDots(dots, {x: ({x}) => x, y: ({y}) => y, ...look}));

function drawn(mark: Markish): string {
  const document = treeDocument();
  const size = {width: 640, height: 240};
  const groups = plotMarks([mark], {document, ...size});
  return serializeSVG(element(document, "svg", size, [element(document, "g", {}, groups)]));
}

export {forms, panelled, plotted} from "./formCharts.js";
