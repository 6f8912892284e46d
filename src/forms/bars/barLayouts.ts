import {lengthAxis} from "./lengthAxis.js";
import type {Area, Layout} from "../../form.js";
import {lengthScale} from "../../plot/rows/lengthScale.js";
import {rowCounts, rowFrame, singleRows} from "../../plot/rows/rowFrame.js";
import type {RowOptions} from "../../plot/rows/rowOptions.js";
import {space} from "../../theme/spacing.js";
import type {RowSize} from "../../theme/rowSizes.js";
import type {Bar} from "./bar.js";
import {drawBars} from "./drawBars.js";
import {labelsInside} from "./labelsInside.js";
import {type RowLabel, rowLabel} from "./rowLabel.js";

/** Bars in an area; in a box as many of them as find room. */
export function* barLayouts(bars: readonly Bar[], options: RowOptions, area: Area): Generator<Layout> {
  for (const rows of rowCounts(bars.length, options.limit, area, singleRows)) yield layOut(bars, rows, options, area);
}

function layOut(
  bars: readonly Bar[],
  rows: {readonly count: number; readonly size: RowSize},
  options: RowOptions,
  area: Area
): Layout {
  const frame = rowFrame(bars, rows, area);
  const {shown, others, names, column, pitch, size, lead} = frame;
  const withValues = options.labels !== "axis";
  const style = {type: size.type, withValues};
  const labels: RowLabel[] = [
    ...shown.map((bar) => rowLabel(bar, style, area)),
    ...(others > 0 ? [rowLabel(null, style, area)] : [])
  ];
  const room = area.width - column.width;
  const scale = lengthScale(shown, labels, room);
  // Where values leave the bars no length at all, or the figure in some font, ticks stand for them.
  const fits = scale.fits && labelsInside(labels, shown, {scale, left: column.width}, area);
  if (withValues && !fits && area.height === undefined) return layOut(bars, rows, {...options, labels: "axis"}, area);
  const axis = withValues ? null : lengthAxis(shown, scale, {room, before: column.width});
  const height = pitch * names.length - lead + (axis ? space.xxl : 0);
  const draw = () => drawBars({...frame, labels, scale, axis}, {...area, top: area.top - lead});
  return {height, whole: column.blocks.every(({whole}) => whole) && scale.fits, draw};
}
