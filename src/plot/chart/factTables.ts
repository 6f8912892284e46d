import type {ColumnRecord, TableRecord} from "../../facts/evidence/record.js";
import {rowsOfTable} from "../../facts/table/rowOrigin.js";
import type {Source} from "../../facts/source.js";
import type {Table} from "../../facts/table/table.js";
import {sourcesOf, tableRecord} from "../../facts/table/tableRecord.js";
import {text} from "../scaleRecord.js";
import type {DrawnMark} from "./drawChart.js";
import {nameOf} from "./options/refusals.js";

/** The tables of a chart: the data of its marks, column by column, as far as shapes and texts show them. */
export interface FactTables {
  /**
   * The address of the column of a channel, "bars/price", whose rows are the data of the mark.
   * @param made what is made of the values of the channel; default the values themselves
   * @throws after `freeze`, for a column that is not there
   */
  columnOf(of: DrawnMark, channel: string, made?: MadeValues): string;
  /** The address of the column of a mark’s texts: numbers, and words as they are printed; *null* as below. */
  columnOfTexts(of: DrawnMark): string | null;
  /** The address of a column of other values, such as those of a legend; *null* after `freeze`, where it is not there. */
  column(table: string, name: string, values: ArrayLike<unknown>): string | null;
  /** Adds no column from now on: what is asked for then, and was not before, depends on the width. */
  freeze(): void;
  /** All that was asked for so far. */
  records(): TableRecord[];
  /** Who says the numbers that are of tables of ours. */
  sources(): Source[];
}

/** Values that are made of those of a channel, in one way of that name. */
interface MadeValues {
  readonly way: "texts" | "words" | "lengths";
  readonly values: () => ArrayLike<unknown>;
}

interface OpenTable {
  readonly id: string;
  readonly columns: Map<string, ColumnRecord>;
  readonly typed: TypedRows | null;
}

/** The rows of a table of ours that a mark draws. */
interface TypedRows {
  readonly table: Table;
  readonly rows: readonly number[];
}

/** Makes tables as columns are asked for: of the same data one table, of the same values one column. */
export function factTables(): FactTables {
  const tables = new Map<unknown, OpenTable>();
  // Plot makes the data of a transform anew for each drawing: a mark keeps the table that it got first.
  const ofMarks = new Map<object, OpenTable>();
  const ids = new Set<string>();
  // Each panel of a small multiple asks for the columns of its mark, and each text for those of its own.
  const ofChannels = new WeakMap<object, Map<string, string | null>>();
  let frozen = false;
  function tableOf(key: unknown, name: string, typed: TypedRows | null = null): OpenTable {
    let table = tables.get(key);
    if (!table) {
      const wanted = typed && isWhole(typed) ? typed.table.id : name;
      let id = wanted;
      for (let index = 2; ids.has(id); index++) id = `${wanted}-${index}`;
      ids.add(id);
      table = {id, columns: new Map(), typed};
      tables.set(key, table);
    }
    return table;
  }
  function add({id, columns, typed}: OpenTable, wanted: string, values: readonly Cell[]): string | null {
    let name = wanted;
    for (let index = 2; columns.has(name); index++) {
      if (isSameList(columns.get(name)?.values ?? [], values)) break;
      name = `${wanted} ${index}`;
    }
    if (frozen && !columns.has(name)) return null;
    const known = typed ? typedColumns(typed, name, values) : {};
    for (const [each, record] of Object.entries(known)) if (!columns.has(each)) columns.set(each, record);
    if (!columns.has(name)) columns.set(name, {values});
    return `${id}/${name}`;
  }
  const columnIn = (of: DrawnMark, channel: string, made: MadeValues | undefined): string | null => {
    const known = ofChannels.get(of.channels) ?? new Map<string, string | null>();
    ofChannels.set(of.channels, known);
    const key = `${channel} ${made?.way ?? ""}`;
    const address = known.get(key);
    if (address !== undefined) return address;
    const own = newColumn(of, channel, made?.values() ?? of.channels[channel]?.value ?? []);
    known.set(key, own);
    return own;
  };
  const newColumn = (of: DrawnMark, channel: string, values: ArrayLike<unknown>): string | null => {
    const table = ofMarks.get(of.mark) ?? tableOf(of.data, kebab(nameOf(of.mark)), rowsOfTable(of.data));
    ofMarks.set(of.mark, table);
    const stacked = /^[xy][12]$/.test(channel);
    const cells = Array.from(values, (value, row) => (stacked && of.missing.has(row) ? null : cellOf(value)));
    return add(table, columnName(of.channels[channel]?.label ?? channel), cells);
  };
  return {
    columnOf(of, channel, made) {
      const column = columnIn(of, channel, made);
      if (column === null) throw new Error("unmeasured mark: of data that depend on the width");
      return column;
    },
    columnOfTexts: (of) =>
      columnIn(of, "text", {
        way: "texts",
        values: () =>
          Array.from(of.channels["text"]?.value ?? [], (each) =>
            typeof each === "number" || each === null || each === undefined ? each : text(each)
          )
      }),
    column: (table, name, values) => add(tableOf(table, table), name, Array.from(values, cellOf)),
    freeze: () => void (frozen = true),
    records: () =>
      [...tables.values()].map(({id, columns, typed}) => {
        const own = Object.fromEntries(columns);
        if (!typed || !Object.values(own).some(({unit}) => unit)) return {id, columns: own};
        const {file, sha256, rows, others, key} = tableRecord(typed.table, [], typed.rows);
        return {id, columns: own, ...(file && {file}), ...(sha256 && {sha256}), ...(rows && {rows}), ...(others && {others}), ...(key && {key})}; // prettier-ignore
      }),
    sources: () =>
      [...tables.values()].flatMap(({columns, typed}) => (typed ? sourcesOf(typed.table, [...columns.keys()]) : []))
  };
}

/** Whether rows are all of their table, in its order, so that an address in it is one of the table itself. */
const isWhole = ({table, rows}: TypedRows) => rows.length === table.rows && rows.every((row, index) => row === index);

/** The column of a table that some values are, with what names and dates its rows; none where they are other values. */
function typedColumns({table, rows}: TypedRows, name: string, values: readonly Cell[]): TableRecord["columns"] {
  if (!table.columns.some((column) => column.kind === "number" && column.name === name)) return {};
  const {columns} = tableRecord(table, [name], rows);
  return isSameList(columns[name]?.values ?? [], values) ? columns : {};
}

/** Whether values are written alike. */
function isSameList(one: readonly Cell[], other: readonly Cell[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}

type Cell = number | string | null;

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : text(value);
  if (typeof value === "bigint") return Number(value);
  return text(value);
}

const columnName = (label: string) => label.replace(/[/\s]+/g, " ").trim() || "value";

const kebab = (name: string) =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/^-|[^a-z0-9-]/g, "") || "data";
