import type {ColumnRecord, TableRecord} from "../../facts/record.js";

/** The columns of a table whose rows are listed, by their labels, and what each row is called by its first column of names. */
export function namesAndNumbers({columns}: TableRecord): {
  readonly names: ColumnRecord["values"];
  readonly numbers: readonly (readonly [label: string, column: ColumnRecord])[];
} {
  const all = Object.entries(columns);
  const names = all.find(([, {values}]) => values.every((value) => typeof value !== "number"))?.[1].values ?? [];
  return {names, numbers: all.filter(([, {values}]) => !values.some((value) => typeof value === "string"))};
}
