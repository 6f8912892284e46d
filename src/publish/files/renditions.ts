import type {Chart} from "../../figure/figure.js";
import type {Rendition} from "../../figure/drawFigure.js";
import {type DrawnCarriers, drawnCarriers} from "../../drawing/drawnCarriers.js";
import {fileText} from "./svg.js";
import {inlineFragment} from "../../drawing/inlineFragment.js";
import {draw} from "./draw.js";

/** A picture of a figure as it is published. */
interface DrawnFile {
  /** Px. */
  readonly width: number;
  readonly height: number;
  readonly text: string;
  readonly carriers: DrawnCarriers;
}

/** What is made of the drawings of a figure. All fail naming the figure and its width or canvas. */
export interface Renditions {
  /** The file of its own, made once for each rendition. */
  readonly file: (rendition: Rendition) => Promise<DrawnFile>;
  /** The same drawing as markup for a page, made once as well. */
  readonly fragment: (rendition: Rendition) => Promise<string>;
}

/**
 * The renditions of a figure. Whoever asks in the same turn of the event loop shares a drawing. Then it is let go of, for
 * it is ten times as large as what is made of it, and many figures may wait for their fonts.
 */
export function renditionsOf(chart: Chart): Renditions {
  const drawing = once((rendition) => drawn(chart, rendition), {forATurn: true});
  const written = once((rendition) => drawing(rendition).then(writtenFile));
  return {
    file: once((rendition) => written(rendition).then(wholeFile)),
    fragment: once((rendition) => drawing(rendition).then(inlineFragment))
  };
}

/** Makes something of each rendition once, however often it is asked for; *forATurn*, as long as the turn lasts. */
function once<Made>(make: (rendition: Rendition) => Promise<Made>, {forATurn = false} = {}) {
  const made = new Map<string, Promise<Made>>();
  return (rendition: Rendition): Promise<Made> => {
    const {width, canvas, scheme = "light"} = rendition;
    const key = `${canvas ?? width} ${scheme}`;
    const known = made.get(key);
    if (known) return known;
    const begun = make(rendition);
    if (forATurn && made.size === 0) setImmediate(() => made.clear());
    made.set(key, begun);
    return begun;
  };
}

interface WrittenFile extends Omit<DrawnFile, "text"> {
  readonly text: Promise<string>;
}

function writtenFile(svg: SVGSVGElement): WrittenFile {
  const [width, height] = ["width", "height"].map((name) => Number(svg.getAttribute(name)));
  const text = fileText(svg);
  // It is told of when somebody waits for it.
  text.catch(() => undefined);
  return {width: width ?? NaN, height: height ?? NaN, text, carriers: drawnCarriers(svg)};
}

const wholeFile = async (file: WrittenFile): Promise<DrawnFile> => ({...file, text: await file.text});

function drawn(chart: Chart, rendition: Rendition): Promise<SVGSVGElement> {
  const {width, canvas} = rendition;
  return draw(chart, rendition).catch((error: unknown) => {
    throw located(error, `figure ${chart.figure.id} ${canvas ? `as ${canvas}` : `at ${width} px`}`);
  });
}

function located(error: unknown, where: string): Error {
  const message = error instanceof Error ? error.message : String(error);
  return new Error(message.includes(where) ? message : `${message}: ${where}`, {cause: error});
}
