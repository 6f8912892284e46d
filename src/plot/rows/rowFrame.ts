import {boxRowSizes, rowSize, type RowSize} from "../../theme/rowSizes.js";
import {space} from "../../theme/spacing.js";
import type {Palette} from "../../theme/theme.js";
import type {Phrase} from "../../words/phrase.js";
import {type NameColumn, nameColumn} from "./nameColumn.js";
import {othersName} from "./rowOptions.js";

/** Fewer rows than this, of more, are no chart. */
export const leastRows = 3;

/** The sizes of rows: by format, and in a box from the largest. */
interface RowSizes<S extends RowSize = RowSize> {
  readonly free: Readonly<Record<keyof typeof rowSize, S>>;
  readonly box: readonly S[];
}

/** Those of rows of one mark each. */
export const singleRows: RowSizes = {free: rowSize, box: boxRowSizes};

/**
 * How many rows of which size may stand in an area: in a box fewer and smaller ones, until they find room.
 * @param least how many of more are a chart; default 3
 */
export function* rowCounts<S extends RowSize>(
  rows: number,
  limit: number | undefined,
  {format, height}: {readonly format: keyof typeof rowSize; readonly height?: number},
  {free, box}: RowSizes<S>,
  least: number = leastRows
): Generator<{readonly count: number; readonly size: S}> {
  const most = Math.min(rows, limit ?? rows);
  if (height === undefined) {
    yield {count: most, size: free[format]};
    return;
  }
  for (let count = most; count >= Math.min(most, least); count -= 1) for (const size of box) yield {count, size};
}

/** Rows of bars with their names, in px. */
export interface RowFrame<R> {
  readonly shown: readonly R[];
  /** How many rows are left out. */
  readonly others: number;
  /** Of the rows and, last, of those that are left out. */
  readonly names: readonly Phrase[];
  readonly column: NameColumn;
  /** From the top of a row to that of the next. */
  readonly pitch: number;
  /** Between the edges of a row and its bar. */
  readonly insetTop: number;
  readonly insetBottom: number;
  readonly size: RowSize;
  /** Px that the first row leaves empty over its name, which is lower than the highest. */
  readonly lead: number;
}

/** The first **count** of some rows, and among them those that matter, wherever they stand. */
export function shownRows<R>(rows: readonly (R & {readonly highlighted?: boolean})[], count: number): readonly R[] {
  const own = rows.filter(({highlighted}) => highlighted).slice(0, count);
  const others = rows.filter(({highlighted}) => !highlighted).slice(0, count - own.length);
  return rows.filter((row) => own.includes(row) || others.includes(row));
}

/** The first **count** rows of bars in an area: the name of each beside its bar, or above it. */
export function rowFrame<R extends {readonly name: Phrase; readonly highlighted?: boolean}>(
  rows: readonly R[],
  {count, size}: {readonly count: number; readonly size: RowSize},
  {palette, width, line}: {readonly palette: Palette; readonly width: number; readonly line?: number}
): RowFrame<R> {
  const shown = shownRows(rows, count);
  const others = rows.length - count;
  const names = [...shown.map(({name}) => name), ...(others > 0 ? [othersName(others)] : [])];
  const column = nameColumn(
    names,
    {size: size.type, fill: palette.ink, leading: Math.round(size.type * 1.25)},
    width,
    line
  );
  const above = column.side === "above" ? column.height + space.xxs : 0;
  const pitch = Math.max(above + size.bar + size.gap, column.side === "beside" ? column.height + space.xs : 0);
  const insetTop = column.side === "above" ? above : Math.round((pitch - size.bar) / 2);
  const lead = column.side === "above" ? column.height - (column.blocks[0]?.height ?? 0) : 0;
  return {shown, others, names, column, pitch, insetTop, insetBottom: pitch - size.bar - insetTop, size, lead};
}
