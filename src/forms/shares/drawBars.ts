import {rect} from "@observablehq/plot";
import type {Area} from "../../form.js";
import {furniture, type MarkRead, shows} from "../../plot/marksRead.js";
import {drawMargin, openEnd} from "../../plot/openEnd.js";
import {plotMarks} from "../../plot/plotMarks.js";
import {type BarExtent, reachOf, signReach} from "./barExtent.js";

/** A bar where it stands on the common scale; **top** in px from the top of the plot. */
export interface PlacedBar {
  readonly top: number;
  readonly extent: BarExtent;
  /** The addresses of the flow’s share and of what it leaves. */
  readonly share: string;
  readonly rest: string;
}

/** The scale of bars, in px. */
interface BarScale {
  /** A flow. */
  readonly flowWidth: number;
  readonly barHeight: number;
  readonly height: number;
}

/**
 * Draws bars, each a flow and the rest of its whole, and the bands between the flows. Of the rest, what is only possible is
 * hollow; where its end is open stands an arrow, and over a margin of error a span.
 */
export function drawBars(
  placed: readonly PlacedBar[],
  area: Area,
  {flowWidth, barHeight, height}: BarScale
): SVGGElement[] {
  const {palette} = area;
  const rows = placed.map(({top, extent, ...bar}) => {
    const {certain, drawn} = extent;
    return {...bar, certain, drawn, y1: top, y2: top + barHeight};
  });
  const longest = Math.max(...placed.map(({extent}) => reachOf(extent)));
  const bands = rows.slice(1).map(({y1}, index) => ({y1: rows[index]!.y2, y2: y1}));
  const ends = {y1: "y1", y2: "y2"} as const;
  const part = (of: (row: (typeof rows)[number]) => string) => {
    return {of: {x: of, y: null}, by: {x: "share"}, whole: ({share}: (typeof rows)[number]) => share} as const;
  };
  const edge = {inset: 0.5, fill: "none", stroke: palette.contextEdge} as const;
  const [solid, hollow] = [rows.filter(({certain}) => certain > 1), rows.filter(({certain, drawn}) => drawn > certain)];
  const possible: MarkRead[] = [
    shows(
      rect(hollow, {...ends, x1: "certain", x2: "drawn", ...edge}),
      part(({rest}) => rest)
    )
  ];
  const bars = plotMarks(
    [
      furniture(rect(bands, {...ends, x1: 0, x2: 1, fill: palette.tint}), "band"),
      shows(
        rect(solid, {...ends, x1: 1, x2: "certain", fill: palette.context}),
        part(({rest}) => rest)
      ),
      furniture(rect(solid, {...ends, x1: 1, x2: "certain", ...edge}), "edge"),
      ...(hollow.length > 0 ? possible : []),
      shows(
        rect(rows, {...ends, x1: 0, x2: 1, fill: palette.highlight}),
        part(({share}) => share)
      )
    ],
    {
      document: area.document,
      width: longest * flowWidth,
      height,
      left: area.left,
      top: area.top,
      x: {domain: [0, longest]},
      y: {domain: [height, 0]}
    }
  );
  return [...bars, ...placed.flatMap((bar) => drawSign(bar, area, {flowWidth, barHeight}))];
}

function drawSign(
  {extent, rest, top}: PlacedBar,
  {document, left, top: areaTop, palette}: Area,
  {flowWidth, barHeight}: Pick<BarScale, "flowWidth" | "barHeight">
): SVGGElement[] {
  const {drawn, way, margin} = extent;
  const place = {x: left + drawn * flowWidth, y: areaTop + top, fact: rest, along: "x", across: barHeight} as const;
  if (way) return openEnd.draw(document, {...place, way, reach: signReach(extent, flowWidth)}, palette.highlight);
  if (!margin) return [];
  const [low, high] = margin.map((end) => (end - drawn) * flowWidth);
  return drawMargin(document, {...place, low: low ?? 0, high: high ?? 0}, palette.highlight);
}
