import {Absent} from "./absent.js";
import {drawingDocument} from "./drawingDocument.js";

let light;
let whole;

/** Draws a chart in the trimmed jsdom, or in all of it where the drawing asks for more. */
export async function draw(chart, rendition, finish = (svg) => svg) {
  light ??= drawingDocument();
  try {
    return finish(chart({...rendition, document: light}));
  } catch (error) {
    if (!(error instanceof Absent)) throw error;
  }
  whole ??= new (await import("jsdom")).JSDOM("").window.document;
  return finish(chart({...rendition, document: whole}));
}
