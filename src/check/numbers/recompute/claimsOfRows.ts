import type {ClaimEvidence, Evidence} from "../../../facts/evidence/evidence.js";
import type {ColumnRecord, TableRecord} from "../../../facts/evidence/record.js";
import {intervalOf, valueOf} from "../../../facts/quantity.js";
import {periodAt} from "../licences/tablePlace.js";
import {unitKey} from "../licences/unitKey.js";
import {columnsOf, placedRow} from "./claimsOfCells.js";
import type {Difference} from "./differences.js";
import {halfOf} from "./rounded.js";

/** A claim of what a column of the file holds, about a row of it and of its time, says no other number, wherever it stands. */
export function ofRows({claims, tables = []}: Evidence): Difference[] {
  return claims.flatMap((claim) =>
    tables.flatMap((table): Difference[] => {
      const cells = placedRow(claim, table) < 0 ? cellsOf(claim, table) : [];
      if (cells.length === 0 || cells.some(({value, column}) => isSame(claim, value, column))) return [];
      const expected = cells.map(({value}) => value).join(" or ");
      return [{path: `claims ${claim.id} quantity value`, found: String(valueOf(claim.quantity)), expected}];
    })
  );
}

interface Cell {
  readonly value: number;
  readonly column: ColumnRecord;
}

/** The numbers of a table that are of the topic, unit, time and subject of a claim. */
function cellsOf({topic, subject, unit, period}: ClaimEvidence, table: TableRecord): Cell[] {
  if (subject === undefined) return [];
  const words = Object.values(table.columns).map(({values}) => values);
  return columnsOf(topic, table).flatMap(([name, column]) =>
    column.values.flatMap((value, row): Cell[] => {
      const isOwn = subject.split(", ").every((part) => words.some((values) => values[row] === part));
      const isThen = periodAt({table, column: name, row}) === period.edtf;
      return typeof value === "number" && isOwn && isThen && unitKey(column.unit) === unitKey(unit) ? [{value, column}] : []; // prettier-ignore
    })
  );
}

/** Whether a claim and a number of a column can be the same, each as far as it is rounded. */
function isSame({quantity}: ClaimEvidence, value: number, column: ColumnRecord): boolean {
  const {low, high} = intervalOf(quantity);
  return low <= value + halfOf(column) && value - halfOf(column) <= high;
}
