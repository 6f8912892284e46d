import type {ClaimEvidence, Evidence} from "../../../facts/evidence/evidence.js";
import type {ColumnRecord, TableRecord} from "../../../facts/evidence/record.js";
import {flagNames} from "../../../facts/table/column.js";
import {valueOf} from "../../../facts/quantity.js";
import {periodAt} from "../licences/tablePlace.js";
import {unitKey} from "../licences/unitKey.js";
import {type Difference, differencesOf} from "./differences.js";

/** A claim whose place is a cell of a data file of which the file carries the row says what that cell says. */
export function ofCells({claims, tables = []}: Evidence): Difference[] {
  return claims.flatMap((claim) =>
    tables.flatMap((table) => {
      const row = placedRow(claim, table);
      return row < 0 ? [] : [...ofColumn(claim, table, row), ...ofRow(claim, table, row)];
    })
  );
}

/** The row of a table whose cell is the place of a claim; -1 where its place is another. */
export function placedRow(claim: ClaimEvidence, {file, sha256, rows = []}: TableRecord): number {
  const place = cellIn(claim);
  return place && file === place.file && sha256 === place.sha256 ? rows.indexOf(place.row) : -1;
}

interface CellPlace {
  readonly file: string;
  /** From 1, the header of the file counted; of JSON its item. */
  readonly row: number;
  readonly sha256: string;
}

/** "rents.csv#cell=4,2" and "rents.json#/2/price" as a file and a row; *null* for another place. */
function cellIn({place}: ClaimEvidence): CellPlace | null {
  if (place.kind !== "cell") return null;
  const {sha256} = place;
  const [, file, row] = /^(.+)#cell=(\d+),\d+$/.exec(place.place) ?? [];
  if (file !== undefined) return {file, row: Number(row), sha256};
  const [, data, item] = /^(.+)#\/(\d+)\/.*$/.exec(place.place) ?? [];
  return data === undefined ? null : {file: data, row: Number(item) + 1, sha256};
}

/** The columns of a table that a topic names, by their names or their labels. */
export const columnsOf = (topic: string, {columns}: TableRecord): [string, ColumnRecord][] =>
  Object.entries(columns).filter(([name, {label}]) => [name, label].includes(topic));

/** What differs from the cell in the column that the claim has as its topic. */
function ofColumn(claim: ClaimEvidence, table: TableRecord, row: number): Difference[] {
  const [[name = "", column] = []] = columnsOf(claim.topic, table);
  const value = column?.values[row];
  if (!column?.unit || typeof value !== "number") return [];
  const cell = cellOf(column, value, row, periodAt({table, column: name, row}));
  const {quantity, unit, period, source, flags = []} = claim;
  const stated = {
    value: valueOf(quantity),
    bound: quantity.bound,
    unit: unitKey(unit),
    period: period.edtf,
    source,
    flags: flags.toSorted().join(" ")
  };
  return differencesOf(stated, cell, ["claims", claim.id]);
}

const cellOf = (column: ColumnRecord, value: number, row: number, period: string | null) => ({
  value,
  bound: column.bound ?? "exact",
  unit: unitKey(column.unit),
  period,
  source: column.source ?? null,
  flags: flagNames
    .filter((flag) => column[flag]?.includes(row))
    .toSorted()
    .join(" ")
});

/** A claim is about whom its row is about: it has none but words of that row as its subject. */
function ofRow({id, subject}: ClaimEvidence, {columns}: TableRecord, row: number): Difference[] {
  if (subject === undefined) return [];
  const lists = Object.values(columns).filter(({values}) => typeof values[row] === "string");
  const own = lists.map(({values}) => String(values[row]));
  // A period stands in a table as EDTF writes it, and in a subject as its reporter did.
  const isDated = own.some((word) => /^\d{4}(?:-|$)/.test(word));
  const parts = subject.split(", ");
  const isOwn = own.some((word) => word === subject || parts.includes(word));
  const isOther = lists.some(({values}, at) => parts.some((part) => part !== own[at] && values.includes(part)) && !parts.includes(own[at] ?? "")); // prettier-ignore
  if (own.length === 0 || (isOwn ? !isOther : isDated && !isOther)) return [];
  return [{path: `claims ${id} subject`, found: JSON.stringify(subject), expected: own.map((word) => JSON.stringify(word)).join(", ")}]; // prettier-ignore
}
