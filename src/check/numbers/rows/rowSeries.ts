import {group} from "d3";
import type {ClaimEvidence, Evidence} from "../../../facts/evidence.js";
import {valueOf} from "../../../facts/quantity.js";
import type {ColumnRecord, TableRecord} from "../../../facts/record.js";
import type {UnitRecord} from "../../../facts/unitSchema.js";
import {ownParts} from "../../words/en/rows/ownParts.js";
import {stemsOf} from "../judge/wholeOver.js";
import {unitKey} from "../licences/unitKey.js";
import {unitWords} from "../../words/en/units/unitWords.js";

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
}

/** The row that a text calls by a name, or by a part of one that is its own; *null* for another’s. */
export function rowNamed({rows, aliases}: RowSeries, said: string): string | null {
  const isSame = (name: string) => name.toLowerCase() === said.toLowerCase();
  return [...rows.keys()].find(isSame) ?? [...aliases].find(([part]) => isSame(part))?.[1] ?? null;
}

/** What a text may call the rows of a series. */
export const namesOf = ({rows, aliases}: RowSeries): string[] => [...rows.keys(), ...aliases.keys()];

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
  if (names.length === 0) return numbers.flatMap((column) => timedSeries(column, columns));
  return names.flatMap(([, {values}]) => {
    const words = values as readonly string[];
    const isKey = new Set(words).size === words.length;
    const groups = isKey ? [...group(numbers, ([, {unit}]) => unitKey(unit)).values()] : [];
    const wide = groups.flatMap((alike) => wideSeries(words, alike));
    const long = isKey ? [] : numbers.flatMap((column) => longSeries(words, column, columns));
    return [...wide, ...long];
  });
}

type Named = readonly [name: string, column: ColumnRecord];

function wideSeries(words: readonly string[], alike: readonly Named[]): RowSeries[] {
  const at = ([, {period}]: Named) => (typeof period === "string" ? period : "");
  const ordered = alike.toSorted((one, other) => at(one).localeCompare(at(other)));
  const rows = new Map(words.map((name, row) => [name, ordered.map(([, {values}]) => numberAt(values, row))]));
  return seriesOf(rows, alike, ordered.map(at));
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
  return seriesOf(rows, [column], times.map(String));
}

/** A table of one thing at several times: a row by the name of its column. */
function timedSeries([name, column]: Named, columns: TableRecord["columns"]): RowSeries[] {
  const {period, values} = column;
  const dates = typeof period === "object" && period !== null ? columns[period.column]?.values : undefined;
  if (!dates || new Set(dates).size < dates.length) return [];
  const order = dates.map((date, row) => ({date: String(date), value: numberAt(values, row)})).toSorted((one, other) => one.date.localeCompare(other.date)); // prettier-ignore
  const rows = new Map([[name.replaceAll("_", " "), order.map(({value}) => value)]]);
  return seriesOf(rows, [[name, column]], order.map(({date}) => date)); // prettier-ignore
}

const numberAt = (values: ColumnRecord["values"], row: number): number | null => {
  const value = values[row];
  return typeof value === "number" ? value : null;
};

function seriesOf(rows: RowSeries["rows"], columns: readonly Named[], dates: readonly string[]): RowSeries[] {
  const unit = columns[0]?.[1].unit;
  if (!unit) return [];
  const words = columns.flatMap(([name, {whole = ""}]) => [name, whole, unitWords(unit).column]);
  const named = columns.map(([name]) => stemsOf(name.replaceAll("_", " ")));
  const own = named.map((stems, index) =>
    stems.filter((stem) => named.every((other, at) => at === index || !other.includes(stem)))
  );
  const times = timesOf(rows);
  return [
    {
      topic: new Set(words.flatMap((each) => stemsOf(each.replaceAll("_", " ")))),
      unit,
      rows,
      aliases: ownParts([...rows.keys()]),
      times,
      dates,
      columns: columns.length === times ? own.map((stems) => new Set(stems)) : []
    }
  ];
}

