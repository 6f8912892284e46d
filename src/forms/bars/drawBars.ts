import {rowScale} from "../../plot/rows/rowScales.js";
import {plotInPx} from "../../plot/plotInPx.js";
import type {Area, Drawing} from "../../form.js";
import {barMarks, barSigns, measuredBars, zeroStubs} from "../../plot/rows/barMarks.js";
import {lengthRecord, type LengthScale} from "../../plot/rows/lengthScale.js";
import {axisWords, type LinearAxis, zeroLine} from "../../plot/linearAxis.js";
import {placeNames} from "../../plot/rows/nameColumn.js";
import {plotMarks} from "../../plot/plotMarks.js";
import type {RowFrame} from "../../plot/rows/rowFrame.js";
import {rowGrid} from "../../plot/rows/rowGrid.js";
import {axisBaseline} from "../../theme/rowSizes.js";
import type {TextLine} from "../../type/typeset.js";
import type {Bar} from "./bar.js";
import type {RowLabel} from "./rowLabel.js";

/** All that a chart of bars is drawn from. */
interface BarChart extends RowFrame<Bar> {
  readonly labels: readonly RowLabel[];
  readonly scale: LengthScale;
  readonly axis: LinearAxis | null;
  /** Whether names beside the bars are printed; default yes. */
  readonly named?: boolean;
}

/** Draws bars with their names and values, or with an axis under them. */
export function drawBars(chart: BarChart, area: Area): Drawing {
  const {column, scale, names, labels, shown, pitch, insetTop, size, axis, named = true} = chart;
  const {palette} = area;
  const left = area.left + column.width;
  const height = pitch * names.length;
  const box = {document: area.document, width: area.width - column.width, height, left, top: area.top};
  // Where names stand over their bars, the line would run through them.
  const zero = column.side === "above" ? [] : [zeroLine("x", palette)];
  const hasWords = (row: number) => !shown[row]?.length || labels[row]?.block != null;
  const inRow = {insetTop, insetBottom: pitch - size.bar - insetTop};
  const grid = axis ? [rowGrid(axis, {names, hasWords, side: column.side, ...inRow}, palette)] : [];
  const x = {type: "linear", domain: [...scale.domain], range: [...scale.range]} as const;
  const frame = {at: scale.at, pitch, insetTop, bar: size.bar};
  const paints = [true, false].flatMap((strong) => {
    const own = measuredBars(shown.map((bar) => (bar.highlighted === strong ? bar : {...bar, length: null})));
    return barMarks(own, frame, strong ? palette.highlight : palette.contextEdge, palette);
  });
  const measured = measuredBars(shown);
  const stubs = zero.length > 0 ? [] : zeroStubs(measured, frame, palette);
  const marks = [
    ...plotMarks([...grid, ...stubs, ...paints, ...zero], {...box, x, y: rowScale(chart)}),
    ...plotInPx(barSigns(measured, frame, palette), box)
  ];
  const values = labels.flatMap(({block, offset}, index): TextLine[] => {
    if (!block) return [];
    const end = shown[index]?.length?.reach ?? 0;
    const middle = area.top + index * pitch + insetTop + size.bar / 2;
    const y = Math.round(middle - block.height / 2);
    // Words that stand for a bar, under a name, begin where the name does.
    const away = column.side === "above" && !shown[index]?.length ? 0 : offset;
    const x = left + scale.at(end) + (end < 0 ? -away : away);
    return block.place(x, y, end < 0 ? "end" : "start");
  });
  const across = area.top + height + axisBaseline;
  const ticks = axis ? axisWords(axis, {scale: lengthRecord(scale, left), along: "x", across}, palette) : [];
  const beside = named || column.side === "above" ? placeNames(column, chart, area) : [];
  return {marks, texts: [...beside, ...values, ...ticks]};
}
