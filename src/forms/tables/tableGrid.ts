import {rowName} from "../../plot/rows/periodRows.js";
import {type Area, lineWidth} from "../../form.js";
import {fewestLines} from "../../plot/rows/nameColumn.js";
import {lengthWidth} from "../../theme/rowSizes.js";
import {space} from "../../theme/spacing.js";
import {namePart, tableBars, tableGap} from "../../theme/tableSizes.js";
import {type Block, type BlockStyle, typeset} from "../../type/typeset.js";
import type {Phrase} from "../../words/phrase.js";
import type {TableColumn} from "./tableColumn.js";

/** Where a column stands, in px from the left of the table. */
export interface PlacedColumn extends TableColumn {
  /** The right end of its figures. */
  readonly right: number;
  /** Where its bars have room; *null* for a column without. */
  readonly room: {readonly left: number; readonly width: number} | null;
}

/** Names and columns of a table, placed across. */
export interface TableGrid {
  /** *above* where each name stands on a line of its own, over its figures. */
  readonly side: "beside" | "above";
  readonly names: readonly Block[];
  readonly columns: readonly PlacedColumn[];
  /** The headings of the columns that find no room. */
  readonly leftOut: readonly string[];
  readonly whole: boolean;
}

/** What a table is laid out in. */
interface TableRoom extends Pick<Area, "width" | "line" | "format"> {
  /** How the name of a row is set. */
  readonly style: (row: number) => BlockStyle;
}

/**
 * Places the columns of a table across a width: names beside their figures, else above them, else without the last columns
 * until the others fit; never without the one that has the bars.
 */
export function tableGrid(names: readonly Phrase[], columns: readonly TableColumn[], room: TableRoom): TableGrid {
  let kept = columns;
  for (;;) {
    const grid = gridOf(names, kept, room);
    const last = kept.findLast(({bars}) => !bars) ?? kept.at(-1);
    if (grid.whole || kept.length <= 1) {
      const leftOut = columns.filter((column) => !kept.includes(column)).map(({name}) => name);
      return {...grid, leftOut};
    }
    kept = kept.filter((column) => column !== last);
  }
}

function gridOf(
  names: readonly Phrase[],
  columns: readonly TableColumn[],
  room: TableRoom
): Omit<TableGrid, "leftOut"> {
  const {width, style} = room;
  const least = leastWidth(columns, room);
  for (const part of namePart) {
    const blocks = names.map((name, row) => typeset(rowName(name), style(row), Math.floor(width * part)));
    const fits = blocks.every(({lines, whole}) => whole && lines.length <= 2);
    const own = Math.ceil(Math.max(...blocks.map((block) => block.width))) + tableGap[room.format].least;
    if (fits && own + least <= width)
      return {side: "beside", names: blocks, columns: placed(columns, own, room), whole: true};
  }
  const blocks = fewestLines(
    (type) =>
      names.map((name, row) =>
        typeset(rowName(name), {...style(row), ...type}, lineWidth(room, width, style(row).weight))
      ),
    style(0).size
  );
  const whole = blocks.every((block) => block.whole) && least <= width;
  return {side: "above", names: blocks, columns: placed(columns, 0, room), whole};
}

/** Px that bars have at the least. */
const leastBars = (width: number) => Math.max(lengthWidth.least, Math.round(width * tableBars.least));

function leastWidth(columns: readonly TableColumn[], {width, format}: TableRoom): number {
  const gaps = tableGap[format].least * (columns.length - 1);
  const own = columns.reduce((sum, column) => sum + column.width + (column.bars ? space.s + leastBars(width) : 0), 0);
  return own + gaps;
}

/** Columns over all the width from **left** on: what is over widens bars to their usual part, then gaps, then bars again. */
function placed(columns: readonly TableColumn[], left: number, room: TableRoom): readonly PlacedColumn[] {
  const {width, format} = room;
  const gap = tableGap[format];
  const spare = Math.max(0, width - left - leastWidth(columns, room));
  const hasBars = columns.some(({bars}) => bars);
  const wanted = hasBars ? Math.max(0, Math.round(width * tableBars.usual) - leastBars(width)) : 0;
  const first = Math.min(spare, wanted);
  // Beside names there is a gap before the first column, too.
  const gaps = columns.length - 1 + (left > 0 ? 1 : 0);
  const each = gaps === 0 ? 0 : (spare - first) / gaps;
  const wider = hasBars ? Math.min(each, gap.most - gap.least) : each;
  const bars = leastBars(width) + spare - wider * gaps;
  let x = left > 0 ? left + wider : 0;
  return columns.map((column) => {
    const right = Math.min(width, Math.round(x + column.width));
    const room = column.bars ? {left: right + space.s, width: Math.floor(bars)} : null;
    x = right + (room ? space.s + bars : 0) + gap.least + wider;
    return {...column, right, room};
  });
}
