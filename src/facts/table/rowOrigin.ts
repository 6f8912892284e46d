import type {Table} from "./table.js";

/** Of which table a row of plain data is. */
interface RowOrigin {
  readonly table: Table;
  /** From 0. */
  readonly row: number;
}

const origins = new WeakMap<object, RowOrigin>();

/** Takes down of which table some rows of plain data are, so that who draws them finds what is known of their values. */
export function rememberRows(table: Table, rows: readonly object[]): void {
  rows.forEach((each, row) => origins.set(each, {table, row}));
}

/** The one table that all of some data are rows of, and which rows; *null* for other data. */
export function rowsOfTable(
  data: ArrayLike<unknown>
): {readonly table: Table; readonly rows: readonly number[]} | null {
  const found = Array.from(data, (each) => (typeof each === "object" && each !== null ? origins.get(each) : undefined));
  const [first] = found;
  const rows = found.flatMap((each) => (each && each.table === first?.table ? [each.row] : []));
  return first && rows.length === found.length ? {table: first.table, rows} : null;
}
