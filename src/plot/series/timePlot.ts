import {scaleLinear, scaleUtc} from "d3";
import {valueAxisGap} from "../../theme/lineSizes.js";
import type {Palette} from "../../theme/theme.js";
import type {TextLine} from "../../type/typeset.js";
import type {PlotBox} from "../labels/leaderMarks.js";
import {axisWords, type LinearAxis} from "../linearAxis.js";
import {text as dateText} from "../scaleRecord.js";
import type {SeriesPoint} from "./series.js";

/** A plot of numbers over time. */
export type TimePlot = ReturnType<typeof timePlot>;

/** The scales of a plot of numbers over time in a **box**: as Plot draws by them, as a file is read by them, and in px of the figure. */
export function timePlot(times: readonly [Date, Date], domain: readonly [number, number], box: PlotBox) {
  const {left, top, width, height} = box;
  const [from, to] = times;
  const at = scaleUtc([from, to], [left, left + width]);
  const level = scaleLinear(domain, [top + height, top]);
  return {
    box,
    domain,
    at,
    level,
    end: ({at: date, value}: SeriesPoint) => [at(date), level(value ?? 0)] as const,
    scales: {x: {type: "utc", domain: [from, to]}, y: {type: "linear", domain: [...domain]}},
    read: {
      time: {type: "time", domain: [dateText(from), dateText(to)], range: [left, left + width]},
      values: {type: "linear", domain, range: [top + height, top]}
    }
  } as const;
}

/** The words of the axis of numbers at the left of a plot. */
export function valueAxisWords(axis: LinearAxis, {box, read}: TimePlot, palette: Palette): TextLine[] {
  return axisWords(axis, {scale: read.values, along: "y", across: box.left - valueAxisGap}, palette);
}
