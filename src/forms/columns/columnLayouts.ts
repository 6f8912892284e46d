import type {Area, Layout} from "../../form.js";
import {lengthScale} from "../../plot/rows/lengthScale.js";
import {linearAxis} from "../../plot/linearAxis.js";
import {othersName, type RowOptions} from "../../plot/rows/rowOptions.js";
import {
  columnNames,
  columnsBoxHeight,
  columnsHeight,
  columnValueSizes,
  columnWidth,
  fewColumns,
  keyLine
} from "../../theme/columnSizes.js";
import {space} from "../../theme/spacing.js";
import {wrap} from "../../type/wrap.js";
import type {Column} from "./column.js";
import {columnKey} from "./columnKey.js";
import {columnLabel, type ValueStyle} from "./columnLabel.js";
import {type ColumnTick, columnTicks} from "./columnTicks.js";
import type {ColumnChart} from "./columnChart.js";
import {drawColumns} from "./drawColumns.js";
import {signRuns} from "./signRuns.js";

/** Columns in an area, with values over them or, where these find no room, with an axis beside them. */
export function* columnLayouts(
  columns: readonly Column[],
  others: number,
  {labels = "values"}: Pick<RowOptions, "labels">,
  area: Area
): Generator<Layout> {
  const {least, most} = columnsBoxHeight;
  const height = area.height === undefined ? columnsHeight[area.format] : Math.min(most, Math.max(least, area.height));
  const sizes = area.height === undefined ? columnValueSizes.free : columnValueSizes.box;
  const small = sizes.at(-1) ?? columnNames.size;
  const styles: ValueStyle[] = [
    ...(labels === "values" ? sizes.map((size) => ({size, values: "long"}) as const) : []),
    ...(labels === "values" ? [{size: small, values: "short"} as const] : []),
    {size: small, values: "none"}
  ];
  for (const style of styles) {
    const chart = chartOf(columns, others, style, height, area);
    const fits = chart.labels.every((label) => label.fits);
    // The last has an axis, and always finds room for its values.
    const isLast = style.values === "none";
    if (!fits && !isLast) continue;
    // Of columns on a card no name may be missing: it has words then.
    if (!chart.whole && area.height !== undefined && !isLast) continue;
    if (!chart.whole && area.height === undefined)
      throw new Error(
        `no room for names: ${chart.names.join(", ")}, ${chart.pitch} px apart at a width of ${area.width} px (bars has room for them): columns`
      );
    const [foot, head] = chart.scale.range;
    const isChart = chart.whole && (area.height === undefined || Math.abs(head - foot) >= leastLength);
    yield {
      height: isChart ? height : Infinity,
      whole: chart.scale.fits && chart.whole,
      draw: () => drawColumns(chart, area)
    };
    return;
  }
}

/** Px that all lengths of columns in a box take at the least: lower ones are strokes beside their numbers. */
const leastLength = 40;

function chartOf(
  columns: readonly Column[],
  others: number,
  style: ValueStyle,
  total: number,
  area: Area
): ColumnChart & {readonly whole: boolean} {
  const hidden = others > 0 ? othersName(others).text : null;
  const names = [...(hidden === null ? [] : [hidden]), ...columns.map(({name}) => name.text)];
  const [first] = columns;
  const domain = lengthScale(columns, [], total).domain;
  // Nothing would stand on an axis of which no column has a number.
  const isMeasured = columns.some(({quantity}) => quantity !== null);
  const axis =
    style.values === "none" && first && isMeasured ? linearAxis(domain, first.unit, total < 240 ? 4 : 5) : null;
  const gutter = axis ? Math.ceil(axis.width) + space.m : 0;
  const marked = columns.every(({highlighted}) => highlighted)
    ? []
    : columns.flatMap(({highlighted, name}) => (highlighted ? [name.text] : []));
  const {pitch, ticks, whole, start} = placesIn({names, hidden, marked}, area.width - gutter);
  const bar = Math.max(1, Math.min(widest(names.length).most, Math.round(pitch * columnWidth.part)));
  const record = highestAlone(columns);
  const own = columns.map((column) => {
    const isAlone = style.values === "none" && column === record;
    return columnLabel(column, style, {pitch, bar, isAlone}, area);
  });
  const labels = style.values === "none" ? signRuns(own, pitch) : own;
  const said = columnKey(
    columns,
    labels.flatMap(({signs}) => signs)
  ).join(", ");
  const key = said === "" ? [] : wrap(said, {size: keyLine.size}, area.width);
  const lines = Math.max(1, ...ticks.map((tick) => tick.lines.length));
  const foot = columnNames.baseline + (lines - 1) * columnNames.leading + space.xs;
  const top = key.length === 0 ? (axis ? space.m : 0) : keyLine.height + (key.length - 1) * keyLine.leading;
  const height = total - foot - top;
  const scale = lengthScale(columns, labels, height);
  const before = names.length - columns.length;
  return {
    columns,
    labels,
    names,
    before,
    ticks,
    scale,
    axis,
    key,
    pitch,
    bar,
    left: gutter + start,
    top,
    height,
    whole
  };
}

/** The column that matters, where it is one and no other is as high: its number finds room over it beside an axis, too. */
function highestAlone(columns: readonly Column[]): Column | null {
  const [own, ...more] = columns.filter(({highlighted}) => highlighted);
  const reach = own?.length?.reach ?? 0;
  const isHighest = columns.every((each) => each === own || (each.length?.reach ?? 0) < reach);
  return own && more.length === 0 && reach > 0 && isHighest ? own : null;
}

/** The names under columns: that of those left out, if any, and those of columns that matter. */
interface ColumnNames {
  readonly names: readonly string[];
  readonly hidden: string | null;
  readonly marked: readonly string[];
}

/** The widest column, and the widest place of one. */
function widest(count: number): {readonly most: number; readonly place: number} {
  const {most, place, together} = fewColumns;
  return count > fewColumns.count ? columnWidth : {most, place: Math.max(place, together / count)};
}

/** Places of one width, and as much beside them as the first and the last name need. */
function placesIn({names, hidden, marked}: ColumnNames, width: number) {
  let side = 0;
  for (;;) {
    const free = (width - 2 * side) / names.length;
    const place = Math.min(widest(names.length).place, free);
    // Whole px, as far as they leave no margin at the right.
    const isWhole = free >= 12 && (place % 1) * names.length <= space.s;
    const pitch = Math.floor(isWhole ? place : place * 100) / (isWhole ? 1 : 100);
    const set = columnTicks(names, pitch, hidden, marked);
    const over = ({index, width: own}: ColumnTick) => {
      const middle = (index + 0.5) * pitch;
      return Math.max(own / 2 - middle, own / 2 - (names.length * pitch - middle));
    };
    const needed = Math.ceil(Math.max(0, ...set.ticks.map(over)));
    if (needed <= side || side >= width / 4) return {...set, pitch, start: side};
    side = needed;
  }
}
