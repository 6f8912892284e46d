import {checkRecord, checkWord, isObject, refusal, unknownName, valueInWords} from "../boundary.js";
import type {Source} from "../source.js";
import {checkColumnSpec, type ColumnSpec, headerOf} from "./columnSpec.js";
import type {DataFile} from "./dataFile.js";
import {type DataResource, dataResource, type Descriptor, notSupported} from "./dataPackage.js";
import {fieldConstraints, type FieldConstraints} from "./fieldConstraints.js";
import {fieldSpec} from "./fieldSpec.js";
import type {AnySchema, PackagedSchema, PackagedSpec} from "./tableSchema.js";

/** A schema that a data package has filled in. */
export interface Packaged {
  readonly schema: AnySchema;
  /** What parts the fields of the file. */
  readonly separator?: string;
  /** What the package demands of the values of each column, by its name here. */
  readonly constraints?: ReadonlyMap<string, FieldConstraints>;
}

/**
 * A schema with what a data package says of the file, in the fields that the schema leaves out: its columns and their missing
 * values, the key, the source, the delimiter and the row of the header.
 * @throws as `dataResource` does, and for a type, a format or a dialect that is not supported
 */
export function packageSchema(given: PackagedSchema, file: DataFile, where: string): Packaged {
  const {package: from, ...own} = given;
  if ("format" in own) throw new Error(`invalid format: ${String(own.format)} (without package): ${where}`);
  if (own.columns !== undefined) checkColumns(own.columns, where);
  const found = dataResource(from, file);
  const fields = fieldsOf(found);
  checkMatch(found, own.columns !== undefined);
  const columns: Readonly<Record<string, PackagedSpec | undefined>> =
    own.columns ?? Object.fromEntries([...fields.keys()].map((name) => [name, undefined]));
  const constraints = new Map<string, FieldConstraints>();
  const specs = Object.entries(columns).map(([name, spec]): [string, ColumnSpec] => {
    const field = fields.get(headerOf(name, spec));
    if (!field) throw unknownName("field", headerOf(name, spec), [...fields.keys()], found.where);
    const place = `${found.where}, field ${headerOf(name, spec)}`;
    const whole = fieldSpec(field, spec, {missing: missingIn(found.schema, place), place});
    constraints.set(name, fieldConstraints(field, whole, place));
    return [name, whole];
  });
  const key = own.key ?? keyOf(found, columns);
  const source = own.source ?? sourceOf(found);
  return {
    schema: {...headerRowOf(found), ...own, columns: Object.fromEntries(specs), key, ...(source && {source})},
    constraints,
    ...separatorOf(found, file.name, own.separator)
  };
}

function checkColumns(columns: unknown, where: string): void {
  checkRecord(columns, "columns", 'an object: {county: "text", …}', where);
  for (const [name, spec] of Object.entries(columns))
    if (spec !== "number") checkColumnSpec(spec, `${where}, column ${name}`);
}

function fieldsOf({schema, where}: DataResource): Map<string, Descriptor> {
  const {fields} = schema;
  if (!Array.isArray(fields)) throw refusal(fields, "fields", "a list", where);
  const named = fields.map((field: unknown): [string, Descriptor] => {
    const name = isObject(field) ? field["name"] : undefined;
    if (!isObject(field) || typeof name !== "string") throw refusal(field, "field", "an object with a name", where);
    return [name, field];
  });
  return new Map(named);
}

/** Ways in which the fields of a package may differ from the columns of its file, and all of a package are in the file. */
const whole = ["exact", "equal", "subset"];

/** @throws where a file may lack some of the fields of its package, and nobody says which to read */
function checkMatch({schema, where}: DataResource, isNamed: boolean): void {
  // Version 2.0 of the profile wrote a list of one.
  const {fieldsMatch = "exact"} = schema;
  const own: unknown = Array.isArray(fieldsMatch) && fieldsMatch.length === 1 ? fieldsMatch[0] : fieldsMatch;
  checkWord(own, [...whole, "superset", "partial"], "fieldsMatch", where);
  if (!isNamed && !whole.includes(String(own)))
    throw notSupported(`fieldsMatch ${String(own)}`, "name in columns the fields that the file has", where);
}

function missingIn({missingValues = []}: Descriptor, where: string): readonly string[] {
  if (!Array.isArray(missingValues)) throw refusal(missingValues, "missingValues", "a list", where);
  return missingValues.map((each: unknown) => {
    const value = isObject(each) ? each["value"] : each;
    if (typeof value !== "string") throw refusal(value, "missingValues", "texts", where);
    return value;
  });
}

/** The columns, by their names here, that the primary key names by their names in the file. */
function keyOf({schema, where}: DataResource, columns: Readonly<Record<string, PackagedSpec | undefined>>): string[] {
  const {primaryKey} = schema;
  const wanted = typeof primaryKey === "string" ? [primaryKey] : primaryKey;
  if (!Array.isArray(wanted) || wanted.length === 0)
    throw new Error(`missing key: ${where} has no primaryKey (name in key what tells the rows apart)`);
  return wanted.map((each: unknown) => {
    const found = Object.keys(columns).find((name) => headerOf(name, columns[name]) === each);
    if (found === undefined)
      throw new Error(
        `missing column: ${valueInWords(each)} is of the primaryKey (add it to columns, or say key): ${where}`
      );
    return found;
  });
}

/** The one source that a package names; of several the story says which. */
function sourceOf({sources}: DataResource): Source | undefined {
  const [only] = sources;
  if (sources.length !== 1 || !isObject(only)) return undefined;
  const {title, path} = only;
  if (typeof title !== "string" || title.trim() === "") return undefined;
  const id = title.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
  return {id, name: title, ...(typeof path === "string" && /^https?:/.test(path) && {url: path})};
}

function headerRowOf({dialect, where}: DataResource): {readonly headerRow?: number} {
  const {header = true, headerRows = [1]} = dialect;
  if (header !== true) throw notSupported("a file without a header", "add a row that names the columns", where);
  const [row] = Array.isArray(headerRows) ? headerRows : [];
  if (!Array.isArray(headerRows) || headerRows.length !== 1 || typeof row !== "number")
    throw notSupported("a header of several rows", "say headerRow, and leave headerRows out", where);
  return row === 1 ? {} : {headerRow: row};
}

/** What a dialect may say that changes nothing here: what it says by default, or how the file is written. */
const plain: Readonly<Record<string, readonly unknown[]>> = {
  quoteChar: ['"'],
  doubleQuote: [true],
  escapeChar: [],
  nullSequence: [],
  commentChar: [],
  commentRows: [],
  headerJoin: [" "],
  property: [],
  itemType: ["object"],
  itemKeys: [],
  sheetNumber: [],
  sheetName: [],
  table: []
};

function separatorOf(
  {dialect, where}: DataResource,
  file: string,
  own: string | undefined
): {readonly separator?: string} {
  for (const [field, allowed] of Object.entries(plain)) {
    const value = dialect[field];
    if (value !== undefined && !allowed.includes(value))
      throw notSupported(`${field} ${valueInWords(value)} of the dialect`, "write the file without it", where);
  }
  const {delimiter = own} = dialect;
  if (delimiter === undefined || delimiter === (/\.tsv$/i.test(file) ? "\t" : ",")) return {};
  if (typeof delimiter !== "string" || !/^[,;|:^~\t ]$/.test(delimiter))
    throw notSupported(`delimiter ${valueInWords(delimiter)}`, "one of , ; | and tab", where);
  return {separator: delimiter};
}
