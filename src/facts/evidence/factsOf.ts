import type {Facts} from "./record.js";

/**
 * The facts of each shape of a run as a file writes them: rows of a table that follow one another, or every second, third and
 * so on, as a range; pairs of them as two ranges.
 */
export function factsOf(shapes: readonly (readonly string[])[]): Facts {
  if (shapes.length > 1) {
    const columns = [0, 1].map((end) => rangeOf(shapes.map((facts) => facts[end] ?? "")));
    const [from, to] = columns;
    if (from && shapes.every(({length}) => length === 1)) return from;
    if (from && to && shapes.every(({length}) => length === 2)) return `${from} to ${to}`;
  }
  return shapes.map(entryOf);
}

/** The same for shapes whose facts are rows of one column. */
export function factsInColumn(column: string, shapes: readonly (readonly number[])[]): Facts {
  if (shapes.length > 1 && shapes.every(({length}) => length === 1)) {
    return rangeIn(
      column,
      shapes.map(([row = NaN]) => row)
    );
  }
  return factsOf(shapes.map((rows) => rows.map((row) => `${column}/${row}`)));
}

function entryOf(addresses: readonly string[]): string | readonly string[] {
  const [only] = addresses;
  if (only !== undefined && addresses.length === 1) return only;
  return rangeOf(addresses) ?? addresses;
}

/**
 * "rents/price/0-7" for the addresses of eight rows in order, "rents/price/0-6:2" for every second, "rents/price/4,0,7" for
 * others; *null* for addresses that are not of one column.
 */
function rangeOf(addresses: readonly string[]): string | null {
  const column = /^(.+)\/\d+$/.exec(addresses[0] ?? "")?.[1];
  if (column === undefined) return null;
  const rows: number[] = [];
  for (const address of addresses) {
    const row = address.startsWith(column) && address[column.length] === "/" ? address.slice(column.length + 1) : "";
    if (!/^\d+$/.test(row)) return null;
    rows.push(Number(row));
  }
  return rangeIn(column, rows);
}

function rangeIn(column: string, rows: readonly number[]): string {
  const [first = NaN, second = NaN] = rows;
  const step = second - first;
  const follow = step > 0 && rows.every((row, index) => row === first + index * step);
  if (!follow) return `${column}/${rows.join(",")}`;
  return `${column}/${first}-${rows.at(-1)}${step === 1 ? "" : `:${step}`}`;
}
