import {
  checkFields,
  checkList,
  checkRecord,
  checkText,
  checkWord,
  refusal,
  unknownName,
  valueInWords
} from "../boundary.js";
import {checkId} from "../claim.js";
import type {TableCell} from "../table/cell.js";
import {cellOf} from "../table/cell.js";
import type {Column, NumberColumn} from "../table/column.js";
import {rememberRows} from "../table/rowOrigin.js";
import {asEdtf} from "../quarter.js";
import {attributedTo, type Attribution, checkSource} from "../source.js";
import {table as checkedTable, type Table} from "../table/table.js";
import {checkColumnSpec, checkPeriods, type NumberSpec} from "./columnSpec.js";
import {columnReader, type ColumnReader} from "./columnReader.js";
import {type DataFile, readDataFile} from "./dataFile.js";
import {fileRows, rowNaming} from "./fileRows.js";
import {demanding} from "./fieldConstraints.js";
import {keyIndex} from "./keyIndex.js";
import {notesOf} from "./notes.js";
import {noteFault} from "./noteRow.js";
import {type Packaged, packageSchema} from "./packageSchema.js";
import {sdmxRows} from "./sdmxRows.js";
import {sdmxSchema} from "./sdmxSchema.js";
import type {AnySchema, ColumnSpecs, PackagedSchema, PackagedSpecs, TableSchema} from "./tableSchema.js";
import {checkTotals} from "./totals.js";

/** A row of a table: words, and numbers with all that their columns say of them. */
export type CellRow<C extends PackagedSpecs> = {readonly [N in keyof C]: CellAs<C[N]>};

type CellAs<S> = S extends NumberSpec<infer U> ? TableCell<U> : S extends "number" ? TableCell : string | null;

/** A row as plain data, such as Plot takes: *null* where there is no value. */
export type DataRow<C extends PackagedSpecs> = {readonly [N in keyof C]: ValueAs<C[N]>};

type ValueAs<S> = S extends NumberSpec | "number" ? number | null : string | null;

/** A data file that passed its checks. */
export interface DataTable<C extends PackagedSpecs = ColumnSpecs> extends Table {
  /** The names of the columns that name a row. */
  readonly key: readonly string[];
  /** All rows as plain data, in the order of the file. */
  readonly data: readonly DataRow<C>[];
  /** The row that a key names: `rents.at("Riga").price`. @throws when there is none */
  readonly at: (...key: readonly string[]) => CellRow<C>;
}

const schemaFields = [
  "id",
  "columns",
  "key",
  "source",
  "period",
  "skip",
  "notes",
  "totals",
  "where",
  "headerRow",
  "format",
  "package",
  "separator",
  "encoding"
];

/** A header further down is a slip of the finger. */
const lastHeaderRow = 1000;

// As many as a reporter reads before mending the first.
const mostShown = 5;

/**
 * Reads a data file: comma- or tab-separated values, or JSON, beside the module that describes it.
 * @param file `new URL("rents.csv", import.meta.url)`, or a file that was read
 * @throws when the file cannot be read, a column is not there, or a row is bad: a value that is not of its column, a key that
 * stands there twice, a total among its parts. The message names file, line and column, of the first five faults.
 */
