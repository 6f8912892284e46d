import {type Cell, type DataRows, dataRows} from "../../check/elsewhere/compared/dataRows.js";
import {isObject} from "../../facts/boundary.js";
import {fileRows} from "../../facts/file/fileRows.js";

/** A file by its name, and the text of another beside it. */
interface ForeignData {
  readonly name: string;
  readonly text: string;
  /** @throws when there is no such file */
  readonly textBeside: (path: string) => Promise<string>;
}

/** The most rows that marks are held against. */
const mostRows = 20_000;

/**
 * Reads the data that a chart should show: a file of comma- or tab-separated values, a list of objects in JSON, or a
 * specification of Vega-Lite with its data in it or in a file beside it. Nothing is fetched.
 * @throws when the file is none of these, or has more than 20,000 rows
 */
export async function readForeignData(file: ForeignData): Promise<DataRows> {
  const {name, text} = file;
  const spec = /\.json$/i.test(name) ? parsed(text, name) : null;
  const rows = isObject(spec) ? await specRows(spec, file) : fileTable(name, text);
  if (rows.size > mostRows) throw new Error(`too many rows: ${rows.size} (at most ${mostRows}): ${name}`);
  return rows;
}

function fileTable(name: string, text: string): DataRows {
  const {header, rows} = fileRows({name, text}, 1);
  return dataRows(
    header,
    [...rows].map(({fields}) => fields)
  );
}

async function specRows(spec: Readonly<Record<string, unknown>>, {name, textBeside}: ForeignData): Promise<DataRows> {
  const {data} = spec;
  if (!isObject(data)) throw new Error(`missing data: ${name} (a specification of Vega-Lite has "data")`);
  const {values, url} = data;
  if (Array.isArray(values)) return listRows(values, name);
  if (typeof url !== "string") throw new Error(`invalid data: ${name} ("values", or the "url" of a file beside it)`);
  if (/^\w+:/.test(url)) throw new Error(`data elsewhere: ${url} (nothing is fetched; give the file itself): ${name}`);
  const text = await textBeside(url);
  const list = /\.json$/i.test(url) ? parsed(text, url) : null;
  return Array.isArray(list) ? listRows(list, url) : fileTable(url, text);
}

function listRows(list: readonly unknown[], name: string): DataRows {
  const rows = list.map((row) => (isObject(row) ? row : null));
  const objects = rows.filter((row) => row !== null);
  if (objects.length < rows.length)
    throw new Error(`invalid row ${rows.indexOf(null) + 1}: ${name} (a list of objects)`);
  const header = [...new Set(objects.flatMap((row) => Object.keys(row)))];
  return dataRows(
    header,
    objects.map((row) => header.map((column) => cellOf(row[column])))
  );
}

const cellOf = (value: unknown): Cell =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`invalid JSON: ${name}`, {cause: error});
  }
}
