import type {ColumnRecord, TableRecord} from "../../facts/evidence/record.js";

/** What each row of a table is called, when each of its cells holds, and the columns whose rows are listed, by their labels. */
export function namesAndNumbers({columns, key = []}: TableRecord): {
  readonly names: readonly string[];
  readonly numbers: readonly (readonly [label: string, column: ColumnRecord])[];
  readonly periodAt: (column: ColumnRecord, row: number) => string | null;
} {
  const all = Object.entries(columns);
  const [, first] = all.find(([, {values}]) => values.every((value) => typeof value !== "number")) ?? [];
  const isPeriod = (name: string) => all.some(([, {period}]) => typeof period === "object" && period?.column === name);
  const keyed = all.filter(([name]) => key.includes(name) && !isPeriod(name)).map(([, column]) => column);
  // In the order of the key, which is not that of the columns.
  const ordered = key.flatMap((name) => keyed.filter((column) => column === columns[name]));
  const words = ordered.length > 0 ? ordered : first ? [first] : [];
  const rows = all[0]?.[1].values.length ?? 0;
  return {
    names: Array.from({length: rows}, (_, row) =>
      words
        .map(({values}) => values[row] ?? null)
        .filter((word) => word !== null)
        .join(", ")
    ),
    numbers: all.filter(([, {values}]) => !values.some((value) => typeof value === "string")),
    periodAt: ({period = null}, row) => {
      if (period === null || typeof period === "string") return period;
      const date = columns[period.column]?.values[row];
      return typeof date === "string" ? date : null;
    }
  };
}
