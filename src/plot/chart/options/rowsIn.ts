/** The rows of a mark’s data, which may be any iterable; none where they are no list. */
export function rowsIn(data: unknown): readonly unknown[] {
  if (Array.isArray(data)) return data;
  return typeof data === "object" && data !== null && Symbol.iterator in data
    ? Array.from(data as Iterable<unknown>)
    : [];
}
