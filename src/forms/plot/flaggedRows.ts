import {flagNames} from "../../facts/table/column.js";
import {isEdtf} from "../../facts/period.js";
import type {TableRecord} from "../../facts/evidence/record.js";
import {formatPeriod} from "../../words/dates.js";
import type {FlaggedRow} from "../../plot/flagNote.js";
import {phrase} from "../../words/phrase.js";

/** The rows of tables with the flags of their numbers. */
export function flaggedRows(tables: readonly TableRecord[]): FlaggedRow[] {
  return tables.flatMap((table) => {
    const columns = Object.values(table.columns).filter(({unit}) => unit);
    const rows = new Set(flagNames.flatMap((flag) => columns.flatMap((column) => column[flag] ?? [])));
    return [...rows]
      .toSorted((a, b) => a - b)
      .map((row) => ({
        name: phrase(nameOf(table, row)),
        flags: flagNames.filter((flag) => columns.some((column) => column[flag]?.includes(row)))
      }));
  });
}

/** The names of the rows that lack a number. */
export function blankRows(tables: readonly TableRecord[]): string[] {
  return tables.flatMap((table) => {
    const columns = Object.values(table.columns).filter(
      ({unit, values}) => unit !== undefined || values.some((value) => typeof value === "number")
    );
    const count = columns[0]?.values.length ?? 0;
    const rows = Array.from({length: count}, (_, row) => row);
    return rows.filter((row) => columns.some(({values}) => values[row] === null)).map((row) => nameOf(table, row));
  });
}

const words = (value: string | number) => (isEdtf(String(value)) ? formatPeriod(String(value)) : String(value));

/** The words that name a row: "Riga", "Riga (March 2024)" of a key of two columns. */
function nameOf({columns, key}: TableRecord, row: number): string {
  const named = Object.keys(columns).filter((name) => columns[name]?.values.some((value) => typeof value === "string"));
  const [first = "", ...rest] = (key ?? named.slice(0, 1)).flatMap((name) => columns[name]?.values[row] ?? []);
  return rest.length > 0 ? `${words(first)} (${rest.map(words).join(", ")})` : words(first);
}
