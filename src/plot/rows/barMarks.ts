import {arrow, barX, ruleX, tickX} from "@observablehq/plot";
import {barSign, whiskerSize, zeroStub} from "../../theme/rowSizes.js";
import {openSpans} from "../openSpans.js";
import {arrowHead, strokeWidths} from "../../theme/strokes.js";
import type {Palette} from "../../theme/theme.js";
import type {BarLength} from "./barLength.js";
import {hatchLines, hatchMark} from "../hatch.js";
import {furniture, type MarkRead, opens, shows} from "../marksRead.js";
import type {Row} from "./row.js";

/** A bar that has a length. */
interface MeasuredBar extends BarLength {
  /** The name of its row, on the scale of the rows. */
  readonly name: string;
  /** Which row it is, from the top. */
  readonly index: number;
  /** The address of its number. */
  readonly fact: string;
  /** True for a value that may still change, or that was not counted. */
  readonly flagged: boolean;
}

/** The bars of some rows, as far as they have a number. */
export function measuredBars(
  rows: readonly (Pick<Row, "name" | "address" | "flags"> & {readonly length: BarLength | null})[]
): MeasuredBar[] {
  return rows.flatMap(({name, address, flags, length}, index) =>
    length && address !== null ? [{...length, name: name.text, index, fact: address, flagged: flags.length > 0}] : []
  );
}

/** Where bars stand, in px. */
interface BarFrame {
  /** Along the scale of the lengths, from the left of the chart. */
  readonly at: (value: number) => number;
  /** From the top of a row to that of the next. */
  readonly pitch: number;
  /** From the top of a row to that of its bar. */
  readonly insetTop: number;
  /** The height of a bar. */
  readonly bar: number;
}

/** How bars are painted: in one colour, or each in that of its name on the scale of colours. */
type BarPaint = string | {readonly value: (bar: MeasuredBar) => string; readonly scale: "color"};

/**
 * Bars from zero along x, each in the band of its row along y: filled as far as the number is certain, hollow where it may
 * end before, with a thin bar for a margin of error.
 */
export function barMarks(
  bars: readonly MeasuredBar[],
  frame: BarFrame,
  fill: BarPaint,
  palette: Palette
): readonly MarkRead[] {
  const {insetTop, pitch, bar} = frame;
  const insetBottom = pitch - bar - insetTop;
  const inset = {insetTop, insetBottom};
  const of = {x: ({fact}: MeasuredBar) => fact};
  const solid = bars.filter(({solid: to, end}) => to !== 0 || end === 0);
  const ranged = bars.filter(({solid: to, end}) => to !== end && to !== 0);
  const back = bars.filter(({open}) => open === "back");
  const thinner = {insetTop: insetTop + 0.5, insetBottom: insetBottom + 0.5, insetLeft: 0.5, insetRight: 0.5};
  const hollow = {stroke: fill, fill: "none"};
  // A bar that is no wider than its edges has no inside to be drawn in.
  const isThin = (from: number, to: number) => Math.abs(frame.at(to) - frame.at(from)) < 2;
  const hollowBars = (own: readonly MeasuredBar[], x1: 0 | "solid") =>
    [false, true].flatMap((thin) => {
      const some = own.filter(({solid: from, end}) => isThin(x1 === 0 ? 0 : from, end) === thin);
      return some.length > 0 ? [barX(some, {x1, x2: "end", y: "name", ...(thin ? inset : thinner), ...hollow})] : [];
    });
  return [
    ...(solid.length > 0 ? [shows(barX(solid, {x1: 0, x2: "solid", y: "name", ...inset, fill}), {of})] : []),
    ...hollowBars(ranged, "solid").map((mark) => shows(mark, {of, by: {x: "interval"}})),
    ...hollowBars(back, 0).map((mark) => shows(mark, {of})),
    ...whiskers(bars, frame, palette)
  ];
}

/** Margins of error: thin bars over the ends of bars. */
function whiskers(bars: readonly MeasuredBar[], frame: BarFrame, {ink, paper}: Palette): readonly MarkRead[] {
  const margins = bars.flatMap(({margin, name, fact}) =>
    margin ? [{low: margin[0], high: margin[1], name, fact}] : []
  );
  if (margins.length === 0) return [];
  const off = (frame.bar - whiskerSize.thick) / 2;
  const inset = {insetTop: frame.insetTop + off, insetBottom: frame.pitch - frame.bar - frame.insetTop + off};
  const pen = {fill: ink, stroke: paper, strokeWidth: whiskerSize.rim};
  const mark = barX(margins, {x1: "low", x2: "high", y: "name", ...inset, ...pen});
  return [shows(mark, {of: {x: ({fact}: (typeof margins)[number]) => fact}, by: {x: "interval"}})];
}

/** Hatches of flagged bars and the arrows of open ends, to be drawn on scales of px. */
export function barSigns(bars: readonly MeasuredBar[], frame: BarFrame, palette: Palette): MarkRead[] {
  return [
    ...bars.flatMap((bar) => (bar.flagged && bar.solid !== 0 ? hatched(bar, frame, palette) : [])),
    ...bars.flatMap((bar) => openSigns(bar, frame, palette.ink))
  ];
}

/** Short lines where bars are zero and no line of zero shows it, to be painted under the bars. */
export function zeroStubs(bars: readonly MeasuredBar[], {insetTop, pitch, bar}: BarFrame, {ink}: Palette): MarkRead[] {
  const zeros = bars.filter(({reach}) => reach === 0);
  if (zeros.length === 0) return [];
  const off = Math.max(0, (bar - zeroStub) / 2);
  const inset = {insetTop: insetTop + off, insetBottom: pitch - bar - insetTop + off};
  return [furniture(tickX(zeros, {x: "end", y: "name", ...inset, stroke: ink}), "tick")];
}

/** The top and the foot of a bar, in px from the top of the chart. */
function edgesOf({index}: MeasuredBar, {pitch, insetTop, bar}: BarFrame): readonly [top: number, bottom: number] {
  const top = index * pitch + insetTop;
  return [top, top + bar];
}

/** The hatch of a value that may still change, or that was not counted. */
function hatched(bar: MeasuredBar, frame: BarFrame, palette: Palette): MarkRead[] {
  const [start = 0, end = 0] = [frame.at(0), frame.at(bar.solid)].toSorted((a, b) => a - b);
  const lines = hatchLines(start, end, ...edgesOf(bar, frame));
  // A sliver has no room for one.
  if (end - start < 3) return [];
  return [hatchMark(lines, palette)];
}

const ends = {x1: "x1", x2: "x2", y1: "y1", y2: "y2"} as const;

/** Arrows at the end of a bar: to where the number may be. */
function openSigns(bar: MeasuredBar, frame: BarFrame, stroke: string): MarkRead[] {
  const {open, end, fact} = bar;
  if (open === null) return [];
  const [top, bottom] = edgesOf(bar, frame);
  const y = (top + bottom) / 2;
  const at = frame.at(end);
  const way = end < 0 ? -1 : 1;
  const inside = Math.max(4, Math.min(barSign.back, Math.abs(at - frame.at(0)) - 6));
  const spans = openSpans(open, inside);
  const style = {stroke, strokeWidth: strokeWidths.rule} as const;
  const foot = at + way * spans[0][0];
  return [
    opens(ruleX([foot], {y1: top + 2, y2: bottom - 2, ...style}), fact),
    ...spans.map(([from, to]) => {
      const shaft = [{x1: at + way * from, x2: at + way * to, y1: y, y2: y}];
      return opens(arrow(shaft, {...ends, ...style, headLength: arrowHead.small}), fact);
    })
  ];
}
