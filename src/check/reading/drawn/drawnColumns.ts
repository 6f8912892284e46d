import type {ReadFile, ShapeRun} from "../readFile.js";

/** Which rows of a column are drawn, and the columns of its table that the same shapes show. */
interface DrawnColumn {
  readonly rows: Set<number>;
  readonly partners: Set<string>;
}

/** The columns that shapes show, by “table/column”. */
export function drawnColumns({shown, facts}: ReadFile): ReadonlyMap<string, DrawnColumn> {
  const drawn = new Map<string, DrawnColumn>();
  const ofRuns = new Map<ShapeRun, Set<string>>();
  for (const each of shown) {
    const columns = ofRuns.get(each.run) ?? new Set<string>();
    ofRuns.set(each.run, columns);
    for (const address of each.facts.flat()) {
      const [, column, row] = /^(.+)\/(\d+)$/.exec(address) ?? [];
      if (column === undefined || !facts.columns.has(column)) continue;
      const own = drawn.get(column) ?? {rows: new Set(), partners: new Set()};
      drawn.set(column, own);
      own.rows.add(Number(row));
      columns.add(column);
    }
  }
  for (const columns of ofRuns.values()) {
    for (const column of columns) {
      for (const other of columns) if (tableOf(other) === tableOf(column)) drawn.get(column)?.partners.add(other);
    }
  }
  return drawn;
}

const tableOf = (column: string) => column.slice(0, column.indexOf("/"));