export function dataTable<const C extends ColumnSpecs>(file: URL | DataFile, schema: TableSchema<C>): DataTable<C>;
/** The same for a file that a data package describes: `{package: new URL("datapackage.json", import.meta.url)}`. */
export function dataTable<const C extends PackagedSpecs = PackagedSpecs>(
  file: URL | DataFile,
  schema: PackagedSchema<C>
): DataTable<C>;
export function dataTable(file: URL | DataFile, given: AnySchema | PackagedSchema): DataTable<PackagedSpecs> {
  if (given?.encoding !== undefined) checkWord(given.encoding, ["windows-1252"], "encoding", "table");
  const read = file instanceof URL ? readDataFile(file, given?.encoding) : file;
  checkRecord(read, "file", 'new URL("rents.csv", import.meta.url)', "table");
  checkFields(read, ["name", "text", "sha256"], "file", "table");
  for (const field of ["name", "text", "sha256"] as const)
    if (typeof read[field] !== "string") throw refusal(read[field], `file ${field}`, "a text", "table");
  const id = given?.id ?? stemOf(read.name);
  const where = `table ${valueInWords(id)}`;
  checkFields(given, schemaFields, "schema", where);
  const {schema, separator, constraints}: Packaged = isPackaged(given)
    ? packageSchema(given, read, where)
    : {schema: given};
  const key = checkSchema(schema, where);
  const notes = notesOf(schema.notes ?? []);
  const plain = fileRows(read, schema.headerRow ?? 1, separator ?? schema.separator, notes);
  const {header, headerRow, rows, origins} = schema.format === "sdmx" ? sdmxRows(plain, read.name) : plain;
  const own: AnySchema = schema.format === "sdmx" ? sdmxSchema(schema, header) : schema;
  const lower = (name: string) => rowNaming(read, name, separator ?? schema.separator);
  const readers = readersOf(own, {header, headerRow, file: read.name, lower, ...(origins && {origins})}).map((reader) =>
    demanding(reader, constraints?.get(reader.name))
  );
  const index = keyIndex(key, readers, schema.skip ?? []);
  const faults: string[] = [];
  const fault = (text: string) => faults.push(text);
  const fileRowNumbers: number[] = [];
  const units: UnitPlaces = new Map();
  let all = 0;
  for (const {fields, row, place, fault: ragged, refusal: refused, unit} of rows) {
    if (ragged !== undefined) {
      faults.push(ragged);
      continue;
    }
    all += 1;
    if (schema.where && !schema.where(namedFields(header, fields))) continue;
    if (!index.add(fields, place, fault)) continue;
    const note = noteFault(fields, place);
    if (note !== null) {
      faults.push(note);
      continue;
    }
    if (refused !== undefined) {
      faults.push(refused);
      continue;
    }
    if (unit !== undefined && !units.has(unit.code)) units.set(unit.code, {column: unit.column, place});
    fileRowNumbers.push(row);
    for (const reader of readers) reader.add(fields, place, fault);
  }
  if (schema.where && all > 0 && fileRowNumbers.length === 0 && faults.length === 0)
    faults.push(
      `no row kept by where, of ${all}: ${read.name} (its rows have the fields of the file: ${header.join(", ")})`
    );
  for (const unused of notes.unfound()) faults.push(`unknown line in notes: ${unused}: ${read.name}`);
  for (const unused of index.unskipped()) faults.push(`unknown row in skip: ${unused}: ${read.name}`);
  if (units.size > 1) faults.push(mixedUnits(units));
  const columns = readers.map((reader) => reader.column());
  if (faults.length === 0) checkTotals(columns, index.keys, {name: read.name, kept: schema.totals ?? [], fault});
  if (faults.length > 0) throw new Error(inOneLine(faults));
  const isWhole = fileRowNumbers.every((row, at) => row === headerRow + at + 1);
  const made = checkedTable({
    id,
    file: read.name,
    sha256: read.sha256,
    header: headerRow,
    ...(!isWhole && {fileRows: fileRowNumbers}),
    columns,
    key,
    ...(schema.totals && {totals: schema.totals.map((total) => index.keys.indexOf(total))})
  });
  const data = dataOf(columns);
  rememberRows(made, data);
  return {...made, key, data, at: rowsByKey(made, index.keys, key)};
}

const isPackaged = (schema: AnySchema | PackagedSchema): schema is PackagedSchema =>
  "package" in schema && schema.package !== undefined;

function checkSchema(schema: AnySchema, where: string): readonly string[] {
  if (schema.id !== undefined) checkId(schema.id, "table");
  checkRecord(schema.columns, "columns", 'an object: {county: "text", …}', where);
  for (const [name, spec] of Object.entries(schema.columns)) checkColumnSpec(spec, `${where}, column ${name}`);
  if (schema.skip !== undefined) checkList(schema.skip, "skip", where);
  if (schema.notes !== undefined) checkList(schema.notes, "notes", where);
  for (const start of schema.notes ?? []) checkText(start, "notes", where);
  if (schema.totals !== undefined) checkList(schema.totals, "totals", where);
  const {headerRow = 1, where: keeps, separator, format} = schema;
  if (format !== undefined) checkWord(format, ["sdmx"], "format", where);
  if (separator !== undefined) checkWord(separator, [";"], "separator", where);
  if (!Number.isInteger(headerRow) || headerRow < 1 || headerRow > lastHeaderRow)
    throw refusal(headerRow, "headerRow", `1 to ${lastHeaderRow}`, where);
  if (keeps !== undefined && typeof keeps !== "function") throw refusal(keeps, "where", "a function", where);
  if (schema.period !== undefined) checkPeriods(schema.period, where);
  if (schema.source !== undefined) checkSource(schema.source, where);
  const key = typeof schema.key === "string" ? [schema.key] : schema.key;
  if (!Array.isArray(key) || key.length === 0) throw refusal(key, "key", "the name of a column, or several", where);
  for (const name of key) {
    checkText(name, "key", where);
    if (!(name in schema.columns)) throw unknownName("column", name, Object.keys(schema.columns), where);
  }
  return key;
}

