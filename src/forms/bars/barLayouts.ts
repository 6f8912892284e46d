import type {Area, Layout} from "../../form.js";
import {linearAxis} from "../../plot/linearAxis.js";
import {nameColumn} from "../../plot/nameColumn.js";
import {othersName, type RowOptions} from "../../plot/rowOptions.js";
import {space} from "../../theme/spacing.js";
import {boxRowSizes, lengthWidth, rowSize, type RowSize} from "../../theme/rowSizes.js";
import type {Bar} from "./bar.js";
import {type BarRow, drawBars} from "./drawBars.js";
import {lengthScale} from "./lengthScale.js";
import {type RowLabel, rowLabel} from "./rowLabel.js";

/** Fewer rows than this, of more, are no chart. */
const leastRows = 3;

/** Bars in an area; in a box as many of them as find room. */
export function* barLayouts(bars: readonly Bar[], options: RowOptions, area: Area): Generator<Layout> {
  const most = Math.min(bars.length, options.limit ?? bars.length);
  if (area.height === undefined) {
    yield layOut(bars, most, options, area, rowSize[area.format]);
    return;
  }
  for (let count = most; count >= Math.min(most, leastRows); count -= 1)
    for (const size of boxRowSizes) yield layOut(bars, count, options, area, size);
}

function layOut(bars: readonly Bar[], count: number, options: RowOptions, area: Area, size: RowSize): Layout {
  const {palette, left, top} = area;
  const shown = bars.slice(0, count);
  const others = bars.length - count;
  const names = [...shown.map(({name}) => name), ...(others > 0 ? [othersName(others)] : [])];
  const column = nameColumn(
    names,
    {size: size.type, fill: palette.ink, leading: Math.round(size.type * 1.25)},
    area.width
  );
  const withValues = options.labels !== "axis";
  const labels: RowLabel[] = [
    ...shown.map((bar) => rowLabel(bar, size, withValues, area)),
    ...(others > 0 ? [rowLabel(null, size, withValues, area)] : [])
  ];
  const room = area.width - column.width;
  const scale = lengthScale(shown, labels, room);
  const above = column.side === "above" ? column.height + space.xxs : 0;
  const pitch = Math.max(above + size.bar + size.gap, column.side === "beside" ? column.height + space.xs : 0);
  const first = shown[0];
  const axis = withValues || !first ? null : linearAxis(scale.domain, first.unit, room < lengthWidth.roomy ? 4 : 5);
  const height = pitch * names.length + (axis ? space.xxl : 0);
  const rows = shown.map((bar, index): BarRow => ({bar, name: bar.name.text, label: labels[index]!}));
  const draw = () => drawBars({rows, names, labels, column, scale, axis, above, pitch, size}, {...area, left, top});
  return {height, whole: column.blocks.every(({whole}) => whole) && scale.fits, draw};
}
