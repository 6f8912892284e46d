/** One place where two plain values differ. */
export interface Difference {
  /** "claims oil-share quantity value". */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

/**
 * Where two plain values (of JSON) differ; records of a list are matched by their **id** or **operation**, so that their
 * order plays no part, and fields that are undefined count as left out.
 */
export function differencesOf(found: unknown, expected: unknown, path: readonly string[] = []): Difference[] {
  if (Array.isArray(found) && Array.isArray(expected)) {
    const [left, right] = [byName(found), byName(expected)];
    if (left && right) return differencesOf(left, right, path);
  }
  // Of a changed data file each cell that changed is told, by its row.
  const isColumn = path.at(-1) === "values" && Array.isArray(found) && Array.isArray(expected);
  if (isColumn && found.length === expected.length) {
    return found.flatMap((value: unknown, row) => differencesOf(value, expected[row], [...path, String(row)]));
  }
  if (!isRecord(found) || !isRecord(expected)) {
    const [a, b] = [textOf(found), textOf(expected)];
    return a === b ? [] : [{path: path.join(" "), found: a, expected: b}];
  }
  const names = new Set([...Object.keys(found), ...Object.keys(expected)]);
  return [...names].flatMap((name) => differencesOf(found[name], expected[name], [...path, name]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The records of a list by their names; *null* for a list of anything else. */
function byName(list: readonly unknown[]): Record<string, unknown> | null {
  const entries = list.map((value): readonly [string, unknown] | null => {
    const name = isRecord(value) ? (value["id"] ?? value["operation"]) : undefined;
    return typeof name === "string" ? [name, value] : null;
  });
  const named = entries.filter((entry) => entry !== null);
  return named.length === entries.length && named.length > 0 ? Object.fromEntries(named) : null;
}

function textOf(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value);
}
