import {readEvidence} from "../check/evidence.js";
import {differencesOf} from "../check/numbers/recompute/differences.js";
import type {Finding} from "../check/rules.js";
import type {Subject} from "../check/subject.js";
import type {Kit} from "../check/kit/kit.js";
import type {Evidence} from "../facts/evidence/evidence.js";
import {proofSchema} from "../facts/evidence/proofRecord.js";
import {readJSON} from "../facts/evidence/readJSON.js";
import type {TableRecord} from "../facts/evidence/record.js";

/**
 * The facts that a figure was published with, where they are not those of its notebook: a data file or a claim was changed
 * and nothing rendered since. All its pictures and its proof record carry them alike; where these disagree, somebody else
 * changed a file, and *null* is returned.
 */
export function olderFacts(subjects: readonly Subject[], {evidence, record}: Kit): Evidence | null {
  const recorded = record && readJSON(proofSchema, record.text);
  const carried = subjects.map(({published}) => published && readEvidence(published.metadata)?.evidence);
  const all = [recorded?.evidence, ...carried].map((each) => (each ? JSON.stringify(each) : null));
  const [first] = carried;
  const isOne = first !== undefined && first !== null && new Set(all).size === 1;
  return isOne && factDifferences(first, evidence).length > 0 ? first : null;
}

/** The one finding of a figure that was published with other facts: what became of them. */
export function olderFinding(older: Evidence, now: Evidence): Finding {
  return {rule: "stale", where: "facts of the figure", ...(changedTables(older, now) ?? otherDifference(older, now))};
}

type Change = Pick<Finding, "found" | "expected">;

/** So many changed cells are named. */
const mostNamed = 3;

function changedTables(older: Evidence, now: Evidence): Change | null {
  const pairs = (now.tables ?? []).flatMap((table) => {
    const before = older.tables?.find(({id}) => id === table.id);
    return before && before.sha256 !== table.sha256 ? [[before, table] as const] : [];
  });
  for (const [before, table] of pairs) {
    const [had, has] = [before, table].map(rowsOf);
    if (had !== has) return {found: `${had} rows of ${table.file}`, expected: `${has} rows`};
  }
  const cells = pairs.flatMap(([before, table]) => changedCells(before, table));
  const [[, first] = []] = pairs;
  if (!first) return null;
  if (cells.length === 0) {
    return {
      found: `${first.file} as it was (no cell of it that is drawn has changed)`,
      expected: `${first.file} as it is now`
    };
  }
  const named = cells.slice(0, mostNamed);
  const rest = cells.length > mostNamed ? ` and ${cells.length - mostNamed} more` : "";
  const places = named.map(({column, row, had}, index) => {
    const isSame = named[index - 1]?.column === column;
    return `${isSame ? "" : `${column} `}of ${row} ${wordsOf(had)}`;
  });
  return {
    found: `${places.join(", ")}${rest}, in ${first.file}`,
    expected: `${named.map(({has}) => wordsOf(has)).join(", ")}${rest}`
  };
}

interface ChangedCell {
  readonly column: string;
  /** The words that name the row. */
  readonly row: string;
  readonly had: Cell;
  readonly has: Cell;
}

type Cell = number | string | null;

function changedCells(before: TableRecord, table: TableRecord): ChangedCell[] {
  return Object.entries(table.columns).flatMap(([column, {values}]) => {
    const old = before.columns[column]?.values;
    return values.flatMap((has, index): ChangedCell[] => {
      const had = old?.[index];
      return had === undefined || had === has ? [] : [{column, row: rowName(before, index), had, has}];
    });
  });
}

/** The words of the columns that name a row; those of the first column of words where none are said to. */
function rowName({columns, key}: TableRecord, index: number): string {
  const words = Object.keys(columns).filter((name) => columns[name]?.values.some((value) => typeof value === "string"));
  return (key ?? words.slice(0, 1)).map((name) => wordsOf(columns[name]?.values[index] ?? null)).join(", ");
}

const rowsOf = ({columns}: TableRecord) => Object.values(columns)[0]?.values.length ?? 0;

const wordsOf = (value: Cell) => (value === null ? "no value" : String(value));

/** A waiver is no fact. */
const factDifferences = (older: Evidence, now: Evidence) =>
  differencesOf({...older, waivers: []}, {...now, waivers: []});

function otherDifference(older: Evidence, now: Evidence): Change {
  const [first, ...more] = factDifferences(older, now);
  const {path = "", found = "", expected = ""} = first ?? {};
  const rest = more.length > 0 ? `, and ${more.length} more that differ` : "";
  return {found: `${path} ${found}${rest}`, expected};
}
