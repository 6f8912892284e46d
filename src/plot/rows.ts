import {
  checkFact,
  checkFields,
  checkList,
  checkPhrase,
  checkText,
  isObject,
  refusal,
  unknownName
} from "../facts/boundary.js";
import {cellOf} from "../facts/cell.js";
import type {Claim} from "../facts/claim.js";
import type {Column, Flag} from "../facts/column.js";
import type {Quantity} from "../facts/quantity.js";
import type {TableRecord} from "../facts/record.js";
import type {Source} from "../facts/source.js";
import type {Table} from "../facts/table.js";
import {sourcesOf, tableRecord} from "../facts/tableRecord.js";
import type {Unit} from "../facts/unit.js";
import {type Licence, type Phrase, phrase} from "../words/phrase.js";
import {plain} from "../words/say.js";

/** A row as a reporter writes it: a claim and its name, or a name of which there is no number. */
export type RowSpec =
  | Claim
  | {
      readonly claim: Claim;
      /** Default the claim's subject or, where it has none, its topic. */
      readonly name?: string | Phrase;
    }
  | {readonly name: string | Phrase; readonly missing: true};

/** The columns of a table that a form draws. */
export interface RowColumns {
  /** The column of words that names each row. */
  readonly name: string;
  /** The column of numbers. */
  readonly value: string;
}

/** A row of a chart: a name, and a number or none. */
export interface Row {
  readonly name: Phrase;
  /** *null* where there is no number: missing is not zero. */
  readonly quantity: Quantity | null;
  readonly unit: Unit;
  /** Of its number: the id of a claim, or table/column/row with the row from 0; *null* where no fact stands behind it. */
  readonly address: string | null;
  /** What licenses its number in a text; nothing for a cell, which its address finds. */
  readonly uses: readonly Licence[];
  readonly flags: readonly Flag[];
}

/** Rows, and the tables that hold their numbers. */
export interface Rows {
  readonly rows: readonly Row[];
  readonly tables: readonly TableRecord[];
  /** Who says the numbers of the tables. */
  readonly sources: readonly Source[];
}

/**
 * Reads the rows of a form: those of a **table**, by the names of two of its columns, or a list of claims.
 * @throws when a row, a column or a name is missing, a name stands there twice, or the rows have two units
 */
export function rowsOf(data: Table | readonly RowSpec[], columns: Partial<RowColumns>, where: string): Rows {
  const read = isTable(data) ? tableRows(data, columns, where) : claimRows(data, columns, where);
  if (read.rows.length === 0) throw new Error(`missing rows: ${where} (at least one)`);
  checkNames(read.rows, where);
  return read;
}

const isTable = (data: unknown): data is Table => isObject(data) && data["kind"] === "table";

function claimRows(data: readonly RowSpec[], {name, value}: Partial<RowColumns>, where: string): Rows {
  checkList(data, "rows", `${where} (a list of claims, or a table)`);
  for (const [field, given] of Object.entries({name, value}))
    if (given !== undefined) throw new Error(`invalid ${field}: ${given} (only with a table): ${where}`);
  const unit = data.flatMap((spec) => claimIn(spec) ?? [])[0]?.unit;
  if (data.length > 0 && unit === undefined) throw new Error(`missing numbers: ${where} (at least one claim)`);
  return {rows: data.map((spec, index) => claimRow(spec, unit, `${where}, row ${index + 1}`)), tables: [], sources: []};
}

function claimIn(spec: RowSpec): Claim | null {
  if (!isObject(spec)) return null;
  if ("kind" in spec && spec["kind"] === "claim") return spec as unknown as Claim;
  return "claim" in spec ? (spec["claim"] as Claim) : null;
}

function claimRow(spec: RowSpec, unit: Unit | undefined, where: string): Row {
  if (!isObject(spec)) throw refusal(spec, "row", "{claim, name}", where);
  const claim = claimIn(spec as RowSpec);
  if (!claim) {
    const missing = spec as {readonly name: string | Phrase; readonly missing: unknown};
    checkFields(missing, ["name", "missing"], "row", where);
    if (missing.missing !== true)
      throw refusal(missing.missing, "claim", "{claim, name}, or {name, missing: true}", where);
    return {name: nameOf(missing.name, where), quantity: null, unit: unit as Unit, address: null, uses: [], flags: []};
  }
  if (!("kind" in spec)) checkFields(spec, ["claim", "name"], "row", where);
  checkFact(claim, ["claim"], "claim", where);
  if (JSON.stringify(claim.unit) !== JSON.stringify(unit))
    throw new Error(`invalid unit: claim ${claim.id} is of another than the first row: ${where}`);
  const given = "kind" in spec ? undefined : (spec["name"] as string | Phrase | undefined);
  const name = given === undefined ? phrase(claim.subject ?? claim.topic, [claim]) : nameOf(given, where);
  return {name, quantity: claim.quantity, unit: claim.unit, address: claim.id, uses: [claim], flags: []};
}

function nameOf(name: string | Phrase, where: string): Phrase {
  if (typeof name === "string") {
    checkText(name, "name", where);
    return plain(name);
  }
  checkPhrase(name, "name", where);
  return name;
}

function tableRows(table: Table, {name, value}: Partial<RowColumns>, where: string): Rows {
  const own = `${where}, table ${table.id}`;
  const names = columnOf(table, name, "name", own);
  const values = columnOf(table, value, "value", own);
  if (names.kind !== "text") throw new Error(`invalid name: column ${names.name} has numbers, not words: ${own}`);
  if (values.kind !== "number") throw new Error(`invalid value: column ${values.name} has words, not numbers: ${own}`);
  const rows = values.values.map((_, row): Row => {
    const {quantity, unit, address, flags} = cellOf(table, values, row + 1);
    const called = names.values[row];
    if (called === null || called === undefined) throw new Error(`missing name: row ${row + 1}: ${own}`);
    return {name: phrase(called), quantity, unit, address, uses: [], flags};
  });
  const tables = [
    tableRecord(
      table,
      [names.name, values.name],
      rows.map((_, row) => row)
    )
  ];
  return {rows, tables, sources: sourcesOf(table, [values.name])};
}

function columnOf({columns}: Table, name: string | undefined, field: string, where: string): Column {
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

function checkNames(rows: readonly Row[], where: string): void {
  const seen = new Set<string>();
  for (const {name} of rows) {
    if (seen.has(name.text)) throw new Error(`duplicate name: ${name.text}: ${where} (a name for each row)`);
    seen.add(name.text);
  }
}
