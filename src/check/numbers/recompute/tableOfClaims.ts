import {unitKey} from "../licences/unitKey.js";
import {flagNames} from "../../../facts/table/column.js";
import type {ClaimEvidence} from "../../../facts/evidence/evidence.js";
import type {ColumnRecord, TableRecord} from "../../../facts/evidence/record.js";

/**
 * The numbers of the claims that an operation is on, as the column of a table: "median claims/numbers". *Null* for another
 * operation, where a claim is not exact or units are mixed, and where a mean or a median is of numbers printed to different places.
 */
export function tableOfClaims(operation: string, claims: readonly ClaimEvidence[]): TableRecord | null {
  const [, done = ""] = /^(\w+) claims\/numbers(?: |$)/.exec(operation) ?? [];
  const [first] = claims;
  if (done === "" || !first) return null;
  const units = new Set(claims.map(({unit}) => unitKey(unit)));
  const numbers = claims.flatMap(({quantity}) => (quantity.bound === "exact" ? [quantity] : []));
  const places = numbers.map(({decimals}) => decimals);
  const isUneven = new Set(places).size > 1 || numbers.some(({significant}) => significant !== undefined);
  if (units.size > 1 || numbers.length < claims.length || (isUneven && done !== "count" && done !== "majority"))
    return null;
  const flagged = flagNames.flatMap((flag) => {
    const rows = claims.flatMap(({flags = []}, row) => (flags.includes(flag) ? [row] : []));
    return rows.length > 0 ? [[flag, rows] as const] : [];
  });
  const column: ColumnRecord = {
    values: numbers.map(({value}) => value),
    unit: first.unit,
    decimals: Math.max(...places),
    ...Object.fromEntries(flagged)
  };
  return {id: "claims", file: "", sha256: "", rows: [], columns: {numbers: column}};
}
