import {arrow, dot, ruleX} from "@observablehq/plot";
import {type Area, lineFrom, lineWidth} from "../../form.js";
import {typeset} from "../../type/typeset.js";
import {mergedDots} from "../../plot/mergedDots.js";
import {counts, opens} from "../../plot/marksRead.js";
import type {OpenWay} from "../../plot/openEnd.js";
import {plotMarks} from "../../plot/plotMarks.js";
import type {Phrase} from "../../words/phrase.js";
import {space} from "../../theme/spacing.js";
import {noteType} from "../../theme/typeSizes.js";
import {blockGap} from "../../theme/dotSizes.js";
import {arrowHead, strokeWidths} from "../../theme/strokes.js";

/** A dot in its place, in pitches from the first. */
interface Dot {
  readonly column: number;
  readonly row: number;
  /** The part of a full dot's area, 0 to 1. */
  readonly area: number;
  /** True for what the number may not reach. */
  readonly hollow?: boolean;
}

/** Dots stand in blocks of ten rows of ten, so that they can be counted. */
const side = 10;
const hundred = side * side;

/** How many blocks some dots fill. */
export const blocksOf = (dots: number) => Math.max(1, Math.ceil(dots / hundred));

/** From block to block, in pitches. */
const blockPitch = side + blockGap;

/** How wide so many blocks are, in pitches. */
export const acrossOf = (blocks: number) => blocks * blockPitch - blockGap;

/** How high so many dots are, in pitches, with so many blocks side by side. */
export function rowsOf(dots: number, blocks: number): number {
  const [last, before] = [blocksOf(dots) - 1, Math.floor((blocksOf(dots) - 1) / blocks)];
  const own = last % blocks > 0 ? side : Math.ceil((dots - last * hundred) / side);
  return before * blockPitch + own;
}

/** So many dots, block by block, the last of them in part; hollow after those that are **certain**. */
export function dotsOf(count: number, blocks: number, certain = count): Dot[] {
  return Array.from({length: Math.ceil(count)}, (_, index) => {
    return {...dotAt(index, blocks, Math.min(1, count - index)), hollow: index >= certain};
  });
}

function dotAt(index: number, blocks: number, area = 1): Dot {
  const [block, own] = [Math.floor(index / hundred), index % hundred];
  const [left, top] = [(block % blocks) * blockPitch, Math.floor(block / blocks) * blockPitch];
  return {column: left + (own % side), row: top + Math.floor(own / side), area};
}

/** What follows the last dot: an open ring for *more*, arrows for *less* and *either*, and words alone for a *span*. */
export type DotEnd = OpenWay | "span";

/** What follows the last dot, and where. */
interface DotSign {
  readonly end: DotEnd;
  readonly at: DotPlace;
}

/** A place after the last dot; **apart** where it stands off the blocks, in a row of its own. */
interface DotPlace extends Dot {
  readonly apart?: boolean;
}

/** How many columns each sign takes after the last dot. */
const signWidth = {more: 1, less: 1, either: 2, span: 0} as const;

/** How many columns a sign needs at the right of the blocks: a ring begins a row of its own. */
export const signColumns = (end: DotEnd | null) => (end === "less" || end === "either" ? signWidth[end] : 0);

/**
 * The place of what follows so many dots, **pitch** px apart: of a ring the next place or, where that begins a block under the
 * others, as far below them as words beside it need; of arrows beside the last dot, to which they point.
 */
export function endAt(dots: number, {blocks, pitch, end}: {blocks: number; pitch: number; end: DotEnd}): DotPlace {
  const last = dotAt(Math.max(0, dots - 1), blocks);
  if (end === "less" || end === "either") return {...last, column: last.column + 1};
  if (dots % hundred > 0) return dotAt(dots, blocks);
  const clear = (noteType.leading / 2 + space.xxs) / pitch - 0.5;
  return {column: 0, row: rowsOf(dots, blocks) + Math.max(blockGap / 2, clear), area: 1, apart: true};
}

