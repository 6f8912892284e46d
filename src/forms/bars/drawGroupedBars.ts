import {rowScale} from "../../plot/rows/rowScales.js";
import {plotInPx} from "../../plot/plotInPx.js";
import type {Area, Drawing} from "../../form.js";
import {barMarks, barSigns, measuredBars, zeroStubs} from "../../plot/rows/barMarks.js";
import {lengthRecord, type LengthScale} from "../../plot/rows/lengthScale.js";
import {axisWords, type LinearAxis, zeroLine} from "../../plot/linearAxis.js";
import {placeNames} from "../../plot/rows/nameColumn.js";
import type {PartPaint} from "../../plot/parts/partColours.js";
import {colourScale, type PartKey} from "../../plot/parts/partKey.js";
import {plotMarks} from "../../plot/plotMarks.js";
import type {RowFrame} from "../../plot/rows/rowFrame.js";
import {rowGrid} from "../../plot/rows/rowGrid.js";
import type {GroupSize} from "../../theme/groupSizes.js";
import {axisBaseline} from "../../theme/rowSizes.js";
import type {TextLine} from "../../type/typeset.js";
import type {BarGroup} from "./barGroup.js";
import type {RowLabel} from "./rowLabel.js";

/** All that a chart of groups of bars is drawn from. */
interface GroupedChart extends RowFrame<BarGroup> {
  /** The names of the series, from the top of each group. */
  readonly series: readonly string[];
  /** The labels of the bars, group by group. */
  readonly values: readonly RowLabel[];
  /** What stands in the row of those that are left out; *null* for none. */
  readonly rest: RowLabel | null;
  readonly scale: LengthScale;
  readonly axis: LinearAxis | null;
  readonly paints: ReadonlyMap<string, PartPaint>;
  readonly key: PartKey;
  readonly group: GroupSize;
}

/** Draws a key, and under it groups of bars with their names and values, or with an axis under them. */
export function drawGroupedBars(chart: GroupedChart, over: number, area: Area): Drawing {
  const {column, names, pitch, key, scale} = chart;
  const [left, top] = [area.left + column.width, area.top + over];
  const drawnKey = key.draw(area.top);
  const across = top + pitch * names.length + axisBaseline;
  const ticks = chart.axis
    ? axisWords(chart.axis, {scale: lengthRecord(scale, left), along: "x", across}, area.palette)
    : [];
  return {
    marks: [...drawnKey.marks, ...groupMarks(chart, {left, top}, area)],
    texts: [
      ...drawnKey.texts,
      ...placeNames(column, chart, {left: area.left, top}),
      ...valueLines(chart, left, top),
      ...ticks
    ]
  };
}

/** The bars of one series after those of another, each in its place in the band of its row. */
function groupMarks(
  {shown, values, names, series, pitch, insetTop, scale, axis, paints, group, column, size}: GroupedChart,
  {left, top}: {readonly left: number; readonly top: number},
  {document, palette, width, left: start}: Area
): SVGGElement[] {
  const height = pitch * names.length;
  const box = {document, width: start + width - left, height, left, top};
  const x = {type: "linear", domain: [...scale.domain], range: [...scale.range]} as const;
  const y = rowScale({names, pitch});
  const drawn = series.map((name, at) => {
    const bars = measuredBars(shown.map((row) => row.bars[at]!));
    const inset = insetTop + at * (group.bar + group.between);
    return {bars, frame: {at: scale.at, pitch, insetTop: inset, bar: group.bar}, paint: {value: () => name, scale: "color"}} as const; // prettier-ignore
  });
  const bars = drawn.flatMap(({bars: own, frame, paint}) => barMarks(own, frame, paint, palette));
  const isSaid = (row: number) =>
    values.slice(row * series.length, (row + 1) * series.length).some(({block}) => block !== null);
  const hasWords = (row: number) => !shown[row]?.bars.every(({length}) => length) || isSaid(row);
  const inRow = {insetTop, insetBottom: pitch - insetTop - size.bar};
  const grid = axis ? [rowGrid(axis, {names, hasWords, side: column.side, ...inRow}, palette)] : [];
  // Where names stand over their bars, the line would run through them.
  const zero = column.side === "above" ? [] : [zeroLine("x", palette)];
  const stubs = zero.length > 0 ? [] : drawn.flatMap(({bars: own, frame}) => zeroStubs(own, frame, palette));
  const signs = drawn.flatMap(({bars: own, frame}) => barSigns(own, frame, palette));
  return [
    ...plotMarks([...grid, ...stubs, ...bars, ...zero], {...box, x, y, color: colourScale(paints)}),
    ...plotInPx(signs, box)
  ];
}

function valueLines(
  {shown, values, rest, scale, series, pitch, insetTop, group, size, column}: GroupedChart,
  left: number,
  top: number
) {
  const place = ({block, offset}: RowLabel, end: number, middle: number): TextLine[] => {
    if (!block) return [];
    const x = left + scale.at(end) + (end < 0 ? -offset : offset);
    return block.place(x, Math.round(middle - block.height / 2), end < 0 ? "end" : "start");
  };
  // Words that stand for bars, under a name, begin where the name does.
  const forBars = (label: RowLabel, row: number) =>
    place(column.side === "above" ? {...label, offset: 0} : label, 0, rowTop(row) + size.bar / 2);
  const step = group.bar + group.between;
  const rowTop = (row: number) => top + row * pitch + insetTop;
  const lines = shown.flatMap(({bars}, row) => {
    const own = values.slice(row * series.length, (row + 1) * series.length);
    const isEmpty = bars.every(({quantity}) => quantity === null);
    // What is said of all of them is said once.
    if (isEmpty && own[0]) return forBars(own[0], row);
    return own.flatMap((label, at) =>
      place(label, bars[at]?.length?.reach ?? 0, rowTop(row) + at * step + group.bar / 2)
    );
  });
  return [...lines, ...(rest ? forBars(rest, shown.length) : [])];
}
