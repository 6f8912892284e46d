import {checkFact, checkText, unknownName} from "../../facts/boundary.js";
import {cellOf} from "../../facts/table/cell.js";
import type {Column, NumberColumn} from "../../facts/table/column.js";
import type {Table} from "../../facts/table/table.js";
import {sourcesOf, tableRecord} from "../../facts/table/tableRecord.js";
import {type Phrase, phrase} from "../../words/phrase.js";
import {checkNames, errorTopic, type Row} from "./row.js";
import type {OwnTables} from "./ownTables.js";

/** The rows of a table by several of its columns of numbers. */
interface TableRows extends OwnTables {
  readonly names: readonly Phrase[];
  /** For each of the columns its rows, in the order of the table. */
  readonly columns: readonly (readonly Row[])[];
}

/**
 * Reads rows of a table: their **name** from a column of words, and their numbers from one or more columns.
 * @throws when a row, a column or a name is missing, or a name stands there twice
 */
export function tableRows(table: Table, name: string | undefined, values: readonly string[], where: string): TableRows {
  checkFact(table, ["table"], "table", where);
  const own = `${where}, table ${table.id}`;
  const words = columnOf(table, name, "name", own);
  if (words.kind !== "text") throw new Error(`invalid name: column ${words.name} has numbers, not words: ${own}`);
  const called = words.values.map((each, row) => {
    checkText(each ?? "", "name", `row ${row + 1}: ${own}`);
    return phrase(each ?? "");
  });
  if (called.length === 0) throw new Error(`missing rows: ${where} (at least one)`);
  checkNames(called, where);
  const columns = values.map((value) => numbersIn(table, value, own)).map((column) => rowsIn(table, column, called));
  const all = called.map((_, row) => row);
  return {
    names: called,
    columns,
    tables: [tableRecord(table, [words.name, ...values], all)],
    sources: sourcesOf(table, values)
  };
}

function numbersIn(table: Table, value: string, where: string): NumberColumn {
  const column = columnOf(table, value, "value", where);
  if (column.kind !== "number")
    throw new Error(`invalid value: column ${column.name} has words, not numbers: ${where}`);
  return column;
}

function rowsIn(table: Table, column: NumberColumn, names: readonly Phrase[]): readonly Row[] {
  return names.map((name, row): Row => {
    const {quantity, unit, address, flags} = cellOf(table, column, row + 1);
    const isTotal = table.totals?.includes(row) ?? false;
    const isOther = column.breaks?.includes(row + 1) ?? false;
    const rest = {address, uses: [], flags, ...(isTotal && {isTotal}), ...(isOther && {isOtherCount: true as const})};
    return {name, quantity, unit, ...errorTopic(column.name), ...rest};
  });
}

/** A column of a table by its name. @throws where there is none */
export function columnOf({columns}: Table, name: string | undefined, field: string, where: string): Column {
  checkText(name, field, `${where} (a column)`);
  const found = columns.find((column) => column.name === name);
  if (found) return found;
  throw unknownName(
    "column",
    String(name),
    columns.map((column) => column.name),
    where
  );
}
