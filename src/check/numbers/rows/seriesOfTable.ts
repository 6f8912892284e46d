import {group} from "d3";
import type {ColumnRecord, TableRecord} from "../../../facts/evidence/record.js";
import {ownParts} from "../../words/en/rows/ownParts.js";
import {unitWords} from "../../words/en/units/unitWords.js";
import {stemsOf} from "../judge/wholeOver.js";
import {unitKey} from "../licences/unitKey.js";
import {type RowSeries, timesOf} from "./rowSeries.js";

const isWords = ({values}: ColumnRecord) =>
  values.every((value) => typeof value === "string" && /\p{L}{2}/u.test(value));
const isNumbers = ({unit, bound}: ColumnRecord) => unit !== undefined && bound === undefined;

/** The series of a table that a file carries whole: of each kind of unit that its columns have. */
export function seriesOfTable({columns}: TableRecord): RowSeries[] {
  const numbers = Object.entries(columns).filter(([, column]) => isNumbers(column));
  const names = Object.entries(columns).filter(([, column]) => isWords(column));
  if (names.length === 0) return numbers.flatMap((column) => timedSeries(column, columns));
  return names.flatMap(([, {values}]) => {
    const words = values as readonly string[];
    const isKey = new Set(words).size === words.length;
    const groups = isKey ? [...group(numbers, ([, {unit}]) => unitKey(unit)).values()] : [];
    const wide = groups.flatMap((alike) => [...wideSeries(words, alike), ...seriesOfRows(words, alike)]);
    const long = isKey ? [] : numbers.flatMap((column) => longSeries(words, column, columns));
    const crossed = isKey
      ? []
      : names.flatMap(([, across]) => numbers.flatMap((column) => crossSeries(words, across.values, column)));
    return [...wide, ...long, ...crossed];
  });
}

type Named = readonly [name: string, column: ColumnRecord];

function wideSeries(words: readonly string[], alike: readonly Named[]): RowSeries[] {
  const at = ([, {period}]: Named) => (typeof period === "string" ? period : "");
  const ordered = alike.toSorted((one, other) => at(one).localeCompare(at(other)));
  const rows = new Map(words.map((name, row) => [name, ordered.map(([, {values}]) => numberAt(values, row))]));
  return seriesOf(rows, alike, ordered.map(at));
}

/** Of each row what its columns of one unit have, which are of one time: "in banking men earn more than women". */
function seriesOfRows(words: readonly string[], alike: readonly Named[]): RowSeries[] {
  const periods = new Set(alike.map(([, {period}]) => JSON.stringify(period ?? null)));
  if (alike.length < 2 || periods.size > 1) return [];
  const [[, {period}] = ["", {period: undefined}]] = alike;
  return words.flatMap((of, row) => {
    const rows = new Map(alike.map(([name, {values}]) => [name.replaceAll("_", " "), [numberAt(values, row)]]));
    return seriesOf(rows, alike, [typeof period === "string" ? period : ""]).map((series) => ({
      ...series,
      columns: [],
      of
    }));
  });
}

/** A table that tells of each name at each of others, "rain by town and season", as one with a column for each of these. */
function crossSeries(words: readonly string[], across: ColumnRecord["values"], [name, column]: Named): RowSeries[] {
  const [rows, others] = [[...new Set(words)], [...new Set(across.map(String))]];
  const cells = new Map(words.map((word, row) => [`${word} / ${String(across[row])}`, column.values[row] ?? null]));
  if (cells.size < words.length || others.length < 2 || typeof column.period === "object") return [];
  const alike = others.map((other): Named => [other, {...column, label: name, values: rows.map((row) => cells.get(`${row} / ${other}`) ?? null)}]); // prettier-ignore
  return [...wideSeries(rows, alike), ...seriesOfRows(rows, alike)];
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
  const words = columns.flatMap(([name, {whole = "", label = ""}]) => [name, whole, label, unitWords(unit).column]);
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
      columns: columns.length === times ? own.map((stems) => new Set(stems)) : [],
      of: null
    }
  ];
}
