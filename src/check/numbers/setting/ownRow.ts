import {unitKey} from "../licences/unitKey.js";
import type {Evidence} from "../../../facts/evidence/evidence.js";
import type {NumberLicence} from "../licences/licences.js";
import {placeInTable, type TablePlace} from "../licences/tablePlace.js";

/**
 * What is wrong with the names around the number of a cell: *null* where a text names its row and its column, or no other row
 * and no other column of that table either.
 */
export function otherRow(text: string, licence: NumberLicence, evidence: Evidence): string | null {
  const place = placeInTable(licence, evidence);
  if (!place) return null;
  return otherIn(text, rowNames(place)) ?? otherIn(text, columnNames(place));
}

interface Names {
  readonly own: string;
  readonly others: readonly string[];
}

function otherIn(text: string, lists: readonly Names[]): string | null {
  for (const {own, others} of lists) {
    if (has(text.toLowerCase(), own.toLowerCase())) continue;
    const other = others.find((name) => name !== own && has(text, name));
    if (other !== undefined) return `the number of ${own}, and not of ${other}`;
  }
  return null;
}

/** The words of a row: of each column of names its own, and the others. */
function rowNames({table, row}: TablePlace): Names[] {
  return Object.values(table.columns).flatMap(({values}) => {
    const own = values[row];
    const words = values.filter((value) => typeof value === "string" && /\p{L}{2}/u.test(value)) as string[];
    return typeof own === "string" && words.length === values.length ? [{own, others: words}] : [];
  });
}

/** The name of a column, and those of others of its unit, where they are names and no words of any text. */
function columnNames({table, column}: TablePlace): Names[] {
  const unit = unitKey(table.columns[column]?.unit);
  const others = Object.entries(table.columns).flatMap(([name, each]) =>
    unitKey(each.unit) === unit && /^\p{Lu}/u.test(name) ? [name] : []
  );
  return [{own: column, others}];
}

/** Whether a text has a name as a word of its own, or in the plural. */
function has(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const isApart = !/[\p{L}\p{N}]$/u.test(text.slice(0, at)) && !/^[\p{L}\p{N}]/u.test(text.slice(at + name.length));
    if (isApart) return true;
  }
  return false;
}
