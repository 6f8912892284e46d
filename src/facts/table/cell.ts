import {checkFact} from "../boundary.js";
import {claim, type Claim} from "../claim.js";
import {quantityIn} from "./columnChecks.js";
import {isQuantity} from "../name.js";
import {type Period, stated} from "../period.js";
import type {Bounded, Exact} from "../quantity.js";
import type {Attribution} from "../source.js";
import {type Column, type Flag, flagNames, type NumberColumn} from "./column.js";
import {placeOf, type Table} from "./table.js";
import type {Unit} from "../unit/unit.js";

/** One number of a data file, with all that its column says of it. */
export interface TableCell<U extends Unit = Unit> {
  readonly kind: "cell";
  /** Table, column and row, the row from 0: "rents/price/7". */
  readonly address: string;
  /** The name of its column. */
  readonly column: string;
  /** What heads its column in a figure, where that is not its name. */
  readonly label?: string;
  /** Whom its row is about. */
  readonly subject?: string;
  /** *Null* where the file has no value. */
  readonly quantity: Exact | Bounded | null;
  readonly unit: U;
  readonly period: Period;
  readonly attribution: Attribution;
  readonly flags: readonly Flag[];
  /** Where it stands in the file, as RFC 7111 writes it: "rents.csv#cell=8,3". */
  readonly place: string;
  /** SHA-256 of the file, in hexadecimal. */
  readonly sha256: string;
}

/** The address of a cell: "rents/price/7"; **row** from 0. */
const addressOf = ({id}: Pick<Table, "id">, column: string, row: number) => `${id}/${column}/${row}`;

/** The number in a column of a table. @param row from 1 @param subject whom the row is about */
export function cellOf<U extends Unit>(
  table: Table,
  column: NumberColumn<U>,
  row: number,
  subject?: string
): TableCell<U> {
  const {name, label, unit, attribution, values} = column;
  const value = values[row - 1] ?? null;
  const quantity = value === null ? null : quantityIn(column, value);
  const period = periodAt(column, table.columns, row);
  const about = {
    column: name,
    ...(label !== undefined && {label}),
    ...(subject !== undefined && {subject}),
    quantity,
    unit,
    period,
    attribution
  };
  const rest = {flags: flagsAt(column, row), place: placeOf(table, name, row), sha256: table.sha256};
  return {kind: "cell", address: addressOf(table, name, row - 1), ...about, ...rest};
}

function periodAt({period}: NumberColumn, columns: readonly Column[], row: number): Period {
  if (!("column" in period)) return period;
  const dates = columns.find(({name}) => name === period.column)?.values[row - 1];
  return stated(String(dates));
}

function flagsAt({flags = {}}: NumberColumn, row: number): Flag[] {
  return flagNames.filter((flag) => flags[flag]?.includes(row));
}

const claims = new WeakMap<TableCell, Claim>();

/** The id of the claim of a cell: "rents-price-7" of "rents/price/7". */
export const claimIdOf = (address: string): string =>
  address
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");

/**
 * The claim that a cell states: "rents-price-7", about whom its row is about, in the place of the file.
 * @throws where the file has no value
 */
export function claimOfCell<U extends Unit>(cell: TableCell<U>): Claim<U> {
  checkFact(cell, ["cell"], "cell", "claimOfCell");
  const {address, column, label, subject, quantity, unit, period, attribution, flags, place, sha256} = cell;
  if (quantity === null) throw new Error(`missing value: ${place} (nothing can be said of it)`);
  const known = claims.get(cell) as Claim<U> | undefined;
  if (known) return known;
  const id = claimIdOf(address);
  const anchor = {kind: "cell", place, sha256} as const;
  const made = claim({
    id,
    // A label such as "2024" heads a column, and is no topic.
    topic: label === undefined || isQuantity(label) ? column : label,
    ...(subject !== undefined && {subject}),
    quantity,
    unit,
    period,
    attribution,
    ...(flags.length > 0 && {flags}),
    anchor
  });
  claims.set(cell, made);
  return made;
}
