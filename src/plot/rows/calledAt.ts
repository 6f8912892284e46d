import type {Table} from "../../facts/table/table.js";
import {isTable} from "./rows.js";

/** The address of the name of the nth row of some data, from 0: of a **table** its cell; *null* of claims, whose names are no facts. */
export function calledAt(data: Table | readonly unknown[], name: string | undefined, row: number): string | null {
  return isTable(data) ? `${data.id}/${name}/${row}` : null;
}
