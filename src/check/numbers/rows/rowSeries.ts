import {placedNames} from "../../words/en/rows/placedNames.js";
import type {UnitRecord} from "../../../facts/unit/unitSchema.js";

/** What a figure knows of several things by their names, in one unit. */
export interface RowSeries {
  /** The words for what the numbers are, as stems: of the column, its unit and the topic of claims. */
  readonly topic: ReadonlySet<string>;
  readonly unit: UnitRecord;
  /** Of each name its numbers, from the first time to the last; *null* where one is missing. */
  readonly rows: ReadonlyMap<string, readonly (number | null)[]>;
  /** The words of a name that no other has, beside one that all have: "women" of “Osta’s women” beside “Osta’s men”. */
  readonly aliases: ReadonlyMap<string, string>;
  /** How many times there are; 1 where the file has no other. */
  readonly times: number;
  /** Of each time its date in EDTF; empty where it is not known. */
  readonly dates: readonly string[];
  /** Of the columns of a table what each has of its own, as stems, in their order: "gold" and "silver"; empty for other series. */
  readonly columns: readonly ReadonlySet<string>[];
  /** Whom all rows are of: "Osta" where they are men and women of Osta; *null* where they are nobody’s. */
  readonly of: string | null;
}

/** The row that a text calls by a name, or by a part of one that is its own; *null* for another’s. */
export function rowNamed({rows, aliases}: RowSeries, said: string): string | null {
  const isSame = (name: string) => name.toLowerCase() === said.toLowerCase();
  return [...rows.keys()].find(isSame) ?? [...aliases].find(([part]) => isSame(part))?.[1] ?? null;
}

/** Whether a series has all rows that a text names. */
export const hasNames = ({names}: {readonly names: readonly string[]}, series: RowSeries): boolean =>
  names.every((name) => rowNamed(series, name) !== null);

/** What a text may call the rows of a series. */
export const namesOf = ({rows, aliases}: RowSeries): string[] => [...rows.keys(), ...aliases.keys()];

/** The rows that a text names. */
export const rowsSaid = (text: string, series: RowSeries): ReadonlySet<string> =>
  new Set(placedNames(text, namesOf(series)).flatMap(({name}) => rowNamed(series, name) ?? []));

/** Whether the date of each time is known, and no other’s. */
export const areDated = ({dates, times}: RowSeries): boolean => !dates.includes("") && new Set(dates).size === times;

/** How many times the rows of a series have at most. */
export const timesOf = (rows: RowSeries["rows"]) => Math.max(0, ...[...rows.values()].map(({length}) => length));
