import {groups} from "d3";
import type {PublishedMark} from "../published.js";
import {paintOf} from "./paint.js";

/** Bars of a third-party SVG: lengths to be compared, with the line that they begin at. */
export interface PlainBars {
  /** *columns* rise from one level, *rows* begin at one place from the left, *parts* are set end to end. */
  readonly kind: "columns" | "rows" | "parts";
  readonly bars: readonly PublishedMark[];
}

/** Sets of filled rects that read as bars, the largest first: of one thickness and from one line, or end to end. */
export function readPlainBars(marks: readonly PublishedMark[], paper: string | null): PlainBars[] {
  const rects = marks.filter(({name, ...mark}) => name === "rect" && paintOf({name, ...mark}, paper) !== "unseen");
  const sets = (kind: PlainBars["kind"], key: (mark: PublishedMark) => string): PlainBars[] =>
    groups(rects, key).map(([, bars]) => ({kind, bars}));
  return [
    ...sets("columns", ({box}) => `${place(box.bottom)} ${place(box.right - box.left)}`),
    ...sets("rows", ({box}) => `${place(box.left)} ${place(box.bottom - box.top)}`),
    ...sets("parts", ({box}) => `${place(box.top)} ${place(box.bottom)}`)
  ].toSorted((a, b) => b.bars.length - a.bars.length);
}

/** How long a bar is, in px. */
export function barLength({box}: PublishedMark, kind: PlainBars["kind"]): number {
  return kind === "columns" ? box.bottom - box.top : box.right - box.left;
}

const place = (value: number) => value.toFixed(1);
