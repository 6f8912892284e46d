import {barX} from "@observablehq/plot";
import type {Area, Drawing} from "../../form.js";
import {hatchLines, hatchMark} from "../../plot/hatch.js";
import type {PlotBox} from "../../plot/labels/leaderMarks.js";
import {axisWords, type LinearAxis} from "../../plot/linearAxis.js";
import {shows} from "../../plot/marksRead.js";
import {placeNames} from "../../plot/rows/nameColumn.js";
import type {PartPaint} from "../../plot/parts/partColours.js";
import {colourScale, type PartKey} from "../../plot/parts/partKey.js";
import {plotInPx} from "../../plot/plotInPx.js";
import {plotMarks} from "../../plot/plotMarks.js";
import type {RowFrame} from "../../plot/rows/rowFrame.js";
import {rowGrid} from "../../plot/rows/rowGrid.js";
import {rowScale} from "../../plot/rows/rowScales.js";
import {axisBaseline} from "../../theme/rowSizes.js";
import {space} from "../../theme/spacing.js";
import type {Block} from "../../type/typeset.js";
import type {Segment} from "./segment.js";
import type {Stack} from "./stack.js";

/** A segment of a stack, on the scales of the rows and of the parts. */
export interface StackSegment extends Segment {
  /** The name of its row, which row that is from the top, and the name of its part. */
  readonly name: string;
  readonly row: number;
  readonly label: string;
  /** Its number, printed inside; *null* where it has no room. */
  readonly value: Block | null;
}

/** All that a chart of stacked bars is drawn from; px. */
interface StackedBarsChart {
  readonly frame: RowFrame<Stack>;
  readonly segments: readonly StackSegment[];
  /** The words after each row, or in the place of its bars; *null* for none. */
  readonly words: readonly (Block | null)[];
  /** The value at the end of the bars, and how far from zero that is. */
  readonly high: number;
  readonly width: number;
  /** *null* where each segment has its number. */
  readonly axis: LinearAxis | null;
  readonly paints: ReadonlyMap<string, PartPaint>;
  readonly key: PartKey;
  /** From the top of the area to the bars. */
  readonly over: number;
  /** Under the bars; *null* for none. */
  readonly note: Block | null;
}

/** Draws a key, and under it stacked bars with their names and numbers, or with an axis under them. */
export function drawStackedBars(chart: StackedBarsChart, area: Area): Drawing {
  const {frame, segments, words, high, width, axis, key, over, note} = chart;
  const {names, column, pitch, insetTop, size} = frame;
  const [left, top] = [area.left + column.width, area.top + over];
  const height = pitch * names.length;
  const drawnKey = key.draw(area.top);
  const at = (value: number) => (value * width) / high;
  const place = (block: Block | null, row: number, from: number) =>
    block?.place(left + from, Math.round(top + row * pitch + insetTop + size.bar / 2 - block.height / 2)) ?? [];
  const scale = {type: "linear", domain: [0, high], range: [left, left + width]} as const;
  const across = top + height + axisBaseline;
  const ticks = axis && axisWords(axis, {scale, along: "x", across}, area.palette);
  return {
    marks: [...drawnKey.marks, ...stackMarks(chart, {left, top, width, height}, area)],
    texts: [
      ...drawnKey.texts,
      ...placeNames(column, frame, {left: area.left, top}),
      ...segments.flatMap(({value, row, from}) => place(value, row, at(from) + space.xs)),
      ...words.flatMap((block, row) => {
        const stack = frame.shown[row];
        return place(block, row, stack?.segments ? at(stack.total) + space.s : 0);
      }),
      ...(ticks ?? []),
      ...(note?.place(area.left, top + height + (axis ? space.xxl : 0) + space.s) ?? [])
    ]
  };
}

/** Px from which on a part has edges of its own: a thinner one lies over those of its neighbours, which part it from them. */
const leastParted = 2;

function stackMarks({frame, segments, words, high, axis, paints}: StackedBarsChart, box: PlotBox, area: Area) {
  const {names, column, pitch, insetTop, insetBottom, size} = frame;
  const {document, palette} = area;
  const at = (value: number) => (value * box.width) / high;
  const isThin = ({label, from, to}: StackSegment) => !paints.get(label)?.pale && at(to - from) < leastParted;
  const edgeOf = ({label}: StackSegment) => (paints.get(label)?.pale ? palette.contextEdge : palette.paper);
  const bars = barX(
    segments.toSorted((a, b) => Number(isThin(a)) - Number(isThin(b))),
    {
      x1: "from",
      x2: "to",
      y: "name",
      insetTop,
      insetBottom,
      fill: {value: "label", scale: "color"},
      stroke: {value: (segment) => (isThin(segment) ? "none" : edgeOf(segment)), scale: null}
    }
  );
  const showing = {of: {x: ({address}: StackSegment) => address}, by: {x: "length"}, base: "stack"} as const;
  const rows = {names, hasWords: (row: number) => words[row] !== null, side: "beside", insetTop, insetBottom} as const;
  const grid = axis && column.side === "beside" ? [rowGrid(axis, rows, palette)] : [];
  const hatches = segments.flatMap(({flags, from, to, row}) => {
    const start = row * pitch + insetTop;
    return flags.length > 0 ? hatchLines(at(from), at(to), start, start + size.bar) : [];
  });
  const x = {type: "linear", domain: [0, high], range: [0, box.width]} as const;
  return [
    ...plotMarks([...grid, shows(bars, showing)], {
      document,
      ...box,
      x,
      y: rowScale(frame),
      color: colourScale(paints)
    }),
    ...plotInPx(hatches.length > 0 ? [hatchMark(hatches, palette)] : [], {document, ...box})
  ];
}