/** How high all dots are, in pitches. */
interface Rows {
  readonly rows: number;
}

/** How dots are spaced, and where they begin, in px. */
interface Place {
  readonly pitch: number;
  readonly top: number;
}

/** The words for a sign: beside it where they fit in one line or it stands apart, or else under all **rows**. */
export function endLabel(more: Phrase, {at: ring, end}: DotSign, area: Area, {pitch, top, rows}: Place & Rows) {
  const style = {...noteType, fill: area.palette.mutedInk};
  const left = area.left + (ring.column + signWidth[end]) * pitch + 4;
  const room = area.left + area.width - left;
  const ringTop = top + ring.row * pitch;
  const beside = room > 60 ? typeset(more, style, Math.min(room, lineFrom(area, room, 400))) : null;
  if (beside && (ring.apart || beside.lines.length === 1)) {
    const level = Math.round(ringTop + pitch / 2 - style.leading / 2);
    // Between small dots, a label that is level with the sign would reach into the row above; what stands apart has no row above.
    const y = ring.apart ? level : Math.max(level, Math.ceil(ringTop) + 1);
    return {texts: beside.place(left, y), bottom: y + beside.height};
  }
  const below = typeset(more, style, lineWidth(area, area.width));
  const y = Math.ceil(Math.max(ringTop + pitch, top + rows * pitch) + 2);
  return {texts: below.place(area.left, y), bottom: y + below.height};
}

/** Where dots are drawn, and how. */
interface DotBox extends Place {
  readonly area: Area;
  /** How wide and how high, in pitches. */
  readonly columns: number;
  readonly rows: number;
  readonly fill: string;
  /** The address of the number. */
  readonly fact: string;
  /** How many things a dot stands for. */
  readonly per: number;
}

/** Draws dots and the sign after them: the full dots in one path; hollow ones, a last one in part and the ring as circles. */
export function drawDots(
  dots: readonly Dot[],
  sign: DotSign | null,
  {area, columns, pitch, top, rows, fill, fact, per}: DotBox
): SVGGElement[] {
  const radius = Math.round(pitch * 0.36 * 10) / 10;
  const at = {x: (d: Dot) => d.column + 0.5, y: (d: Dot) => d.row + 0.5};
  const full = dots.filter((d) => d.area === 1 && !d.hollow);
  const hollow = dots.filter((d) => d.area === 1 && d.hollow);
  const partial = dots.filter((d) => d.area < 1);
  const outline = {stroke: fill, strokeWidth: Math.max(1, Math.min(strokeWidths.edge, radius / 2))};
  const counted = {of: fact, per} as const;
  const marks = [
    counts(mergedDots(full, {...at, r: radius, fill}), counted),
    ...(hollow.length > 0 ? [counts(dot(hollow, {...at, r: radius, ...outline}), counted)] : []),
    ...partial.map((last) =>
      counts(dot([last], {...at, r: radius * Math.sqrt(last.area), ...(last.hollow ? outline : {fill})}), counted)
    ),
    ...(sign ? signMarks(sign, {fill, radius}).map((mark) => opens(mark, fact)) : [])
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

/** A ring; or a line, and arrows from it along the row to where the number may be. */
function signMarks({end, at: {column, row}}: DotSign, {fill: stroke, radius}: {fill: string; radius: number}) {
  const middle = row + 0.5;
  if (end === "span") return [];
  if (end === "more")
    return [dot([column + 0.5], {x: (x) => x, y: () => middle, r: radius, stroke, strokeWidth: strokeWidths.edge})];
  const length = 0.7;
  const pen = {stroke, strokeWidth: strokeWidths.rule};
  const x1 = column + 0.2 + length;
  const tips = end === "less" ? [x1 - length] : [x1 - length, x1 + length];
  return [
    ruleX([x1], {y1: row, y2: row + 1, ...pen}),
    arrow(tips, {x1, y1: middle, x2: (tip: number) => tip, y2: middle, ...pen, headLength: arrowHead.small})
  ];
}
