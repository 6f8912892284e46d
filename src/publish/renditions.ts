import type {Chart} from "../figure/figure.js";
import type {Scheme} from "../layout/theme.js";
import {drawSVG} from "../render.js";

/** A figure at one width, in one scheme. */
export interface Rendition {
  /** Px. */
  readonly width: number;
  readonly height: number;
  readonly scheme: Scheme;
  /** The drawing; not to be changed. */
  readonly element: SVGSVGElement;
  /** The text of its file. */
  readonly text: string;
}

/** Draws a figure at a width in px, in a scheme; each rendition once, however often it is asked for. */
export type Renditions = (width: number, scheme?: Scheme) => Promise<Rendition>;

/** The renditions of a figure. They fail naming the figure and the width. */
export function renditionsOf(chart: Chart): Renditions {
  const drawn = new Map<string, Promise<Rendition>>();
  return (width, scheme = "light") => {
    const key = `${width} ${scheme}`;
    let rendition = drawn.get(key);
    if (!rendition) {
      rendition = draw(chart, width, scheme);
      drawn.set(key, rendition);
    }
    return rendition;
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

async function draw(chart: Chart, width: number, scheme: Scheme): Promise<Rendition> {
  const {element, text} = await drawSVG(chart, {width, scheme}).catch((error: unknown) => {
    throw located(error, `figure ${chart.figure.id} at ${width} px`);
  });
  return {width, height: Number(element.getAttribute("height")), scheme, element, text};
}

function located(error: unknown, where: string): Error {
  const message = error instanceof Error ? error.message : String(error);
  return new Error(message.includes(where) ? message : `${message}: ${where}`, {cause: error});
}
