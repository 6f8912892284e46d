import {columnOf} from "../../reading/facts.js";
import type {TableRecord} from "../../../facts/evidence/record.js";
import type {ReadFile} from "../../reading/readFile.js";
import {labelOf} from "../../reading/roles.js";
import type {Difference} from "./differences.js";

/**
 * Rows that are drawn under the names of others: a table has the column that names its rows undrawn beside a drawn one with the
 * same words, which stand in other rows.
 */
export function namesContradicted(tables: readonly TableRecord[], {shown, textRuns}: ReadFile): Difference[] {
  const addresses = [...shown.flatMap(({facts}) => facts.flat()), ...textRuns.flatMap(({role}) => labelOf(role) ?? [])];
  const drawn = new Set(addresses.map(columnOf));
  return tables.flatMap(({id, columns, key}) => {
    const named = Object.entries(columns).filter(([, {values}]) => values.some((value) => typeof value === "string"));
    const isDrawn = ([name]: (typeof named)[number]) => drawn.has(`${id}/${name}`);
    const naming = named.filter((column) => !isDrawn(column) && (key?.includes(column[0]) ?? true));
    return named.filter(isDrawn).flatMap(([name, {values}]) =>
      naming.flatMap(([, own]): Difference[] => {
        const row = values.findIndex((value, at) => value !== own.values[at]);
        if (row < 0 || !isSameSet(values, own.values)) return [];
        return [{path: `tables ${id} ${name} ${row}`, found: JSON.stringify(values[row]), expected: JSON.stringify(own.values[row])}]; // prettier-ignore
      })
    );
  });
}

type Values = TableRecord["columns"][string]["values"];

/** Whether two columns have the same words, of two at the least. */
function isSameSet(one: Values, other: Values): boolean {
  const [first, second] = [new Set(one), new Set(other)];
  return first.size >= 2 && first.size === second.size && [...first].every((value) => second.has(value));
}
