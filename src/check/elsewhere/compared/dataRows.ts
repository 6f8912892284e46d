import {dateOf} from "../axes/tickDate.js";

/** A column of data: numbers, instants in milliseconds or names; *null* for what is missing. */
export type DataColumn = {readonly name: string} & (
  | {readonly kind: "number" | "time"; readonly values: readonly (number | null)[]}
  | {readonly kind: "name"; readonly values: readonly (string | null)[]}
);

/** The data that a chart should show, column by column. */
export interface DataRows {
  readonly columns: readonly DataColumn[];
  /** How many rows there are. */
  readonly size: number;
}

/** A value of a row as a file has it. */
export type Cell = string | number | boolean | null;

/**
 * Columns of rows as they stand in a file. A column is of numbers, or of dates, where nine in ten of its values are, and
 * then also one of names: a year may be a place on an axis, and the label of a bar.
 */
export function dataRows(header: readonly string[], rows: readonly (readonly Cell[])[]): DataRows {
  const columns = header.flatMap((name, index): DataColumn[] => {
    const cells = rows.map((row) => row[index] ?? null);
    const names: DataColumn = {name, kind: "name", values: cells.map((cell) => (isEmpty(cell) ? null : String(cell)))};
    const numbers = mostly(cells, numberOf);
    const times = mostly(cells, (cell) => dateOf(String(cell)));
    return [
      ...(numbers ? [{name, kind: "number", values: numbers} as const] : []),
      ...(times ? [{name, kind: "time", values: times} as const] : []),
      names
    ];
  });
  return {columns, size: rows.length};
}

const isEmpty = (cell: Cell) => cell === null || cell === "" || cell === "NA";

function numberOf(cell: Cell): number | null {
  const value = typeof cell === "number" ? cell : typeof cell === "string" ? Number(cell.replaceAll(",", "")) : NaN;
  return Number.isFinite(value) ? value : null;
}

function mostly(cells: readonly Cell[], read: (cell: Cell) => number | null): (number | null)[] | null {
  const values = cells.map((cell) => (isEmpty(cell) ? null : read(cell)));
  const filled = cells.filter((cell) => !isEmpty(cell)).length;
  return filled > 0 && values.filter((value) => value !== null).length >= 0.9 * filled ? values : null;
}
