import type {Key} from "./aggregates.js";
import type {DataColumn, DataRows} from "./compared/dataRows.js";

const months = "January February March April May June July August September October November December".split(" ");

/** The ways in which the rows of some data may be named: by a column, and by the year and the month of its dates. */
export function keysOf({columns}: DataRows): Key[] {
  return columns.flatMap((column): Key[] => {
    if (column.kind === "name") return [{name: column.name, of: (row) => column.values[row] ?? null}];
    if (column.kind === "number") return [];
    return [
      datedKey(column, "year", (date) => String(date.getUTCFullYear())),
      datedKey(column, "month", (date) => months[date.getUTCMonth()] ?? ""),
      datedKey(column, "month", (date) => (months[date.getUTCMonth()] ?? "").slice(0, 3)),
      datedKey(column, "month", (date) => `${(months[date.getUTCMonth()] ?? "").slice(0, 3)} ${date.getUTCFullYear()}`)
    ];
  });
}

function datedKey(column: DataColumn, part: string, print: (date: Date) => string): Key {
  return {
    name: `${part} of ${column.name}`,
    of: (row) => {
      const value = column.values[row];
      return typeof value === "number" ? print(new Date(value)) : null;
    }
  };
}

/** A name as it is compared: without case, and without the marks that a label may have around it. */
export const folded = (name: string) => name.trim().toLowerCase().replace(/\s+/g, " ");
