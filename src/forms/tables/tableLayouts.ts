import {type Area, type Layout, lineWidth} from "../../form.js";
import {openWidth} from "../../plot/rows/barLength.js";
import {type LengthScale, lengthScale} from "../../plot/rows/lengthScale.js";
import {rowCounts, shownRows, singleRows} from "../../plot/rows/rowFrame.js";
import {othersName} from "../../plot/rows/rowOptions.js";
import type {RowSize} from "../../theme/rowSizes.js";
import {space} from "../../theme/spacing.js";
import {nameLeading, tableRowGap} from "../../theme/tableSizes.js";
import {noteType, textSize} from "../../theme/typeSizes.js";
import {type Block, typeset} from "../../type/typeset.js";
import {inRow} from "../../words/clauses.js";
import {language} from "../../words/language.js";
import {type Phrase, phrase} from "../../words/phrase.js";
import {drawTable} from "./drawTable.js";
import type {PlacedTable} from "./placedTable.js";
import {tableColumn, type TableRow} from "./tableColumn.js";
import {type TableGrid, tableGrid} from "./tableGrid.js";

/** What a table shows: its rows in their order, and its columns. */
interface TableContent {
  readonly rows: readonly TableRow[];
  readonly columns: readonly {readonly heading: Phrase; readonly bars: boolean}[];
  readonly limit: number | undefined;
  /** True where some rows are highlighted, and so the others are not. */
  readonly marked: boolean;
}

/** A table in an area; in a box as many of its rows as find room, and closer ones before fewer. */
export function* tableLayouts(content: TableContent, area: Area): Generator<Layout> {
  const all = [...rowCounts(content.rows.length, content.limit, area, singleRows)];
  if (area.height === undefined) {
    for (const rows of all) yield layOut(content, {...rows, air: tableRowGap.free}, area);
    return;
  }
  for (const count of new Set(all.map((rows) => rows.count)))
    for (const air of tableRowGap.box)
      for (const rows of all) if (rows.count === count) yield layOut(content, {...rows, air}, area);
}

function layOut(
  {rows: all, columns, marked}: TableContent,
  {count, size, air}: {readonly count: number; readonly size: RowSize; readonly air: number},
  area: Area
): Layout {
  const {palette} = area;
  const rows = shownRows(all, count);
  const others = all.length - count;
  const names = [...rows.map(({name}) => name), ...(others > 0 ? [othersName(others)] : [])];
  const plain = {size: size.type, fill: palette.ink, leading: Math.round(size.type * nameLeading)};
  const style = (row: number) => (marked && rows[row]?.highlighted ? {...plain, weight: 600 as const} : plain);
  const rest = others > 0 ? restBlock(area) : null;
  const set = columns.map((column, index) =>
    tableColumn({...column, index}, rows, {
      size: size.type,
      palette,
      marked,
      line: lineWidth(area, area.width, 600),
      room: index === 0 && rest ? rest.width : 0
    })
  );
  const grid = tableGrid(names, set, {...area, style});
  const line = Math.max(0, ...grid.columns.flatMap(({cells}) => cells.map(cellHeight)), plain.leading);
  const name = Math.max(...grid.names.map((block) => block.height));
  const above = grid.side === "above";
  const content = above ? name + line : Math.max(name, line);
  const pitch = content + 2 * air;
  const figures = above ? air + name : Math.round((pitch - line) / 2);
  const lengths = lengthsOf(grid);
  const head = Math.max(0, ...grid.columns.map(({heading}) => heading.height)) + space.xs;
  const note = grid.leftOut.length > 0 ? leftOutNote(grid.leftOut, area) : null;
  const table: PlacedTable = {
    grid,
    rows,
    names,
    head,
    pitch,
    figures,
    middle: figures + line / 2,
    bar: Math.min(size.bar - space.xs, line),
    lengths,
    rest,
    note
  };
  const height = head + pitch * names.length + (note ? space.s + note.height : 0);
  return {height, whole: grid.whole && (lengths?.fits ?? true), draw: () => drawTable(table, area)};
}

const cellHeight = ({block, flags}: {readonly block: Block; readonly flags: Block | null}) =>
  block.height + (flags?.height ?? 0);

/** The scale of the bars in their room, with room for the sign of each open end. */
function lengthsOf({columns}: TableGrid): LengthScale | null {
  const column = columns.find(({room}) => room !== null);
  if (!column?.room || !column.bars) return null;
  const signs = column.bars.map(({length}) => ({width: length?.open ? openWidth[length.open] : 0}));
  return lengthScale(column.bars, signs, column.room.width);
}

function restBlock({palette}: Area): Block {
  const style = {size: textSize.base, fill: palette.mutedInk, role: "annotation"} as const;
  return typeset(phrase(language.labels.rowsLeftOut), style, Infinity);
}

/** "Not shown at this width: Change, Vacancy." */
function leftOutNote(names: readonly string[], area: Area): Block {
  const words = language.labels.columnsLeftOut(inRow(names.map((name) => phrase(name))).text);
  return typeset(
    phrase(words),
    {...noteType, fill: area.palette.mutedInk, role: "annotation"},
    lineWidth(area, area.width)
  );
}
