import {checkNames, nameOf, type Row, rowOfClaim} from "./row.js";
import {checkFact, checkFields, checkList, checkText, isObject, refusal} from "../../facts/boundary.js";
import type {Claim} from "../../facts/claim.js";
import type {Table} from "../../facts/table/table.js";
import type {Unit} from "../../facts/unit/unit.js";
import {type Phrase, phrase} from "../../words/phrase.js";
import {tableRows} from "./tableRows.js";
import type {OwnTables} from "./ownTables.js";

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

/** Rows, and the tables that hold their numbers. */
interface Rows extends OwnTables {
  readonly rows: readonly Row[];
}

/** The name of a row of a list: of its claim, *null* where it has none, or the one that is given for it. */
export type RowNaming = (claim: Claim | null, given: string | Phrase | undefined, where: string) => Phrase;

/**
 * Reads the rows of a form: those of a **table**, by the names of two of its columns, or a list of claims.
 * @param naming of the rows of a list; default the name given or, without one, the claim's subject or topic
 * @throws when a row, a column or a name is missing, a name stands there twice, or the rows have two units
 */
export function rowsOf(
  data: Table | readonly RowSpec[],
  columns: {readonly [field in keyof RowColumns]?: RowColumns[field] | undefined},
  where: string,
  naming: RowNaming = namedBySubject
): Rows {
  if (isTable(data)) {
    const {value} = columns;
    checkText(value, "value", `${where}, table ${data.id} (a column)`);
    const {columns: read, ...rest} = tableRows(data, columns.name, [String(value)], where);
    return {...rest, rows: read.flat()};
  }
  const read = claimRows(data, columns, where, naming);
  checkNames(
    read.rows.map(({name}) => name),
    where
  );
  return read;
}

/** True for a table, as against a list of claims. */
export const isTable = (data: unknown): data is Table => isObject(data) && data["kind"] === "table";

function claimRows(
  data: readonly RowSpec[],
  columns: {readonly [field in keyof RowColumns]?: RowColumns[field] | undefined},
  where: string,
  naming: RowNaming
): Rows {
  checkNoColumns({name: columns.name, value: columns.value}, where);
  const unit = unitOfClaims(data, where);
  const rows = data.map((spec, index) => claimRow(spec, unit, `${where}, row ${index + 1}`, naming));
  return {rows, tables: [], sources: []};
}

/** The unit of a list of claims: that of the first. @throws for what is no list, and for one without rows or without a claim */
export function unitOfClaims(data: readonly unknown[], where: string): Unit {
  checkList(data, "rows", `${where} (a list of claims, or a table)`);
  if (data.length === 0) throw new Error(`missing rows: ${where} (at least one)`);
  const [first] = data.flatMap((spec) => claimIn(spec) ?? []);
  const odd = first ? -1 : data.findIndex((spec) => !isObject(spec));
  if (odd >= 0) throw refusal(data[odd], "row", "a claim, or an object that holds one", `${where}, row ${odd + 1}`);
  if (!first) throw new Error(`missing numbers: ${where} (at least one claim)`);
  return first.unit;
}

/** @throws where columns are named beside a list, which has none; **columns** as they were given, by option */
export function checkNoColumns(columns: object, where: string): void {
  for (const [field, given] of Object.entries(columns))
    if (given !== undefined) throw new Error(`invalid ${field}: ${given} (only with a table): ${where}`);
}

/** The claim of a row; *null* where it is said to be missing. */
export function claimIn(spec: unknown): Claim | null {
  if (!isObject(spec)) return null;
  if ("kind" in spec && spec["kind"] === "claim") return spec as unknown as Claim;
  return "claim" in spec ? (spec["claim"] as Claim) : null;
}

function claimRow(spec: RowSpec, unit: Unit, where: string, naming: RowNaming): Row {
  if (!isObject(spec)) throw refusal(spec, "row", "{claim, name}", where);
  const claim = claimIn(spec as RowSpec);
  if (!claim) {
    const missing = spec as {readonly name: string | Phrase; readonly missing: unknown};
    checkFields(missing, ["name", "missing"], "row", where);
    if (missing.missing !== true)
      throw refusal(missing.missing, "claim", "{claim, name}, or {name, missing: true}", where);
    return rowOfClaim(naming(null, missing.name, where), null, unit, where);
  }
  if (!("kind" in spec)) checkFields(spec, ["claim", "name"], "row", where);
  checkFact(claim, ["claim"], "claim", where);
  const given = "kind" in spec ? undefined : (spec["name"] as string | Phrase | undefined);
  return rowOfClaim(naming(claim, given, where), claim, unit, where);
}

/** The name that is given or, without one, the claim's subject or topic. */
export function namedBySubject(claim: Claim | null, name: string | Phrase | undefined, where: string): Phrase {
  if (name === undefined && claim) return phrase(claim.subject ?? claim.topic, [claim]);
  if (name === undefined) throw refusal(name, "name", "words", where);
  return nameOf(name, where);
}
