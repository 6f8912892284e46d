import {isCounted} from "../../facts/unit.js";
import type {TableRecord} from "../../facts/record.js";
import type {Source} from "../../facts/source.js";
import type {Table} from "../../facts/table.js";
import type {Row} from "../../plot/row.js";
import {tableRows} from "../../plot/tableRows.js";

/** A region of a map: a row of a table, with a number or none. */
export interface MapRow extends Row {
  /** *null* where it has no number. */
  readonly value: number | null;
  /** The addresses of its number and of its name. */
  readonly fact: string;
  readonly called: string;
}

/** The rows of a map, and the table that holds them. */
export interface MapRows {
  readonly rows: readonly MapRow[];
  /** Whether its numbers count whole things. */
  readonly counted: boolean;
  readonly tables: readonly TableRecord[];
  readonly sources: readonly Source[];
}

/** Reads the regions of a map. @throws when a number is not exact or all are missing, or a name stands there twice */
export function mapRows(
  table: Table,
  {name, value}: {readonly name: string; readonly value: string},
  where: string
): MapRows {
  const {columns, tables, sources} = tableRows(table, name, [value], where);
  const [read = []] = columns;
  const rows = read.map((row, index): MapRow => {
    const {quantity} = row;
    if (quantity && quantity.bound !== "exact")
      throw new Error(`invalid value: ${row.name.text} is stated as ${quantity.bound} (exact; draw bars): ${where}`);
    const address = (column: string) => `${table.id}/${column}/${index}`;
    return {...row, value: quantity ? quantity.value : null, fact: address(value), called: address(name)};
  });
  if (rows.every((row) => row.value === null))
    throw new Error(`missing numbers: column ${value}: ${where} (all are missing)`);
  const unit = rows[0]?.unit;
  return {rows, counted: unit !== undefined && isCounted(unit, valuesOf(rows)), tables, sources};
}

/** The numbers of some rows. */
export const valuesOf = (rows: readonly MapRow[]): number[] => rows.flatMap(({value}) => value ?? []);