/** Where each unit of a file stands first, by its code, and in which column. */
type UnitPlaces = Map<string, {readonly column: string; readonly place: string}>;

function mixedUnits(units: UnitPlaces): string {
  const [[first = "", one] = [], [second, other] = []] = units;
  return `mixed units: ${first} at ${one?.place} and ${second} at ${other?.place} (keep one by where: (row) => row.${one?.column} === ${JSON.stringify(first)})`;
}

interface HeaderOptions {
  readonly header: readonly string[];
  readonly headerRow: number;
  readonly file: string;
  readonly origins?: readonly number[];
  /** Which row further down has a name among its fields; *null* for none. */
  readonly lower: (name: string) => number | null;
}

function readersOf(schema: AnySchema, {header, headerRow, file, origins, lower}: HeaderOptions): ColumnReader[] {
  const twice = header.find((name, at) => name !== "" && header.indexOf(name) !== at);
  if (twice !== undefined) throw new Error(`duplicate column: ${twice}: ${file}`);
  const positionOf = (name: string) => {
    const at = header.indexOf(name);
    if (at >= 0) return at;
    const below = lower(name);
    if (below === null || below === headerRow) throw unknownName("column", name, header, file);
    throw new Error(`unknown column: ${name} (row ${below} names the columns: headerRow: ${below}): ${file}`);
  };
  const attribution: Attribution | undefined = schema.source && attributedTo(schema.source);
  const shared = {...(attribution && {attribution}), ...(schema.period && {period: schema.period})};
  const named = Object.entries(schema.columns);
  const [dated] =
    named.find(
      ([, spec]) => spec === "period" || (typeof spec === "object" && "kind" in spec && spec.kind === "period")
    ) ?? [];
  const options = {positionOf, shared, ...(origins && {origins}), ...(dated !== undefined && {dated})};
  return named.map(([name, spec]) => columnReader(name, spec, {...options, sdmx: schema.format === "sdmx"}));
}

// A million rows: Object.fromEntries takes three times as long.
function namedFields(header: readonly string[], fields: readonly string[]): Record<string, string> {
  const named: Record<string, string> = {};
  for (let at = 0; at < header.length; at += 1) named[header[at]!] = fields[at]!;
  return named;
}

function inOneLine(faults: readonly string[]): string {
  const more = faults.length > mostShown ? `; and ${faults.length - mostShown} more` : "";
  return faults.slice(0, mostShown).join("; ") + more;
}

function dataOf(columns: readonly Column[]): DataRow<PackagedSpecs>[] {
  return (columns[0]?.values ?? []).map((_, at) =>
    Object.fromEntries(columns.map(({name, values}) => [name, values[at] ?? null]))
  );
}

function rowsByKey(made: Table, keys: readonly string[], key: readonly string[]) {
  const known = new Map<number, CellRow<PackagedSpecs>>();
  return (...wanted: readonly string[]): CellRow<PackagedSpecs> => {
    const joined = wanted.join(", ");
    const given = keys.indexOf(joined);
    const at = given >= 0 ? given : rowWithValues(made, wanted, key);
    if (at < 0) throw unknownName("row", joined, keys, `table ${made.id}`, `by ${key.join(", ")}`);
    const found = known.get(at);
    if (found) return found;
    const cells = made.columns.map((column) => [
      column.name,
      column.kind === "text" ? column.values[at] : cellOf(made, column, at + 1, subjectIn(column, wanted, key))
    ]);
    const row: CellRow<PackagedSpecs> = Object.fromEntries(cells);
    known.set(at, row);
    return row;
  };
}

/** The row of some values as they were read, however a period is written: 2024-01/2024-03 or Q1 2024 for the 2024-Q1 of the file; −1 for none. */
function rowWithValues({columns, rows}: Table, wanted: readonly string[], key: readonly string[]): number {
  const own = key.map((name) => columns.find((column) => column.name === name)?.values ?? []);
  const periods = wanted.map(asEdtf);
  return Array.from({length: rows}).findIndex((_, row) =>
    own.every((values, at) => values[row] === periods[at] || values[row] === wanted[at])
  );
}

const stemOf = (file: string) =>
  file
    .replace(/\.[^.]*$/, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-");

/** Whom a row is about: its key, but for the date that its values have as their period. */
function subjectIn({period}: NumberColumn, values: readonly string[], key: readonly string[]): string | undefined {
  const names = values.filter((_, index) => !("column" in period) || key[index] !== period.column);
  return names.length === 0 ? undefined : names.join(", ");
}
