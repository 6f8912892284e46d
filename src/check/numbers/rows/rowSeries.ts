import {group} from "d3";
import type {ClaimEvidence, Evidence} from "../../../facts/evidence.js";
import {valueOf} from "../../../facts/quantity.js";
import type {ColumnRecord, TableRecord} from "../../../facts/record.js";
import {stemsOf} from "../judge/wholeOver.js";
import {unitKey} from "../licences/unitKey.js";
import {unitWords} from "../../words/en/units/unitWords.js";

/** What a figure knows of several things by their names, in one unit. */
export interface RowSeries {
  /** The words for what the numbers are, as stems: of the column, its unit and the topic of claims. */
  readonly topic: ReadonlySet<string>;
  /** Of each name its numbers, from the first time to the last; *null* where one is missing. */
  readonly rows: ReadonlyMap<string, readonly (number | null)[]>;
  /** How many times there are; 1 where the file has no other. */
  readonly times: number;
  /** Of the columns of a table what each has of its own, as stems, in their order: "gold" and "silver"; empty for other series. */
  readonly columns: readonly ReadonlySet<string>[];
}

const known = new WeakMap<Evidence, readonly RowSeries[]>();

/** The series of a file’s tables, where it carries them whole, and of its claims. A file’s are made once for all its numbers. */
export function rowSeriesOf(evidence: Evidence): readonly RowSeries[] {
  const before = known.get(evidence);
  if (before) return before;
  const {tables = [], claims} = evidence;
  const series = [
    ...tables.flatMap((table) => (table.others === undefined ? seriesOfTable(table) : [])),
    ...seriesOfClaims(claims)
  ];
  known.set(evidence, series);
  return series;
}

const isWords = ({values}: ColumnRecord) =>
  values.every((value) => typeof value === "string" && /\p{L}{2}/u.test(value));
const isNumbers = ({unit, bound}: ColumnRecord) => unit !== undefined && bound === undefined;

function seriesOfTable({columns}: TableRecord): RowSeries[] {
  const numbers = Object.entries(columns).filter(([, column]) => isNumbers(column));
  const names = Object.entries(columns).filter(([, column]) => isWords(column));
  return names.flatMap(([, {values}]) => {
    const words = values as readonly string[];
    const isKey = new Set(words).size === words.length;
    const groups = isKey ? [...group(numbers, ([, {unit}]) => unitKey(unit)).values()] : [];
    const wide = groups.map((alike) => seriesOf(wideRows(words, alike), alike));
    const long = isKey ? [] : numbers.flatMap((column) => longSeries(words, column, columns));
    return [...wide, ...long];
  });
}

type Named = readonly [name: string, column: ColumnRecord];

function wideRows(words: readonly string[], alike: readonly Named[]): Map<string, (number | null)[]> {
  const at = ([, {period}]: Named) => (typeof period === "string" ? period : "");
  const ordered = alike.toSorted((one, other) => at(one).localeCompare(at(other)));
  return new Map(words.map((name, row) => [name, ordered.map(([, {values}]) => numberAt(values, row))]));
}

/** A table that tells of each name at several times, in one column; none where a name has two numbers at one time. */
function longSeries(words: readonly string[], column: Named, columns: TableRecord["columns"]): RowSeries[] {
  const {period, values} = column[1];
  const dates = typeof period === "object" && period !== null ? columns[period.column]?.values : undefined;
  if (!dates) return [];
  const times = [...new Set(dates)].toSorted((one, other) => String(one).localeCompare(String(other)));
  const cells = group(
    words.map((name, row) => ({name, time: dates[row], value: numberAt(values, row)})),
    ({name}) => name
  );
  if ([...cells.values()].some((own) => new Set(own.map(({time}) => time)).size < own.length)) return [];
  const rows = new Map(
    [...cells].map(([name, own]) => [name, times.map((time) => own.find((each) => each.time === time)?.value ?? null)])
  );
  return [seriesOf(rows, [column])];
}

const numberAt = (values: ColumnRecord["values"], row: number): number | null => {
  const value = values[row];
  return typeof value === "number" ? value : null;
};

function seriesOf(rows: RowSeries["rows"], columns: readonly Named[]): RowSeries {
  const words = columns.flatMap(([name, {unit, whole = ""}]) => [name, whole, unit ? unitWords(unit).column : ""]);
  const named = columns.map(([name]) => stemsOf(name.replaceAll("_", " ")));
  const own = named.map((stems, index) =>
    stems.filter((stem) => named.every((other, at) => at === index || !other.includes(stem)))
  );
  return {
    topic: new Set(words.flatMap((each) => stemsOf(each.replaceAll("_", " ")))),
    rows,
    times: timesOf(rows),
    columns: columns.length === timesOf(rows) ? own.map((stems) => new Set(stems)) : []
  };
}

const timesOf = (rows: RowSeries["rows"]) => Math.max(0, ...[...rows.values()].map(({length}) => length));

/** The exact claims of one topic and unit about several, each at the times of all. */
function seriesOfClaims(claims: readonly ClaimEvidence[]): RowSeries[] {
  const known = claims.filter(({subject, quantity}) => subject !== undefined && quantity.bound === "exact");
  return [...group(known, ({unit, topic}) => `${unitKey(unit)} ${topic}`).values()].flatMap((alike) => {
    const times = [...new Set(alike.map(({period}) => period.edtf ?? ""))].toSorted();
    const subjects = [...new Set(alike.map(({subject = ""}) => subject))];
    if (subjects.length < 2) return [];
    const rows = new Map(
      subjects.map((name) => [name, times.map((time) => claimAt(alike, name, time)?.quantity ?? null).map(numberOf)])
    );
    const [first] = alike;
    const words = first ? [first.topic, unitWords(first.unit).column] : [];
    return [{topic: new Set(words.flatMap(stemsOf)), rows, times: times.length, columns: []}];
  });
}

const claimAt = (claims: readonly ClaimEvidence[], name: string, time: string) =>
  claims.find(({subject, period}) => subject === name && (period.edtf ?? "") === time);
const numberOf = (quantity: ClaimEvidence["quantity"] | null) => (quantity === null ? null : valueOf(quantity));
