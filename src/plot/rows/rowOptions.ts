import {checkList, checkWord, refusal, valueInWords} from "../../facts/boundary.js";
import {quarterInEdtf} from "../../facts/quarter.js";
import {valueOf} from "../../facts/quantity.js";
import {formatNumber} from "../../words/formatNumber.js";
import {language} from "../../words/language.js";
import {phrase, type Phrase} from "../../words/phrase.js";
import type {Row} from "./row.js";

/** What every form of rows takes, under the same names. */
export interface RowOptions {
  /** The names of the rows that matter; the others are grey. Default none, and then all have the colour. */
  readonly highlight?: string | readonly string[];
  /** By value, or *none* for the order given; default *descending*. Rows without a number come last. */
  readonly sort?: "descending" | "ascending" | "none";
  /** *values* at the marks, or *axis* for ticks and grid lines in their place; default *values*. */
  readonly labels?: "values" | "axis";
  /** How many rows to draw at most; a last row says how many others there are. Default all. */
  readonly limit?: number;
}

/** The names of `RowOptions`. */
export const rowOptions = ["highlight", "sort", "labels", "limit"] as const;

/** More rows than this are a table, or need a limit. */
export const mostRows = 40;

/** @throws when an option is not one that there is, or there are too many rows and no limit */
export function checkRowOptions(options: RowOptions, rows: readonly Row[], where: string): void {
  const {sort = "descending", labels = "values", limit} = options;
  checkWord(sort, ["descending", "ascending", "none"], "sort", where);
  checkWord(labels, ["values", "axis"], "labels", where);
  if (limit !== undefined && (!Number.isInteger(limit) || limit < 1 || limit > mostRows))
    throw refusal(limit, "limit", `1 to ${mostRows} rows`, where);
  if (limit === undefined && rows.length > mostRows)
    throw new Error(
      `too many rows: ${rows.length} (at most ${mostRows}; limit: 20 says how many others there are): ${where}`
    );
  highlightedNames(options, rows, where);
}

/** More numbers than these are a table, and a file that is too large. */
const mostNumbers = 100;

/** @throws when rows of several numbers are too many */
export function checkNumbers(rows: number, each: number, where: string): void {
  const drawn = rows * each;
  if (drawn > mostNumbers)
    throw new Error(
      `too many numbers: ${drawn} (at most ${mostNumbers}; limit: ${Math.floor(mostNumbers / each)} says how many other rows there are): ${where}`
    );
}

/** The names of the rows that matter; none where all do. @throws when one is not the name of a row */
export function highlightedNames(
  {highlight}: Pick<RowOptions, "highlight">,
  rows: readonly Pick<Row, "name">[],
  where: string
): ReadonlySet<string> {
  if (highlight !== undefined && typeof highlight !== "string") checkList(highlight, "highlight", where);
  const names = listOf(highlight);
  for (const name of names) {
    if (typeof name !== "string" || !rows.some((row) => isCalled(row, name)))
      throw unknownHighlight(
        name,
        "rows",
        rows.map((row) => row.name.text),
        where
      );
  }
  return new Set(rows.flatMap((row) => (names.some((name) => isCalled(row, name)) ? [row.name.text] : [])));
}

/** What is said of a name that none has: those that there are. @param what of which it ought to be one */
export function unknownHighlight(
  name: unknown,
  what: "rows" | "series" | "parts",
  known: readonly string[],
  where: string
): Error {
  const some = known.slice(0, mostSaid).join(", ");
  const others = known.length > mostSaid ? ` and ${known.length - mostSaid} others` : "";
  return new Error(`unknown highlight: ${valueInWords(name)} (one of the ${what}: ${some}${others}): ${where}`);
}

/** More names than these are not listed. */
const mostSaid = 12;

/** Whether a row has a name, or is the period that it is: "2024-Q4", as the file has it and `.at` takes it. */
const isCalled = ({name: {text}}: Pick<Row, "name">, name: string) =>
  text === name || (typeof name === "string" && quarterInEdtf(name) === text);

/** Rows in the order in which they are drawn. */
export function sortedRows(rows: readonly Row[], options: Pick<RowOptions, "sort">): readonly Row[] {
  return ranked(rows, options, ({quantity}) => quantity && valueOf(quantity), isSum);
}

/** Whether a row is the sum of others. */
export const isSum = ({isTotal = false}: Row): boolean => isTotal;

/** Rows by rank, or as they are; those of none (*null*) come last, and after them those that are totals of the others. */
export function ranked<R>(
  rows: readonly R[],
  {sort = "descending"}: Pick<RowOptions, "sort">,
  rankOf: (row: R) => number | null,
  isTotal: (row: R) => boolean = () => false
): readonly R[] {
  if (sort === "none") return rows;
  const way = sort === "descending" ? -1 : 1;
  const parts = rows.filter((row) => !isTotal(row));
  const known = parts.flatMap((row) => {
    const rank = rankOf(row);
    return rank === null ? [] : [{row, rank}];
  });
  const missing = parts.filter((row) => rankOf(row) === null);
  const inOrder = known.toSorted((a, b) => way * (a.rank - b.rank)).map(({row}) => row);
  return [...inOrder, ...missing, ...rows.filter(isTotal)];
}

/** Whether a row is one of those that matter: all are where none is named. */
export function isHighlighted({name}: Pick<Row, "name">, {highlight}: Pick<RowOptions, "highlight">): boolean {
  const names = listOf(highlight);
  return names.length === 0 || names.some((each) => isCalled({name}, each));
}

/** "8 others": the row that stands for those that are left out. */
export function othersName(count: number): Phrase {
  return phrase(`${formatNumber(count)} ${count === 1 ? "other" : "others"}`);
}

/** "8 others not shown": a line under what has no row for them. */
export function othersNotShown(count: number): Phrase {
  const {text, uses} = othersName(count);
  return phrase(`${text} ${language.labels.rowsLeftOut}`, uses);
}

/** The names that an option gives, one or several. */
export const listOf = (highlight: RowOptions["highlight"]): readonly string[] =>
  highlight === undefined ? [] : typeof highlight === "string" ? [highlight] : highlight;
