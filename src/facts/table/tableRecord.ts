import type {Column, Flag, NumberColumn} from "./column.js";
import {unitEvidence} from "../evidence/evidenceOf.js";
import type {ColumnRecord, TableRecord} from "../evidence/record.js";
import type {Source} from "../source.js";
import type {Table} from "./table.js";

/**
 * What a file carries of a table: some of its columns, with those that name a row and date it, and, in the order in which they
 * are drawn, some of its rows.
 * @param rows from 0
 */
export function tableRecord(table: Table, names: readonly string[], rows: readonly number[]): TableRecord {
  const {id, file, sha256, header, fileRows, key = []} = table;
  const own = columnsIn(table, names);
  const drawn = columnsIn(table, [...new Set([...names, ...key, ...own.flatMap(periodColumn)])]);
  const others = table.rows - rows.length;
  const first = drawn.find(({kind}) => kind === "text")?.name;
  const isNamedByFirst = key.every((each) => each === first);
  return {
    id,
    columns: Object.fromEntries(drawn.map((column) => [column.name, columnRecord(column, rows)])),
    file,
    sha256,
    rows: rows.map((row) => fileRows?.[row] ?? header + row + 1),
    ...(others > 0 && {others}),
    ...(!isNamedByFirst && {key})
  };
}

const columnsIn = ({columns}: Table, names: readonly string[]) =>
  names.flatMap((name) => columns.filter((column) => column.name === name));

/** The column that says when each value of a column holds, where there is one. */
const periodColumn = (column: Column) =>
  column.kind === "number" && "column" in column.period ? [column.period.column] : [];

/** Who says the numbers of some columns of a table. */
export function sourcesOf({columns}: Table, names: readonly string[]): Source[] {
  return [
    ...new Set(
      columns.flatMap((column) =>
        column.kind === "number" && names.includes(column.name) && column.attribution.kind === "attributed"
          ? [column.attribution.to]
          : []
      )
    )
  ];
}

/** What a file carries of a column. @param rows from 0 */
function columnRecord(column: Column, rows: readonly number[]): ColumnRecord {
  const values = rows.map((row) => column.values[row] ?? null);
  return column.kind === "text" ? {values} : {values, ...aboutNumbers(column, rows)};
}

function aboutNumbers(column: NumberColumn, rows: readonly number[]): Omit<ColumnRecord, "values"> {
  const {unit, decimals, roundedTo, bound, period, attribution} = column;
  const marked = (name: string, marks: readonly number[] = []) => {
    const those = rows.flatMap((row, index) => (marks.includes(row + 1) ? [index] : []));
    return those.length > 0 ? {[name]: those} : {};
  };
  const flagged = (flag: Flag) => marked(flag, column.flags?.[flag]);
  const label = column.label ?? column.header;
  return {
    ...(label !== undefined && {label}),
    ...(unit.kind === "share" && {whole: unit.whole.label}),
    unit: unitEvidence(unit),
    ...(decimals > 0 && {decimals}),
    ...(roundedTo !== undefined && {roundedTo}),
    ...(bound && bound !== "exact" && {bound}),
    period: "column" in period ? period : period.edtf,
    source: attribution.kind === "attributed" ? attribution.to.id : null,
    ...flagged("provisional"),
    ...flagged("estimated"),
    ...flagged("forecast"),
    ...marked("breaks", column.breaks)
  };
}
