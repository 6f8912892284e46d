import {unknownName, valueInWords} from "../boundary.js";
import {checkId} from "../claim.js";
import type {Column} from "./column.js";
import {checkColumns} from "./columnChecks.js";

/** A data file, column by column, so that a thousand cells cost a few bytes each. */
export interface TableSpec {
  /** Unique in its story; kebab-case. */
  readonly id: string;
  /** The name of the data file: "rents.csv". */
  readonly file: string;
  /** SHA-256 of the file, in hexadecimal. */
  readonly sha256: string;
  /** How many rows of the file stand above the first value; default 1, the header. */
  readonly header?: number;
  /** Which row of the file each row is, from 1; default those below the header, one after the other. */
  readonly fileRows?: readonly number[];
  /** All with one value a row. */
  readonly columns: readonly Column[];
  /** The names of the columns of words that together name a row; default those that a form is told. */
  readonly key?: readonly string[];
  /** The rows that are the sum of others, from 0; default none. */
  readonly totals?: readonly number[];
}

/** A data file that passed its checks. */
export interface Table extends TableSpec {
  readonly kind: "table";
  readonly header: number;
  /** How many rows of values there are. */
  readonly rows: number;
}

/**
 * Takes down a data file.
 * @throws when an id, a name, the digest, a value, a period, a flag or an attribution is missing or impossible, a name
 * stands there twice, or the columns differ in length; the message names table, column and row
 */
export function table(spec: TableSpec): Table {
  checkId(spec.id, "table");
  const where = `table ${spec.id}`;
  const {file, sha256, header = 1, columns, key = []} = spec;
  if (typeof file !== "string" || !/\S/.test(file)) throw new Error(`missing file: ${where}`);
  if (!/^[0-9a-f]{64}$/.test(sha256))
    throw new Error(`invalid sha256: ${valueInWords(sha256)} (64 hexadecimal digits): ${where}`);
  if (!Number.isInteger(header) || header < 0)
    throw new Error(`invalid header: ${header} (a number of rows): ${where}`);
  const [first] = columns;
  if (!first) throw new Error(`missing columns: ${where}`);
  checkColumns(columns, where);
  const words = columns.flatMap(({kind, name}) => (kind === "text" ? [name] : []));
  for (const name of key) if (!words.includes(name)) throw unknownName("column", name, words, `key of ${where}`);
  return {kind: "table", ...spec, header, rows: first.values.length};
}

/**
 * Where a value stands in its data file: as RFC 7111 writes it, "rents.csv#cell=8,3", or in JSON as a pointer (RFC 6901),
 * "rents.json#/6/price". **row** from 1.
 */
export function placeOf({file, header, fileRows, columns}: Table, name: string, row: number): string {
  const index = columns.findIndex((column) => column.name === name);
  const fileRow = fileRows?.[row - 1] ?? header + row;
  const column = columns[index];
  if (!/\.json$/i.test(file)) return `${file}#cell=${fileRow},${column?.position ?? index + 1}`;
  const pointer = (column?.header ?? name).replaceAll("~", "~0").replaceAll("/", "~1");
  return `${file}#/${fileRow - 1}/${pointer}`;
}
