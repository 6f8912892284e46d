import {rowBands, rowScale} from "../../plot/rows/rowScales.js";
import {plotInPx} from "../../plot/plotInPx.js";
import {ruleY} from "@observablehq/plot";
import type {Area, Drawing} from "../../form.js";
import {barMarks, barSigns, measuredBars} from "../../plot/rows/barMarks.js";
import {zeroLine} from "../../plot/linearAxis.js";
import {furniture} from "../../plot/marksRead.js";
import {plotMarks} from "../../plot/plotMarks.js";
import {space} from "../../theme/spacing.js";
import type {TextLine} from "../../type/typeset.js";
import type {TableCell} from "./tableCell.js";
import type {PlacedColumn} from "./tableGrid.js";
import type {PlacedTable} from "./placedTable.js";

/** Draws a table: rules, bars, headings, names and figures. */
export function drawTable(table: PlacedTable, area: Area): Drawing {
  const {grid, note, head, pitch, names} = table;
  const foot = area.top + head + pitch * names.length + space.s;
  return {
    marks: [...rules(table, area), ...grid.columns.flatMap((column) => bars(column, table, area))],
    texts: [
      ...grid.columns.flatMap((column) => headings(column, table, area)),
      ...rowNames(table, area),
      ...grid.columns.flatMap((column, index) => figures(column, index, table, area)),
      ...(note ? note.place(area.left, foot) : [])
    ]
  };
}

/** A rule under the headings, and a fainter one under each row but the last. */
function rules({head, pitch, names}: PlacedTable, {document, left, top, width, palette}: Area): SVGElement[] {
  const height = head + pitch * names.length;
  const ends = {x1: 0, x2: width} as const;
  const between = names.slice(1).map((_, row) => head + pitch * (row + 1));
  return plotInPx(
    [
      furniture(ruleY([head], {...ends, stroke: palette.mutedInk}), "rule"),
      ...(between.length > 0 ? [furniture(ruleY(between, {...ends, stroke: palette.hairline}), "rule")] : [])
    ],
    {document, width, height, left, top}
  );
}

/** The bars of a column, from one zero. */
function bars({bars, room}: PlacedColumn, table: PlacedTable, {document, left, top, palette}: Area): SVGElement[] {
  const {lengths, pitch, names, middle, bar, head} = table;
  if (!bars || !room || !lengths) return [];
  const height = pitch * names.length;
  const box = {document, width: room.width, height, left: left + room.left, top: top + head};
  const frame = {at: lengths.at, pitch, insetTop: Math.round(middle - bar / 2), bar};
  const painted = (strong: boolean) => {
    const own = bars.map((each) => (each.highlighted === strong ? each : {...each, length: null}));
    return barMarks(measuredBars(own), frame, strong ? palette.highlight : palette.contextEdge, palette);
  };
  const x = {type: "linear", domain: [...lengths.domain], range: [...lengths.range]} as const;
  // Bars that all go one way show the zero by where they begin; a line through names over their figures would cross them out.
  const bothWays = lengths.domain[0] < 0 && lengths.domain[1] > 0;
  const zero = bothWays && table.grid.side === "beside" ? [zeroLine("x", palette)] : [];
  return [
    ...plotMarks([...zero, ...painted(true), ...painted(false)], {...box, x, y: rowScale(table)}),
    ...plotInPx(barSigns(measuredBars(bars), frame, palette), box)
  ];
}

/** The heading of a column, over the right end of its figures. */
function headings({name, heading, right}: PlacedColumn, {head}: PlacedTable, {left, top}: Area): TextLine[] {
  const at = left + right;
  const scale = {type: "point", domain: [name], start: at, step: 0, width: 0} as const;
  return heading
    .place(at, top + head - space.xs - heading.height, "end")
    .map((line) => ({...line, role: {tick: scale, along: "x", at: [name]} as const}));
}

/** The names of the rows, in the middle of their rows or over their figures. */
function rowNames({grid, names, head, pitch, ...table}: PlacedTable, {left, top}: Area): TextLine[] {
  const start = top + head;
  const scale = rowBands({names, pitch}, start);
  return grid.names.flatMap((block, row) => {
    const y = start + row * pitch;
    const lines =
      grid.side === "above"
        ? block.place(left, y + table.figures - block.height)
        : block.place(left, y + Math.round(table.middle - block.height / 2));
    const role = {tick: scale, along: "y", at: [names[row]?.text ?? ""]} as const;
    return lines.map((line) => ({...line, role}));
  });
}

/** The figures of a column, their decimal points under one another; of the rows that are left out "not shown". */
function figures(column: PlacedColumn, index: number, table: PlacedTable, {left, top}: Area): TextLine[] {
  const {rows, rest, head, pitch, figures: above} = table;
  const line = 2 * (table.middle - above);
  const placedCell = ({block, flags, tail}: TableCell, row: number): TextLine[] => {
    const both = block.height + (flags?.height ?? 0);
    const y = top + head + row * pitch + above + Math.round((line - both) / 2);
    const off = tail === null ? 0 : column.tail - tail;
    const x = left + column.right - off;
    return [...block.place(x, y, "end"), ...(flags?.place(left + column.right, y + block.height, "end") ?? [])];
  };
  return [
    ...column.cells.flatMap(placedCell),
    ...(index === 0 && rest ? placedCell({block: rest, flags: null, tail: null}, rows.length) : [])
  ];
}
