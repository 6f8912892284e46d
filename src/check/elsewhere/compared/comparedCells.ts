import {leastIndex, maxIndex} from "d3";
import {folded, keysOf} from "../keys.js";
import type {CellGrid, GridCell} from "../cells.js";
import type {DataRows} from "./dataRows.js";
import type {NameRow} from "../axes/axis.js";
import {tickNumber} from "../axes/tickNumber.js";

/** A cell whose colour is not in the order of the values. */
interface WrongCell {
  readonly cell: GridCell;
  readonly value: number;
  readonly names: string;
}

/** What came of comparing the colours of a grid with a column of the data. */
export interface ComparedCells {
  /** "calls by day and hour" */
  readonly says: string;
  readonly wrong: readonly WrongCell[];
}

/** The part of the cells that must be in order, at the least: of cells in none, fewer are by chance. */
const least = 0.6;

/** The column in whose order the colours of most cells grow darker, or lighter; *null* where there is none. */
export function comparedCells({cells}: CellGrid, rows: readonly NameRow[], data: DataRows): ComparedCells | null {
  const [across, down] = (["x", "y"] as const).map((along) => namesOf(cells, rows, along));
  if (!across || !down) return null;
  const keys = keysOf(data);
  const all = Array.from({length: data.size}, (_, row) => row);
  const found = keys.flatMap((x) =>
    keys.flatMap((y) => {
      if (x.name === y.name) return [];
      const byNames = new Map<string, number[]>();
      for (const row of all) {
        const key = `${folded(x.of(row) ?? "")}\n${folded(y.of(row) ?? "")}`;
        byNames.set(key, [...(byNames.get(key) ?? []), row]);
      }
      return data.columns.flatMap((column): ComparedCells[] => {
        if (column.kind !== "number") return [];
        const valued = cells.flatMap((cell, index) => {
          const names = [across[index] ?? "", down[index] ?? ""];
          const own = byNames.get(names.map(folded).join("\n")) ?? [];
          const value = own.length === 1 ? column.values[own[0] ?? -1] : null;
          return typeof value === "number" ? [{cell, value, names: names.join(", ")}] : [];
        });
        if (valued.length < 0.9 * cells.length) return [];
        const wrong = outOfOrder(valued);
        return wrong ? [{says: `${column.name} by ${x.name} and ${y.name}`, wrong}] : [];
      });
    })
  );
  return found[leastIndex(found, ({wrong}) => wrong.length) ?? -1] ?? null;
}

/** The cells whose printed number is not in the order of the colours. */
export function misprintedCells({cells}: CellGrid): readonly WrongCell[] {
  const printed = cells.flatMap((cell) => {
    const number = cell.label ? tickNumber(cell.label.text) : null;
    return number ? [{cell, value: number.value, names: cell.label?.text ?? ""}] : [];
  });
  return printed.length >= 0.9 * cells.length ? (outOfOrder(printed) ?? []) : [];
}

/** The name of a row or a column of names for each cell; *null* where one has none. */
function namesOf(cells: readonly GridCell[], rows: readonly NameRow[], along: "x" | "y"): string[] | null {
  const axis = along === "x" ? 0 : 1;
  for (const {names, along: own} of rows) {
    if (own !== along) continue;
    const said = cells.map(({at, label}) => {
      const name = names[leastIndex(names, (each) => Math.abs(each.at[axis] - at[axis])) ?? -1];
      const isBeside = name && Math.abs(name.at[axis] - at[axis]) <= 6 && name.label !== label;
      return isBeside ? name.name : null;
    });
    const isWithin = names.some(({label}) => cells.some((cell) => cell.label === label));
    if (!isWithin && said.every((name) => name !== null)) return said.flatMap((name) => name ?? []);
  }
  return null;
}

/** The cells outside the longest order of lightness over values, either way; *null* where less than three in five are in one. */
function outOfOrder(valued: readonly WrongCell[]): readonly WrongCell[] | null {
  const orders = [1, -1].map((sign) => {
    const sorted = valued.toSorted(
      (one, other) => one.value - other.value || sign * (one.cell.lightness - other.cell.lightness)
    );
    const kept = longestOrder(sorted.map(({cell}) => sign * cell.lightness));
    return sorted.filter((_, index) => !kept.has(index));
  });
  const [best] = orders.toSorted((one, other) => one.length - other.length);
  return best && best.length <= (1 - least) * valued.length ? best : null;
}

/** The places of a longest stretch of numbers that nowhere fall, with room for what was rounded. */
function longestOrder(numbers: readonly number[]): ReadonlySet<number> {
  const slack = 0.3;
  const lengths: number[] = [];
  const before: number[] = [];
  numbers.forEach((number, index) => {
    let [length, from] = [1, -1];
    for (let earlier = 0; earlier < index; earlier += 1) {
      if ((numbers[earlier] ?? NaN) <= number + slack && (lengths[earlier] ?? 0) + 1 > length)
        [length, from] = [(lengths[earlier] ?? 0) + 1, earlier];
    }
    lengths.push(length);
    before.push(from);
  });
  const kept = new Set<number>();
  let at = maxIndex(lengths);
  while (at >= 0) {
    kept.add(at);
    at = before[at] ?? -1;
  }
  return kept;
}
