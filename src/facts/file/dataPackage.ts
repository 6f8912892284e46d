import {
  checkFields,
  checkRecord,
  checkText,
  isObject,
  printable,
  refusal,
  unknownName,
  valueInWords
} from "../boundary.js";
import {type DataFile, readDataFile} from "./dataFile.js";

/** A record of a data package, whose fields are checked one by one. */
export type Descriptor = Readonly<Record<string, unknown>>;

/** What a data package (https://datapackage.org) says of one of its files. */
export interface DataResource {
  /** The names of package and resource, for error messages. */
  readonly where: string;
  readonly resource: Descriptor;
  readonly dialect: Descriptor;
  readonly schema: Descriptor;
  /** Who made the data, as the resource says, or else the package. */
  readonly sources: readonly unknown[];
}

/**
 * What a data package says of a file.
 * @param file the name of the data file, without folders
 * @throws when the package is none, does not list the file, or describes it in a way that is not supported
 */
export function dataResource(from: URL | DataFile, file: DataFile): DataResource {
  const read = from instanceof URL ? readDataFile(from) : from;
  checkRecord(read, "package", 'new URL("datapackage.json", import.meta.url)', "table");
  checkFields(read, ["name", "text", "sha256"], "package", "table");
  checkText(read.name, "package name", "table");
  if (typeof read.text !== "string") throw refusal(read.text, "package text", "a text", "table");
  if (typeof read.sha256 !== "string" || !/^[0-9a-f]{64}$/.test(read.sha256))
    throw refusal(read.sha256, "package sha256", "64 hexadecimal digits", "table");
  const descriptor = parsed(read);
  const resources = listIn(descriptor, "resources", read.name);
  const names = resources.map((each) => (isObject(each) ? fileOf(each["path"]) : ""));
  const resource = resources[names.indexOf(file.name)];
  if (!isObject(resource)) throw unlisted(file.name, resources, read.name);
  const where = `${read.name}, resource ${valueInWords(resource["name"])}`;
  checkResource(resource, file, where);
  return {
    where,
    resource,
    dialect: recordIn(resource, "dialect", where) ?? {},
    schema: recordIn(resource, "schema", where) ?? missingSchema(where),
    sources: listIn(resource, "sources", where, listIn(descriptor, "sources", read.name, []))
  };
}

/** @throws for what a package says that the reading of a table does not follow */
export function notSupported(what: string, remedy: string, where: string): Error {
  return new Error(`not supported: ${what} (${remedy}): ${where}`);
}

function checkResource({compression, encoding, hash, bytes}: Descriptor, file: DataFile, where: string): void {
  if (compression !== undefined)
    throw notSupported(`compression ${valueInWords(compression)}`, "unpack the file, and leave it out", where);
  if (encoding !== undefined && !/^(?:utf-?8|us-ascii|ascii)$/i.test(String(encoding)))
    throw notSupported(`encoding ${valueInWords(encoding)}`, "save the file as UTF-8, and say so", where);
  const [, digest] = /^sha256:([0-9a-f]{64})$/i.exec(String(hash)) ?? [];
  const isOther = digest !== undefined && digest.toLowerCase() !== file.sha256;
  if (isOther || (typeof bytes === "number" && !lengths(file.text).includes(bytes)))
    throw new Error(`changed file: ${file.name} is not the one of ${where} (take both of one edition)`);
}

/** In bytes, without and with a byte order mark, which the text no longer has. */
function lengths(text: string): number[] {
  const {length} = new TextEncoder().encode(text);
  return [length, length + 3];
}

function parsed({name, text}: DataFile): Descriptor {
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
  } catch (error) {
    throw new Error(`invalid JSON: ${name}: ${printable(error instanceof Error ? error.message : String(error))}`, {
      cause: error
    });
  }
  throw new Error(`invalid package: ${name} (an object with resources)`);
}

/** Why a package lists no file: it has none, or it has it as one of several that make a table together. */
function unlisted(file: string, resources: readonly unknown[], where: string): Error {
  const all = resources.flatMap((each) => (isObject(each) ? [each] : []));
  const whole = all.find(({path}) => Array.isArray(path) && path.some((part) => fileOf(part) === file));
  if (!whole)
    return unknownName(
      "file",
      file,
      all.map(({path}) => fileOf(path)).filter((name) => name !== ""),
      where
    );
  const remedy = "join them into one file, and list that";
  return notSupported("several files of one resource", remedy, `${where}, resource ${valueInWords(whole["name"])}`);
}

/** The name of a file of one part; empty for a list of parts and for data within the package. */
const fileOf = (path: unknown) => (typeof path === "string" ? (path.split(/[/\\]/).at(-1) ?? "") : "");

function listIn(of: Descriptor, field: string, where: string, other?: readonly unknown[]): readonly unknown[] {
  const value = of[field] ?? other;
  if (!Array.isArray(value)) throw refusal(value, field, "a list", where);
  return value;
}

function recordIn(of: Descriptor, field: string, where: string): Descriptor | null {
  const value = of[field];
  if (value === undefined) return null;
  if (typeof value === "string")
    throw notSupported(`${field} in another file, ${valueInWords(value)}`, "put what it says in its place", where);
  if (!isObject(value)) throw refusal(value, field, "an object", where);
  return value;
}

function missingSchema(where: string): never {
  throw new Error(`missing schema: ${where} (with fields; or leave package out)`);
}
