import {isSameUnit} from "../../facts/unit/unit.js";
import {checkText} from "../../facts/boundary.js";
import {cellOf} from "../../facts/table/cell.js";
import type {NumberColumn, TextColumn} from "../../facts/table/column.js";
import {isHedged} from "../../facts/quantity.js";
import type {Table} from "../../facts/table/table.js";
import {sourcesOf, tableRecord} from "../../facts/table/tableRecord.js";
import {phrase} from "../../words/phrase.js";
import {dateAt} from "./dateAt.js";
import {columnOf} from "../rows/tableRows.js";
import type {Series, SeriesPoint, SeriesSet} from "./series.js";
import {unitRemedy} from "../otherUnit.js";

/** The columns of a table that a form of series draws. */
export interface SeriesColumns {
  /** The column of words that names each row's series; without one all rows are one series. */
  readonly series?: string;
  /** The column of EDTF dates. */
  readonly date: string;
  /** The column of numbers. */
  readonly value: string;
  /** The columns of the low and the high end of each number's interval. */
  readonly low?: string;
  readonly high?: string;
}

/** The series of a table, in the order in which they first stand there. */
export function tableSeries(table: Table, names: Partial<SeriesColumns>, where: string): SeriesSet {
  const own = `${where}, table ${table.id}`;
  const columns = columnsOf(table, names, own);
  const {series: named, value} = columns;
  const groups = new Map<string, SeriesPoint[]>();
  for (let row = 0; row < table.rows; row += 1) {
    const name = (named ? named.values[row] : "") ?? "";
    if (named) checkText(name, "series", `row ${row + 1}: ${own}`);
    const points = groups.get(name) ?? [];
    groups.set(name, points);
    points.push(pointOf(table, columns, row, own));
  }
  const series = [...groups].map(([name, points]): Series => {
    return {name: phrase(name), unit: value.unit, decimals: value.decimals, points};
  });
  const drawn = Object.values(columns).flatMap((column) => (column ? [column.name] : []));
  const rows = Array.from({length: table.rows}, (_, row) => row);
  return {series, tables: [tableRecord(table, drawn, rows)], sources: sourcesOf(table, drawn)};
}

interface Columns {
  readonly series: TextColumn | null;
  readonly date: TextColumn;
  readonly value: NumberColumn;
  readonly low: NumberColumn | null;
  readonly high: NumberColumn | null;
}

function columnsOf(table: Table, {series, date, value, low, high}: Partial<SeriesColumns>, where: string): Columns {
  if ((low === undefined) !== (high === undefined))
    throw new Error(`missing ${low === undefined ? "low" : "high"}: ${where} (an interval has two ends)`);
  const numbers = numberColumn(table, value, "value", where);
  const ends = ([name, field]: readonly [string | undefined, string]) => {
    if (name === undefined) return null;
    const column = numberColumn(table, name, field, where);
    if (isHedged(column.bound ?? "exact"))
      throw new Error(`invalid ${field}: column ${column.name} is stated as ${column.bound} (exact ends): ${where}`);
    if (isSameUnit(column.unit, numbers.unit)) return column;
    throw new Error(
      `invalid ${field}: column ${name} is of another unit than ${numbers.name}: ${where} (${unitRemedy(column.unit, numbers.unit)})`
    );
  };
  return {
    series: series === undefined ? null : textColumn(table, series, "series", where),
    date: textColumn(table, date, "date", where),
    value: numbers,
    low: ends([low, "low"]),
    high: ends([high, "high"])
  };
}

function textColumn(table: Table, name: string | undefined, field: string, where: string): TextColumn {
  const column = columnOf(table, name, field, where);
  if (column.kind === "text") return column;
  throw new Error(`invalid ${field}: column ${column.name} has numbers, not words: ${where}`);
}

function numberColumn(table: Table, name: string | undefined, field: string, where: string): NumberColumn {
  const column = columnOf(table, name, field, where);
  if (column.kind === "number") return column;
  throw new Error(`invalid ${field}: column ${column.name} has words, not numbers: ${where}`);
}

function pointOf(table: Table, {series, date, value, low, high}: Columns, row: number, where: string): SeriesPoint {
  const when = date.values[row];
  if (when === null || when === undefined) throw new Error(`missing date: row ${row + 1}: ${where}`);
  const address = (column: {readonly name: string} | null) => (column ? `${table.id}/${column.name}/${row}` : null);
  const {flags, quantity} = cellOf(table, value, row + 1);
  return {
    date: when,
    at: dateAt(when, `row ${row + 1}: ${where}`),
    value: value.values[row] ?? null,
    quantity,
    low: low?.values[row] ?? null,
    high: high?.values[row] ?? null,
    flags,
    ...(value.breaks?.includes(row + 1) && {isOtherCount: true}),
    facts: {value: address(value), date: address(date), name: address(series), low: address(low), high: address(high)},
    uses: []
  };
}
