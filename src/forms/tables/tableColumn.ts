import {barLength, type BarLength} from "../../plot/rows/barLength.js";
import type {Row} from "../../plot/rows/row.js";
import {headingType, headingWidth} from "../../theme/tableSizes.js";
import type {Palette} from "../../theme/theme.js";
import {type Block, typeset} from "../../type/typeset.js";
import {formatColumn} from "../../words/numbers.js";
import type {Phrase} from "../../words/phrase.js";
import {type TableCell, tableCell} from "./tableCell.js";

/** A row of a table: its figures, one a column. */
export interface TableRow {
  readonly name: Phrase;
  readonly cells: readonly Row[];
  readonly highlighted: boolean;
}

/** A figure as a bar. */
interface TableBar extends Row {
  /** *null* where there is no number. */
  readonly length: BarLength | null;
  readonly highlighted: boolean;
}

/** A column of figures, set but not placed. */
export interface TableColumn {
  readonly name: string;
  readonly heading: Block;
  readonly cells: readonly TableCell[];
  /** Px. */
  readonly width: number;
  /** The longest tail of its figures, in px: so far from the right end stand their decimal points. */
  readonly tail: number;
  /** Its bars, one a row; *null* for a column without. */
  readonly bars: readonly TableBar[] | null;
}

/** How a column is set. */
interface ColumnStyle {
  readonly size: number;
  readonly palette: Palette;
  /** True where some rows are highlighted. */
  readonly marked: boolean;
  /** Px that a line of a figure is long at the most. */
  readonly line: number;
  /** Px that it is wide at the least; default 0. */
  readonly room?: number;
}

/** Sets a column: figures with their decimal points under one another, and a heading of at most two lines. */
export function tableColumn(
  {heading, index, bars}: {readonly heading: Phrase; readonly index: number; readonly bars: boolean},
  rows: readonly TableRow[],
  {size, palette, marked, line, room = 0}: ColumnStyle
): TableColumn {
  const own = rows.map(({cells}) => cells[index]!);
  const words = wordsOf(own);
  const cells = own.map((row, at) =>
    tableCell(row, words.get(row) ?? "", {size, palette, line, strong: marked && (rows[at]?.highlighted ?? false)})
  );
  const tail = Math.max(0, ...cells.map((cell) => cell.tail ?? 0));
  const widths = cells.flatMap(({block, flags, tail: after}) => [
    after === null ? block.width : block.width - after + tail,
    flags?.width ?? 0
  ]);
  const least = Math.max(room, ...widths);
  const head = headingOf(heading, least, palette);
  return {
    name: heading.text,
    heading: head,
    cells,
    width: Math.ceil(Math.max(least, head.width)),
    tail,
    bars: bars ? own.map((row, at) => barOf(row, rows[at]?.highlighted ?? false)) : null
  };
}

function wordsOf(rows: readonly Row[]): ReadonlyMap<Row, string> {
  const known = rows.flatMap((row) =>
    row.quantity ? [{row, quantity: row.quantity, unit: row.unit, topic: row.topic}] : []
  );
  const words = formatColumn(known);
  return new Map(known.map(({row}, index) => [row, words[index] ?? ""]));
}

const barOf = (row: Row, highlighted: boolean): TableBar => ({
  ...row,
  length: row.quantity && barLength(row.quantity),
  highlighted
});

/** A heading as narrow as its column where that makes no more than two lines of it. */
function headingOf(heading: Phrase, width: number, palette: Palette): Block {
  const style = {...headingType, weight: 600, fill: palette.mutedInk, role: "heading"} as const;
  for (let room = Math.max(width, headingWidth.least); room <= headingWidth.most; room += 4) {
    const block = typeset(heading, style, room);
    if (block.whole && block.lines.length <= 2) return block;
  }
  return typeset(heading, style, Math.max(width, headingWidth.most));
}
