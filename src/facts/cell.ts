import {quantityIn} from "./columnChecks.js";
import {type Period, stated} from "./period.js";
import type {Quantity} from "./quantity.js";
import type {Attribution} from "./source.js";
import type {Column, Flag, NumberColumn} from "./column.js";
import {placeOf, type Table} from "./table.js";
import type {Unit} from "./unit.js";

/** One number of a data file, with all that its column says of it. */
export interface TableCell<U extends Unit = Unit> {
  readonly kind: "cell";
  /** Table, column and row, the row from 1: "rents/price/7". */
  readonly address: string;
  /** *Null* where the file has no value. */
  readonly quantity: Quantity | null;
  readonly unit: U;
  readonly period: Period;
  readonly attribution: Attribution;
  readonly flags: readonly Flag[];
  /** Where it stands in the file, as RFC 7111 writes it: "rents.csv#cell=8,3". */
  readonly place: string;
}

/** The address of a cell: "rents/price/7"; **row** from 1. */
const addressOf = ({id}: Pick<Table, "id">, column: string, row: number) => `${id}/${column}/${row}`;

/** The number in a column of a table; **row** from 1. */
export function cellOf<U extends Unit>(table: Table, column: NumberColumn<U>, row: number): TableCell<U> {
  const {name, unit, attribution, values} = column;
  const value = values[row - 1] ?? null;
  const quantity = value === null ? null : quantityIn(column, value);
  const period = periodAt(column, table.columns, row);
  const rest = {flags: flagsAt(column, row), place: placeOf(table, name, row)};
  return {kind: "cell", address: addressOf(table, name, row), quantity, unit, period, attribution, ...rest};
}

function periodAt({period}: NumberColumn, columns: readonly Column[], row: number): Period {
  if (!("column" in period)) return period;
  const dates = columns.find(({name}) => name === period.column)?.values[row - 1];
  return stated(String(dates));
}

function flagsAt({flags = {}}: NumberColumn, row: number): Flag[] {
  return (["provisional", "estimated"] as const).filter((flag) => flags[flag]?.includes(row));
}