const timesOf = (rows: RowSeries["rows"]) => Math.max(0, ...[...rows.values()].map(({length}) => length));

/**
 * The exact claims of one topic and unit: about several, each at the times of all, and about one at several times. What is about
 * nobody goes by its topic.
 */
function seriesOfClaims(claims: readonly ClaimEvidence[]): RowSeries[] {
  const known = claims.filter(({quantity}) => quantity.bound === "exact");
  const [about, other] = [known.filter(({subject}) => subject !== undefined), known.filter(({subject}) => subject === undefined)]; // prettier-ignore
  return [
    ...[...group(about, (claim) => `${kindOf(claim)} ${claim.topic}`).values()].flatMap((alike) => [
      ofClaims(alike, ({subject = ""}) => subject),
      ...ofYears(alike)
    ]),
    ...[...group(other, kindOf).values()].map((alike) => ofClaims(alike, ({topic}) => topic)),
    ...[...group(about, (claim) => `${kindOf(claim)} ${claim.subject}`).values()].flatMap((alike) =>
      new Set(alike.map(({topic}) => topic)).size > 1 ? [ofClaims(alike, ({topic}) => topic)] : []
    ),
    ...[...group(known, ({subject = "", topic}) => `${subject} ${topic}`).values()].flatMap(ofNouns)
  ];
}

/** Shares may be of a whole of each: "71% of girls, and 59% of boys". */
const kindOf = ({unit}: ClaimEvidence) => (unit.kind === "share" ? unit.kind : unitKey(unit));

function ofClaims(alike: readonly ClaimEvidence[], nameOf: (claim: ClaimEvidence) => string): RowSeries {
  const dates = [...new Set(alike.map(dateOf))].toSorted();
  const names = [...new Set(alike.map(nameOf))];
  const claimAt = (name: string, date: string) =>
    alike.find((claim) => nameOf(claim) === name && dateOf(claim) === date);
  return rowsOfClaims(alike, new Map(names.map((name) => [name, dates.map((date) => numberOf(claimAt(name, date)))])), dates); // prettier-ignore
}

/** Counts of several things of one, by their nouns: "births fell below deaths". */
function ofNouns(claims: readonly ClaimEvidence[]): RowSeries[] {
  const counted = claims.flatMap(({unit, ...claim}) => (unit.kind === "count" ? [{...claim, unit}] : []));
  const nouns = new Set(counted.map(({unit}) => unit.noun.many));
  return nouns.size < 2 ? [] : [ofClaims(counted, ({unit}) => (unit.kind === "count" ? unit.noun.many : ""))];
}

/** The numbers of one at several times, as rows of their own: "2024 was warmer than 2023". */
function ofYears(alike: readonly ClaimEvidence[]): RowSeries[] {
  const dates = [...new Set(alike.map(dateOf))].toSorted();
  const isOfOne = new Set(alike.map(({subject}) => subject)).size === 1 && dates.length > 1;
  if (!isOfOne || !dates.every((date) => /^\p{N}{4}$/u.test(date))) return [];
  return [rowsOfClaims(alike, new Map(dates.map((date) => [date, [numberOf(alike.find((claim) => dateOf(claim) === date))]])), [""])]; // prettier-ignore
}

function rowsOfClaims(alike: readonly ClaimEvidence[], rows: RowSeries["rows"], dates: readonly string[]): RowSeries {
  const [first] = alike;
  if (!first) throw new Error("missing claims: a series has at least one");
  const words = [...alike.map(({topic}) => topic), unitWords(first.unit).column];
  return {
    topic: new Set(words.flatMap(stemsOf)),
    unit: first.unit,
    rows,
    aliases: ownParts([...rows.keys()]),
    times: timesOf(rows),
    dates,
    columns: []
  };
}

const dateOf = ({period}: ClaimEvidence) => period.edtf ?? "";
const numberOf = (claim: ClaimEvidence | undefined) => (claim === undefined ? null : valueOf(claim.quantity));
