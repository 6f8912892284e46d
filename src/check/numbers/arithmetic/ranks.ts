import {hasName} from "../../words/namesIn.js";
import {unitKey} from "../licences/unitKey.js";
import {group} from "d3";
import type {ClaimEvidence, Evidence} from "../../../facts/evidence/evidence.js";
import {valueOf} from "../../../facts/quantity.js";
import {numeralsIn} from "../../words/en/numerals/numerals.js";
import type {ColumnRecord, TableRecord} from "../../../facts/evidence/record.js";
import type {Superlative} from "../../words/en/comparison/superlatives.js";
import type {TablePlace} from "../licences/tablePlace.js";

/** Which rank is said of a row that a sentence names, from which end, and of what. */
interface SaidRank extends Pick<Superlative, "from" | "of"> {
  /** From 1. */
  readonly rank: number;
  /** The words that name the row, where the sentence may name others too; default all of the sentence. */
  readonly named?: string;
}

/**
 * Whether a rank is true of a row that a sentence names, in one of the columns of its table; *null* where the sentence names no
 * row of a table that the file carries whole.
 * @param printed the cells whose numbers the sentence prints, which name their rows; default none
 */
export function isRanked(
  sentence: string,
  said: SaidRank,
  {tables = [], claims = []}: Pick<Evidence, "tables"> & Partial<Pick<Evidence, "claims">>,
  printed: readonly TablePlace[] = []
): boolean | null {
  const named = said.named ?? sentence;
  const lists = tables.flatMap((table) => {
    const rows = [...rowsNamed(named, table), ...printed.flatMap((each) => (each.table === table ? [each.row] : []))];
    return [...new Set(rows)].map((row) => ({row, columns: rankedIn(table, said.of)}));
  });
  const ofClaims = said.of === "value" ? claimLists(sentence, claims, named) : [];
  const known = [...lists, ...ofClaims].filter(({columns}) => columns.length > 0);
  if (known.length === 0) return null;
  return known.some(({row, columns}) => columns.some((values) => hasRank(values, row, said)));
}

/** The rows of a table whose name stands in a sentence, where each name is that of one row. */
function rowsNamed(sentence: string, {columns, others}: TableRecord): number[] {
  if (others !== undefined) return [];
  return Object.values(columns).flatMap(({values}) =>
    values.flatMap((value, row) => {
      const isName = typeof value === "string" && /\p{L}{2}/u.test(value) && sentence.includes(value);
      return isName && values.indexOf(value) === values.lastIndexOf(value) ? [row] : [];
    })
  );
}

/**
 * Claims of one kind and time about several, such as the price in each of four cities, as a column; and which of them a sentence
 * names, where it prints one of their numbers.
 */
function claimLists(
  sentence: string,
  claims: readonly ClaimEvidence[],
  names: string
): {readonly row: number; readonly columns: readonly Values[]}[] {
  const said = numeralsIn(sentence);
  const alike = group(claims, ({unit, topic, period}) => `${unitKey(unit)} ${topic} ${period.edtf}`);
  return [...alike.values()].flatMap((each) => {
    const named = each.filter(({subject, quantity}) => subject !== undefined && quantity.bound === "exact");
    const values = named.map(({quantity}) => valueOf(quantity));
    const isSaid = said.some(({low, high}) => low === high && values.includes(low));
    if (named.length < 2 || new Set(named.map(({subject}) => subject)).size < named.length) return [];
    // Of two a text may say more than these facts.
    if (!isSaid && named.length < 3) return [];
    return named.flatMap(({subject = ""}, row) => (hasName(names, subject) ? [{row, columns: [values]}] : []));
  });
}

type Values = readonly (number | null)[];

function rankedIn({columns}: TableRecord, of: Superlative["of"]): Values[] {
  const numbers = Object.values(columns).filter(({unit, bound}) => unit !== undefined && !bound);
  if (of === "value") return numbers.map(numbersOf);
  const changes = numbers.filter(({unit}) => unit?.kind === "change" || unit?.kind === "points").map(numbersOf);
  const pairs = numbers.flatMap((from, index) =>
    numbers.slice(index + 1).flatMap((to) => {
      if (unitKey(from.unit) !== unitKey(to.unit)) return [];
      const [first, last] = [numbersOf(from), numbersOf(to)];
      const differences = first.map((value, row) => differenceOf(value, last[row]));
      const percents = differences.map((value, row) => (value === null ? null : value / (first[row] ?? NaN)));
      return [differences, percents];
    })
  );
  return [...changes, ...pairs].map((values) =>
    values.map((value) => (value === null || of === "rise" ? value : -value))
  );
}

const numbersOf = ({values}: ColumnRecord): Values => values.map((value) => (typeof value === "number" ? value : null));

const differenceOf = (from: number | null, to: number | null | undefined) =>
  from === null || to === null || to === undefined ? null : to - from;

/** Of changes only those that went that way have a rank; rows of one value share theirs. */
function hasRank(values: Values, row: number, {rank, from, of}: SaidRank): boolean {
  const own = values[row];
  if (own === null || own === undefined || (of !== "value" && own <= 0)) return false;
  const before = values.filter((value) => value !== null && (from === "most" ? value > own : value < own)).length;
  return before === rank - 1;
}
