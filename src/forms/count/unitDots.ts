import {arrow, dot, ruleX} from "@observablehq/plot";
import type {Area} from "../../form.js";
import {typeset} from "../../type/typeset.js";
import {mergedDots} from "../../plot/mergedDots.js";
import {counts, opens} from "../../plot/marksRead.js";
import {plotMarks} from "../../plot/plotMarks.js";
import type {Phrase} from "../../words/say.js";
import {noteType} from "../../theme/typeSizes.js";
import {arrowHead, strokeWidths} from "../../theme/strokes.js";

/** A dot in its row. */
export interface Dot {
  readonly column: number;
  readonly row: number;
  /** The part of a full dot's area, 0 to 1. */
  readonly area: number;
  /** True for what the number may not reach. */
  readonly hollow?: boolean;
}

/** So many dots in rows, the last of them in part; hollow after those that are **certain**. */
export function dotsOf(count: number, columns: number, certain = count): Dot[] {
  return Array.from({length: Math.ceil(count)}, (_, index) => {
    return {...dotAt(index, columns, Math.min(1, count - index)), hollow: index >= certain};
  });
}

function dotAt(index: number, columns: number, area = 1): Dot {
  return {column: index % columns, row: Math.floor(index / columns), area};
}

/** The place of the open ring; one that begins a row stands a little off, so that its words have air. */
export function ringAt(index: number, columns: number): Dot {
  const ring = dotAt(index, columns);
  return ring.column === 0 ? {...ring, row: ring.row + 0.4} : ring;
}

/** How dots are spaced, and where they begin, in px. */
export interface Place {
  readonly pitch: number;
  readonly top: number;
}

/** The words for the open ring: beside it where they fit in one line, or else under it. */
export function ringLabel(more: Phrase, ring: Dot, area: Area, {pitch, top}: Place) {
  const style = {...noteType, fill: area.palette.mutedInk};
  const left = area.left + (ring.column + 1) * pitch + 4;
  const room = area.left + area.width - left;
  const ringTop = top + ring.row * pitch;
  const beside = room > 60 ? typeset(more, style, room) : null;
  if (beside && beside.lines.length === 1) {
    const level = Math.round(ringTop + pitch / 2 - beside.height / 2);
    // Between small dots, a label that is level with the ring would reach into the row above.
    const y = area.height === undefined ? level : Math.max(level, Math.ceil(ringTop) + 1);
    return {texts: beside.place(left, y), bottom: y + beside.height};
  }
  const below = typeset(more, style, area.width);
  const y = Math.ceil(ringTop + pitch + 2);
  return {texts: below.place(area.left, y), bottom: y + below.height};
}

/** Where dots are drawn, and how. */
export interface DotBox extends Place {
  readonly area: Area;
  readonly columns: number;
  readonly rows: number;
  readonly fill: string;
  /** The address of the number. */
  readonly fact: string;
  /** How many things a dot stands for. */
  readonly per: number;
}

/** What follows the last dot: a ring where there may be more, or an arrow back where there may be less. */
export interface DotEnds {
  readonly ring: Dot | null;
  readonly back: Dot | null;
}

/** Draws dots and the sign after them: the full dots in one path; hollow ones, a last one in part and the ring as circles. */
export function drawDots(
  dots: readonly Dot[],
  {ring, back}: DotEnds,
  {area, columns, pitch, top, rows, fill, fact, per}: DotBox
): SVGGElement[] {
  const radius = Math.round(pitch * 0.36 * 10) / 10;
  const at = {x: (d: Dot) => d.column + 0.5, y: (d: Dot) => d.row + 0.5};
  const full = dots.filter((d) => d.area === 1 && !d.hollow);
  const hollow = dots.filter((d) => d.area === 1 && d.hollow);
  const partial = dots.filter((d) => d.area < 1);
  const outline = {stroke: fill, strokeWidth: Math.min(strokeWidths.edge, radius / 2)};
  const counted = {of: fact, per} as const;
  const marks = [
    counts(mergedDots(full, {...at, r: radius, fill}), counted),
    ...(hollow.length > 0 ? [counts(dot(hollow, {...at, r: radius, ...outline}), counted)] : []),
    ...partial.map((last) =>
      counts(dot([last], {...at, r: radius * Math.sqrt(last.area), ...(last.hollow ? outline : {fill})}), counted)
    ),
    ...(back ? backMarks(back, fill).map((mark) => opens(mark, fact)) : []),
    ...(ring ? [opens(dot([ring], {...at, r: radius, stroke: fill, strokeWidth: strokeWidths.edge}), fact)] : [])
  ];
  return plotMarks(marks, {
    document: area.document,
    width: columns * pitch,
    height: rows * pitch,
    left: area.left,
    top,
    x: {domain: [0, columns]},
    y: {domain: [rows, 0]}
  });
}

/** A line after the last dot, and an arrow from it back along the row, to where the number may be. */
function backMarks({column, row}: Dot, stroke: string) {
  const length = 0.7;
  const end = column + 0.2 + length;
  const middle = row + 0.5;
  return [
    ruleX([end], {y1: row, y2: row + 1, stroke, strokeWidth: strokeWidths.rule}),
    arrow([0], {
      x1: end,
      y1: middle,
      x2: end - length,
      y2: middle,
      stroke,
      strokeWidth: strokeWidths.rule,
      headLength: arrowHead.small
    })
  ];
}
