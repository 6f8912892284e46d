import {rect} from "@observablehq/plot";
import type {Area} from "../../form.js";
import {furniture, shows} from "../../plot/marksRead.js";
import {plotMarks} from "../../plot/plotMarks.js";

/** A bar where it stands on the common scale; **top** in px from the top of the plot. */
export interface PlacedBar {
  readonly top: number;
  /** The length of the whole, in flows. */
  readonly total: number;
  /** The addresses of the flow’s share and of what it leaves. */
  readonly share: string;
  readonly rest: string;
}

/** The scale of bars, in flows and px. */
export interface BarScale {
  readonly longest: number;
  readonly barHeight: number;
  readonly height: number;
}

/** Draws bars, each a flow and the rest of its whole, and the bands between the flows. */
export function drawBars(
  placed: readonly PlacedBar[],
  area: Area,
  {longest, barHeight, height}: BarScale
): SVGGElement[] {
  const {palette} = area;
  const rows = placed.map(({top, ...bar}) => ({...bar, y1: top, y2: top + barHeight}));
  const bands = rows.slice(1).map(({y1}, index) => ({y1: rows[index]!.y2, y2: y1}));
  const ends = {y1: "y1", y2: "y2"} as const;
  const part = (of: (row: (typeof rows)[number]) => string) => {
    return {of: {x: of, y: null}, by: {x: "share"}, whole: ({share}: (typeof rows)[number]) => share} as const;
  };
  return plotMarks(
    [
      furniture(rect(bands, {...ends, x1: 0, x2: 1, fill: palette.tint}), "band"),
      shows(
        rect(rows, {...ends, x1: 1, x2: "total", fill: palette.context}),
        part(({rest}) => rest)
      ),
      furniture(
        rect(rows, {...ends, x1: 1, x2: "total", inset: 0.5, fill: "none", stroke: palette.contextEdge}),
        "edge"
      ),
      shows(
        rect(rows, {...ends, x1: 0, x2: 1, fill: palette.highlight}),
        part(({share}) => share)
      )
    ],
    {
      document: area.document,
      width: area.width,
      height,
      left: area.left,
      top: area.top,
      x: {domain: [0, longest]},
      y: {domain: [height, 0]}
    }
  );
}
