import {checkCharacters, valueInWords} from "../boundary.js";
import type {Column, Flag, NumberColumn} from "./column.js";
import {type Table, table} from "./table.js";

/** The rows of a table that have one word in a column. */
export interface TablePart {
  readonly name: string;
  /** Which rows of the table these are, from 0. */
  readonly rows: readonly number[];
  /** Those rows as a table of their own: "rents-1" for the first part of "rents". */
  readonly table: Table;
}

/**
 * The parts of a table by the words of a column, in the order in which they first stand there. Each keeps the places of its rows in the file.
 * @throws when a row has no word, or two parts would be called the same
 */
export function tableParts(whole: Table, by: string, where: string): TablePart[] {
  const column = whole.columns.find(({name}) => name === by);
  const groups = new Map<string, number[]>();
  column?.values.forEach((value, row) => {
    if (typeof value !== "string" || value.trim() === "")
      throw new Error(`missing ${by}: row ${row + 1} is ${valueInWords(value)} (a word for each row): ${where}`);
    checkCharacters(value, by, `row ${row + 1}: ${where}`);
    groups.set(value, [...(groups.get(value) ?? []), row]);
  });
  return [...groups].map(([name, rows], index) => ({
    name,
    rows,
    table: tablePart(whole, rows, `${whole.id}-${index + 1}`)
  }));
}

/** Some rows of a table as a table of their own. Each keeps its place in the file. @param rows from 0 */
export function tablePart(
  {file, sha256, header, fileRows, columns, key}: Table,
  rows: readonly number[],
  id: string
): Table {
  return table({
    id,
    file,
    sha256,
    header,
    fileRows: rows.map((row) => fileRows?.[row] ?? header + row + 1),
    ...(key && {key}),
    columns: columns.map((column, index) => columnOf(column, rows, index + 1))
  });
}

function columnOf(column: Column, rows: readonly number[], place: number): Column {
  const position = column.position ?? place;
  if (column.kind === "text") return {...column, position, values: rows.map((row) => column.values[row] ?? null)};
  const flags = flagsOf(column, rows);
  const {flags: _, breaks, ...rest} = column;
  const values = rows.map((row) => column.values[row] ?? null);
  return {...rest, position, values, ...(flags && {flags}), ...(breaks && {breaks: amongRows(breaks, rows)})};
}

/** Which rows of a part, from 1, are some rows of the whole. */
const amongRows = (those: readonly number[], rows: readonly number[]) =>
  rows.flatMap((row, index) => (those.includes(row + 1) ? [index + 1] : []));

/** The rows of a part that are flagged, from 1. */
function flagsOf({flags}: NumberColumn, rows: readonly number[]): NumberColumn["flags"] {
  if (!flags) return undefined;
  const of = (flag: Flag) => amongRows(flags[flag] ?? [], rows);
  return {provisional: of("provisional"), estimated: of("estimated"), forecast: of("forecast")};
}
