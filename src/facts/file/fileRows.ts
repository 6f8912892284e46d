import {isObject, printable, valueInWords} from "../boundary.js";
import {type Notes, notNotes} from "./notes.js";
import {readDelimited} from "./delimited.js";
import type {DataFile} from "./dataFile.js";

/** The rows of a data file below its header. */
export interface FileRows {
  readonly header: readonly string[];
  /** Which row of the file the header is, from 1; 0 for JSON. */
  readonly headerRow: number;
  readonly rows: Iterable<FileRow>;
  /** Which field of the file, from 0, each field of a row is read from; default the one in its own place. */
  readonly origins?: readonly number[];
}

/** One row of a data file. */
export interface FileRow {
  /** Its fields in the order of the header; an empty text where there is nothing. */
  readonly fields: readonly string[];
  /** Which row of the file it is, from 1. */
  readonly row: number;
  /** Where it stands, for error messages: "rents.csv:8". */
  readonly place: string;
  /** What is wrong with the row as a whole. */
  readonly fault?: string;
  /** Why a row that is kept cannot be read. */
  readonly refusal?: string;
  /** The code of the unit that its value is in and the column of it, where the file has one. */
  readonly unit?: {readonly code: string; readonly column: string};
}

/**
 * The rows of a file of comma-separated (.csv) or tab-separated values (.tsv), or of JSON (.json): a list of flat objects.
 * @param headerRow which row holds the names of the columns, from 1
 * @param separator what parts the fields of a .csv; default a comma
 * @param notes which lines are no rows; default none
 * @throws when the file has no header or is of another kind
 */
export function fileRows(
  file: Pick<DataFile, "name" | "text">,
  headerRow: number,
  separator?: string,
  notes: Notes | null = null
): FileRows {
  const {name, text} = file;
  if (/\.json$/i.test(name)) return jsonRows(file);
  const delimiter = /\.csv$/i.test(name) ? (separator ?? ",") : /\.tsv$/i.test(name) ? "\t" : null;
  if (separator !== undefined && !/\.csv$/i.test(name))
    throw new Error(`invalid separator: ${separator} (of a .csv only): ${name}`);
  if (delimiter === null) throw new Error(`unknown kind of file: ${valueInWords(name)} (.csv, .tsv or .json)`);
  const rows = readDelimited(text, delimiter, name);
  let row = 1;
  for (; row < headerRow; row += 1) rows.next();
  let first = rows.next();
  for (; first.done !== true && notes?.take(first.value.fields) === true; row += 1) first = rows.next();
  if (first.done === true) throw new Error(`missing header: ${name} (row ${headerRow})`);
  const header = first.value.fields.map((field) => field.trim());
  if (delimiter === "," && header.length === 1 && header[0]!.includes(";"))
    throw new Error(
      `one column: ${valueInWords(header[0])} (separator: ";" where semicolons part the fields): ${name}`
    );
  return {header, headerRow: row, rows: notNotes(bodyRows(rows, {header, name, row}), header.length, notes)};
}

/** A title and some notes stand above a header, and not more. */
const mostAbove = 30;

/** Which row of a delimited file has a name among its first fields, from 1, where titles stand above it; *null* for none. */
export function rowNaming(
  {name: file, text}: Pick<DataFile, "name" | "text">,
  wanted: string,
  separator?: string
): number | null {
  if (!/\.[ct]sv$/i.test(file)) return null;
  let row = 0;
  for (const {fields} of readDelimited(text, /\.tsv$/i.test(file) ? "\t" : (separator ?? ","), file)) {
    row += 1;
    if (row > mostAbove) return null;
    if (fields.some((field) => field.trim().toLowerCase() === wanted.toLowerCase())) return row;
  }
  return null;
}

function* bodyRows(
  rows: ReturnType<typeof readDelimited>,
  {header, name, row}: {readonly header: readonly string[]; readonly name: string; readonly row: number}
): Generator<FileRow> {
  let at = row;
  for (const {fields, line} of rows) {
    at += 1;
    const place = `${name}:${line}`;
    const remedy =
      fields.length > header.length
        ? "quote a field that holds the delimiter"
        : `a line of notes is no row: leave it out by notes: [${JSON.stringify(startOf(fields))}], what it begins with`;
    const fault = `${fields.length} ${fields.length === 1 ? "field" : "fields"}: ${place} (the header has ${header.length}; ${remedy})`;
    yield {fields, row: at, place, ...(fields.length !== header.length && {fault})};
  }
}

/** The first word of a line. */
const startOf = ([first = ""]: readonly string[]) => first.trim().split(/\s/)[0] ?? "";

/** The most fields of a list of objects, those among them that an object does not have: a few bytes may come to billions. */
const mostFields = 20_000_000;

function jsonRows({name, text}: Pick<DataFile, "name" | "text">): FileRows {
  const list = parsed(text, name);
  if (!Array.isArray(list)) throw new Error(`invalid JSON: ${valueInWords(list)} (a list of objects): ${name}`);
  const header = [...new Set(list.flatMap((each) => (isObject(each) ? Object.keys(each) : [])))];
  const count = list.length * header.length;
  if (count > mostFields)
    throw new Error(
      `too large: ${list.length} objects of ${header.length} fields (${mostFields} in all; give all objects the same few fields): ${name}`
    );
  const rows = list.map((each: unknown, index): FileRow => {
    const place = `${name}, item ${index + 1}`;
    if (!isObject(each)) throw new Error(`invalid row: ${valueInWords(each)} (an object): ${place}`);
    return {fields: header.map((column) => fieldOf(each[column], `${place}, ${column}`)), row: index + 1, place};
  });
  return {header, headerRow: 0, rows};
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`invalid JSON: ${name}: ${printable(error instanceof Error ? error.message : String(error))}`, {
      cause: error
    });
  }
}

function fieldOf(value: unknown, where: string): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return plainNumber(value);
  throw new Error(`invalid value: ${valueInWords(value)} (a text, a number or null): ${where}`);
}

/** A number as JSON had it, but never with an exponent. */
function plainNumber(value: number | boolean): string {
  const text = String(value);
  if (typeof value !== "number" || !text.includes("e")) return text;
  return Math.abs(value) < 1 ? value.toFixed(20).replace(/\.?0+$/, "") : String(BigInt(value));
}
