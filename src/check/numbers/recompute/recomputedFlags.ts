import {flagNames} from "../../../facts/table/column.js";
import type {DerivedEvidence, Evidence} from "../../../facts/evidence/evidence.js";
import type {ColumnRecord} from "../../../facts/evidence/record.js";
import {tableOfClaims} from "./tableOfClaims.js";

const ofColumn = /^(most|least|sum|mean|median|majority) ([^/]+)\/([^/]+)$/;
// On one side of a number, or in a class of a histogram.
const ofSide =
  /^count ([^/]+)\/([^/]+?) (?:moreThan|atLeast|lessThan|atMost) -?\d+(?:\.\d+)?(?: (?:lessThan|atMost) -?\d+(?:\.\d+)?)?$/;
const ofPart = /^share ([^/]+)\/([^/]+)\/\d+$/;
const ofTwo = /^(?:change|difference|ratio) ([^/]+)\/([^/]+)\/(\d+) to \1\/([^/]+)\/(\d+)$/;

/**
 * The flags of the numbers that a derived value rests on, worked out again from the claims and the columns that the file
 * carries: of a median those of the rows in the middle, of a sum or a count those of all.
 */
export function recomputedFlags(
  {operation, from}: DerivedEvidence,
  {claims, tables = []}: Pick<Evidence, "claims" | "tables">
): (typeof flagNames)[number][] {
  const named = claims.filter(({id}) => from.includes(id));
  const ofClaims = tableOfClaims(operation, named);
  const all = ofClaims ? [ofClaims] : tables;
  const columnOf = (table = "", name = "") => all.find(({id}) => id === table)?.columns[name];
  if (from.length > 0 && !ofClaims) {
    return flagNames.filter((flag) => named.some(({flags = []}) => flags.includes(flag)));
  }
  const two = ofTwo.exec(operation);
  if (two) {
    const cells = [
      [columnOf(two[1], two[2]), Number(two[3])],
      [columnOf(two[1], two[4]), Number(two[5])]
    ] as const;
    return flagNames.filter((flag) => cells.some(([column, row]) => column?.[flag]?.includes(row)));
  }
  const single = ofColumn.exec(operation);
  const side = ofSide.exec(operation) ?? ofPart.exec(operation);
  const column = single ? columnOf(single[2], single[3]) : side ? columnOf(side[1], side[2]) : undefined;
  if (!column) return [];
  const rows = rowsBehind(single?.[1] ?? "sum", column);
  return flagNames.filter((flag) => rows.some((row) => column[flag]?.includes(row)));
}

/** The rows, from 0, on which a result rests. */
function rowsBehind(operation: string, {values}: ColumnRecord): number[] {
  const known = values.flatMap((value, row) => (typeof value === "number" ? [{value, row}] : []));
  const sorted = known.map(({value}) => value).toSorted((a, b) => a - b);
  const {length} = sorted;
  const ends: Readonly<Record<string, readonly (number | undefined)[]>> = {
    most: [sorted[length - 1]],
    least: [sorted[0]],
    median: [sorted[(length - 1) >> 1], sorted[length >> 1]]
  };
  const own = ends[operation];
  return known.filter(({value}) => !own || own.includes(value)).map(({row}) => row);
}
