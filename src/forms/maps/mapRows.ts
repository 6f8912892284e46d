import {groundsIn} from "../../facts/citable.js";
import {isCounted} from "../../facts/unit/unit.js";
import type {Table} from "../../facts/table/table.js";
import {calledAt} from "../../plot/rows/calledAt.js";
import type {Row} from "../../plot/rows/row.js";
import {isTable, type RowColumns, rowsOf, type RowSpec} from "../../plot/rows/rows.js";
import type {Licence} from "../../words/phrase.js";
import type {OwnTables} from "../../plot/rows/ownTables.js";

/** A region of a map: a row of a table or a claim, with a number or none. */
export interface MapRow extends Row {
  /** *null* where it has no number. */
  readonly value: number | null;
  /** The addresses of its number and of its name; *null* of a name that has no claim, and of the name of a claim. */
  readonly fact: string | null;
  readonly called: string | null;
}

/** The rows of a map, and what stands behind them. */
interface MapRows extends OwnTables {
  readonly rows: readonly MapRow[];
  /** Whether its numbers count whole things. */
  readonly counted: boolean;
  readonly uses: readonly Licence[];
}

/** Reads the regions of a map. @throws when a number is not exact or all are missing, or a name stands there twice */
export function mapRows(data: Table | readonly RowSpec[], {name, value}: Partial<RowColumns>, where: string): MapRows {
  const {rows: read, tables, sources} = rowsOf(data, {name, value}, where);
  const rows = read.map((row, index): MapRow => {
    const {quantity} = row;
    if (quantity && quantity.bound !== "exact")
      throw new Error(`invalid value: ${row.name.text} is stated as ${quantity.bound} (exact; draw bars): ${where}`);
    const fact = isTable(data) ? `${data.id}/${value}/${index}` : row.address;
    return {...row, value: quantity ? quantity.value : null, fact, called: calledAt(data, name, index)};
  });
  if (rows.every((row) => row.value === null))
    throw new Error(`missing numbers: column ${value}: ${where} (all are missing)`);
  const unit = rows[0]?.unit;
  const uses = groundsIn([...rows, ...rows.map((row) => row.name)]);
  return {rows, counted: unit !== undefined && isCounted(unit, valuesOf(rows)), uses, tables, sources};
}

/** The numbers of some rows. */
export const valuesOf = (rows: readonly MapRow[]): number[] => rows.flatMap(({value}) => value ?? []);
