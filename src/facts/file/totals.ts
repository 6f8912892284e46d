import type {Column, NumberColumn} from "../table/column.js";

/** Where the faults go, and the name of the file. */
interface TotalsOptions {
  readonly name: string;
  /** Keys of totals that are meant. */
  readonly kept: readonly string[];
  readonly fault: (text: string) => void;
}

// A row of this name is the sum of the others in most files that have one.
const totalName =
  /^(?:grand |sub-?)?totals?$|^(?:_t|all|sum|overall|together|ensemble|gesamt|insgesamt|summe|totale|samtliga)$/i;

// Of two rows one is often the other's double.
const fewestRows = 4;

/**
 * Finds a total among its parts: a row that is named so, or one that holds the sum of all others in each column of numbers
 * that can be added. @param keys the key of each row
 */
export function checkTotals(
  columns: readonly Column[],
  keys: readonly string[],
  {name, kept, fault}: TotalsOptions
): void {
  const additive = columns
    .filter((column): column is NumberColumn => column.kind === "number" && isAdditive(column))
    .map(({values, decimals}) => ({values, decimals, sum: values.reduce<number>((sum, each) => sum + (each ?? 0), 0)}));
  for (const key of kept) if (!keys.includes(key)) fault(`unknown row in totals: ${key}: ${name}`);
  for (const [at, key] of keys.entries()) {
    if (kept.includes(key)) continue;
    const isNamed = key.split(", ").some((part) => totalName.test(part));
    const isSum =
      keys.length >= fewestRows && additive.length > 0 && additive.every((column) => isSumOfOthers(column, at));
    if (isNamed || isSum)
      fault(
        `a total among its parts: ${key} (leave it out by skip: ${JSON.stringify([key])}, or keep it by totals): ${name}`
      );
  }
}

const isAdditive = ({unit}: NumberColumn) => unit.kind === "count" || unit.kind === "money";

type Summed = Pick<NumberColumn, "values" | "decimals"> & {readonly sum: number};

function isSumOfOthers({values, decimals, sum}: Summed, at: number): boolean {
  const value = values[at];
  if (value === undefined || value === null || value === 0) return false;
  return Math.abs(sum - 2 * value) < 0.5 * 10 ** -decimals;
}
