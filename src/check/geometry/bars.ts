import type {Box, PublishedMark} from "../published.js";
import {paintOf} from "./paint.js";

/** A bar as it is drawn: lengths set end to end, the last of them with an edge around it. */
export interface DrawnBar {
  /** From the left. */
  readonly segments: readonly PublishedMark[];
  /** Outlines on a level with it. */
  readonly edges: readonly PublishedMark[];
}

/** The bars of a drawing from the top, and what joins them. */
export interface DrawnBars {
  readonly bars: readonly DrawnBar[];
  /** Single rects between the bars. */
  readonly bands: readonly PublishedMark[];
}

/** Reads horizontal bars: rects on one level, with an edge on that level; a rect alone on its level is a band. */
export function readBars(marks: readonly PublishedMark[], paper: string | null): DrawnBars {
  const rects = marks.filter(({name}) => name === "rect");
  const edges = rects.filter((mark) => mark.fill === null && paintOf(mark, paper) === "ring");
  const rows = rowsOf(rects.filter((mark) => !edges.includes(mark)));
  const bars = rows.map((row): DrawnBar => {
    const segments = row.toSorted((a, b) => a.box.left - b.box.left);
    return {segments, edges: edges.filter((edge) => row.some((mark) => level(edge.box, mark.box)))};
  });
  const isBand = ({segments, edges}: DrawnBar) => segments.length === 1 && edges.length === 0;
  return {
    bars: bars.filter((bar) => !isBand(bar)),
    bands: bars.filter(isBand).flatMap(({segments}) => segments)
  };
}

/** Marks in rows from the top; the marks of a row share at least half of the height of the lower of two. */
function rowsOf(marks: readonly PublishedMark[]): PublishedMark[][] {
  const rows: PublishedMark[][] = [];
  for (const mark of marks.toSorted((a, b) => a.box.top - b.box.top)) {
    const row = rows.find(([first]) => first && level(first.box, mark.box));
    if (row) row.push(mark);
    else rows.push([mark]);
  }
  return rows;
}

function level(a: Box, b: Box): boolean {
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return shared > Math.min(a.bottom - a.top, b.bottom - b.top) / 2;
}
