import {claimedNumbers, type PanelForm, type PanelPlace, type PanelScales} from "../../form.js";
import {valuesIn} from "../../plot/rows/barLength.js";
import {decimalsOf} from "../../plot/rows/row.js";
import {linearAxis} from "../../plot/linearAxis.js";
import {valueDomain} from "../../plot/series/valueDomain.js";
import {columnNames, columnWidth} from "../../theme/columnSizes.js";
import {lowPanel, panelWidth} from "../../theme/panelSizes.js";
import {space} from "../../theme/spacing.js";
import type {Palette} from "../../theme/theme.js";
import type {Column} from "./column.js";
import type {ColumnChart} from "./columnChart.js";
import {columnKey} from "./columnKey.js";
import {columnLabel} from "./columnLabel.js";
import {columnTicks} from "./columnTicks.js";
import {drawColumns} from "./drawColumns.js";
import {signRuns} from "./signRuns.js";

const ticks = 4;
const labelStyle = {size: columnNames.size, values: "none"} as const;

/** Columns as a panel, with an axis and without values over them. */
export function columnsPanel(columns: readonly Column[], limited: boolean): PanelForm {
  const unit = columns[0]!.unit;
  const names = columns.map(({name}) => name.text);
  return {
    unit,
    decimals: decimalsOf(columns),
    claimed: claimedNumbers(columns),
    values: columns.flatMap(({length}) => (length ? valuesIn(length) : [])),
    places: names,
    limited,
    even: true,
    least: panelWidth.columns,
    domain: (values) => valueDomain([...values, 0], {unit, count: ticks, zero: true}),
    margins: ({domain, places}, {room, palette}) => {
      const left = Math.ceil(linearAxis(domain, unit, ticks).width) + space.m;
      const set = columnTicks(places, (room - space.l) / places.length, null);
      const lines = Math.max(1, ...set.ticks.map((tick) => tick.lines.length));
      const foot = columnNames.baseline + (lines - 1) * columnNames.leading + space.xs;
      const pitch = (room - space.l) / places.length;
      const over = set.ticks.map(({index, width}) => width / 2 - (places.length - index - 0.5) * pitch);
      return {
        left,
        right: Math.ceil(Math.max(0, ...over)),
        foot,
        within: 0,
        height: null,
        key: keysOf(columns, {pitch, palette}),
        whole: set.whole
      };
    },
    draw: (scales, place) => {
      const chart = chartOf(columns, scales, place);
      const {document, palette, width} = place;
      return drawColumns(chart, {
        document,
        palette,
        format: "phone",
        left: -chart.left,
        top: 0,
        width: width + chart.left
      });
    }
  };
}

/** What the letters and signs over columns say, as far as there are any. */
function keysOf(
  columns: readonly Column[],
  {pitch, palette}: {readonly pitch: number; readonly palette: Palette}
): readonly string[] {
  const signs = columns.flatMap((column) => columnLabel(column, labelStyle, {pitch, bar: pitch}, {palette}).signs);
  return columnKey(columns, signs);
}

function chartOf(
  columns: readonly Column[],
  {domain, places}: PanelScales,
  {document, palette, width, height, top, words}: PanelPlace
): ColumnChart {
  const unit = columns[0]!.unit;
  const axis = linearAxis(domain, unit, height < lowPanel ? ticks - 1 : ticks);
  const left = Math.ceil(axis.width) + space.m;
  const pitch = Math.floor((width / places.length) * 100) / 100;
  const bar = Math.max(1, Math.min(columnWidth.most, Math.round(pitch * columnWidth.part)));
  const area = {document, palette, format: "phone", left: 0, top, width} as const;
  const labels = signRuns(
    columns.map((column) => columnLabel(column, labelStyle, {pitch, bar}, area)),
    pitch
  );
  const per = height / (domain[1] - domain[0]);
  const at = (value: number) => (value - domain[0]) * per;
  return {
    columns,
    labels,
    names: places,
    before: 0,
    ticks: columnTicks(places, pitch, null).ticks,
    scale: {domain, range: [0, height], at, fits: true},
    axis,
    key: [],
    pitch,
    bar,
    left,
    top,
    height,
    words
  };
}
