import type {Evidence} from "../../../facts/evidence/evidence.js";
import type {TableRecord} from "../../../facts/evidence/record.js";
import {valueOf} from "../../../facts/quantity.js";
import type {NumberLicence} from "./licences.js";

/** A cell of a table of the file. */
export interface TablePlace {
  readonly table: TableRecord;
  readonly column: string;
  readonly row: number;
}

/** The period of a number, EDTF; *null* where none is known, as of our own arithmetic. */
export function periodOf({name, of}: NumberLicence, evidence: Evidence): string | null {
  if (of !== "cell") return evidence.claims.find(({id}) => id === name)?.period.edtf ?? null;
  const place = cellAt(name, evidence);
  return place && periodAt(place);
}

/** The period of a cell, EDTF; *null* where none is known. */
export function periodAt({table, column, row}: TablePlace): string | null {
  const period = table.columns[column]?.period;
  if (typeof period !== "object" || period === null) return period ?? null;
  const value = table.columns[period.column]?.values[row];
  return typeof value === "string" ? value : null;
}

/** The words of the row of a cell: its name, and what else is not a number. */
export function rowWords({table, row}: TablePlace): string[] {
  return Object.values(table.columns).flatMap(({values}) => {
    const value = values[row];
    return typeof value === "string" && /\p{L}{2}/u.test(value) ? [value] : [];
  });
}

/** Where a number stands in a table of the file: a cell, a change, difference or ratio of it, or a claim that was made of one; *null* where in none. */
export function placeInTable({name, of}: NumberLicence, evidence: Evidence): TablePlace | null {
  const [, changed, compared] = /^(?:(?:change|difference) .+ to (\S.*)|ratio (\S.*) to .+)$/.exec(name) ?? [];
  const cell = of === "cell" ? name : (changed ?? compared);
  if (cell !== undefined) return cellAt(cell, evidence);
  const claim = evidence.claims.find(({id}) => id === name);
  if (!claim || claim.place.kind !== "cell") return null;
  for (const table of evidence.tables ?? []) {
    const cells = table.columns[claim.topic]?.values ?? [];
    const row = cells.findIndex((value, index) => {
      const isOwn = value === valueOf(claim.quantity) && periodAt({table, column: claim.topic, row: index}) === claim.period.edtf; // prettier-ignore
      const named = claim.subject === undefined || Object.values(table.columns).some(({values}) => values[index] === claim.subject); // prettier-ignore
      return isOwn && named;
    });
    if (row >= 0) return {table, column: claim.topic, row};
  }
  return null;
}

function cellAt(name: string, {tables = []}: Evidence): TablePlace | null {
  const [, id, column = "", row = ""] = /^([^/]+)\/(.+)\/(\d+)$/.exec(name) ?? [];
  const table = tables.find((each) => each.id === id);
  return table?.columns[column] ? {table, column, row: Number(row)} : null;
}
