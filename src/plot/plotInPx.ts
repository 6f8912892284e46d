import type {MarkRead} from "./marksRead.js";
import {plotMarks, type PlotMarksOptions} from "./plotMarks.js";

/** Draws marks in px from the left and the top of a plot, whatever its scales are; nothing where there are none. */
export function plotInPx(marks: readonly MarkRead[], options: Omit<PlotMarksOptions, "x" | "y">): SVGGElement[] {
  const {width, height} = options;
  return marks.length > 0 ? plotMarks(marks, {...options, x: {domain: [0, width]}, y: {domain: [height, 0]}}) : [];
}
