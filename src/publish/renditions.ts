import type {Chart, Rendition} from "../figure/figure.js";
import {drawSVG} from "../render.js";

/** A figure drawn in one rendition. */
export interface DrawnFigure {
  /** Px. */
  readonly width: number;
  readonly height: number;
  /** The drawing; not to be changed. */
  readonly element: SVGSVGElement;
  /** The text of its file but for the embedded type. */
  readonly bare: string;
  /** The text of its file, once its type is there. */
  readonly text: Promise<string>;
}

/** Draws a figure in a rendition; each rendition once, however often it is asked for. */
export type Renditions = (rendition: Rendition) => Promise<DrawnFigure>;

/** The renditions of a figure. They fail naming the figure and its width or canvas. */
export function renditionsOf(chart: Chart): Renditions {
  const drawn = new Map<string, Promise<DrawnFigure>>();
  return (rendition) => {
    const {width, canvas, scheme = "light"} = rendition;
    const key = `${canvas ?? width} ${scheme}`;
    let figure = drawn.get(key);
    if (!figure) {
      figure = draw(chart, rendition);
      drawn.set(key, figure);
    }
    return figure;
  };
}

/** The renditions of any figure, each figure’s drawn once for all who ask. */
export function sharedRenditions(): (chart: Chart) => Renditions {
  const known = new Map<Chart, Renditions>();
  return (chart) => {
    const renditions = known.get(chart) ?? renditionsOf(chart);
    known.set(chart, renditions);
    return renditions;
  };
}

async function draw(chart: Chart, rendition: Rendition): Promise<DrawnFigure> {
  const {width, canvas} = rendition;
  const fail = (error: unknown): never => {
    throw located(error, `figure ${chart.figure.id} ${canvas ? `as ${canvas}` : `at ${width} px`}`);
  };
  const {element, bare, text} = await drawSVG(chart, rendition).catch(fail);
  const [across, down] = ["width", "height"].map((name) => Number(element.getAttribute(name)));
  const whole = text.catch(fail);
  // It is told of when somebody waits for it.
  whole.catch(() => undefined);
  return {width: across ?? NaN, height: down ?? NaN, element, bare, text: whole};
}

function located(error: unknown, where: string): Error {
  const message = error instanceof Error ? error.message : String(error);
  return new Error(message.includes(where) ? message : `${message}: ${where}`, {cause: error});
}
