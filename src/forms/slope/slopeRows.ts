import {checkText, unknownName} from "../../facts/boundary.js";
import type {Table} from "../../facts/table/table.js";
import {tablePart} from "../../facts/table/tableParts.js";
import {columnHeading} from "../../plot/rows/columnHeading.js";
import type {Row} from "../../plot/rows/row.js";
import {isTable} from "../../plot/rows/rows.js";
import {checkCounts} from "../../plot/series/checkCounts.js";
import {dateAt} from "../../plot/series/dateAt.js";
import type {Series} from "../../plot/series/series.js";
import {type SeriesSpec, seriesOf} from "../../plot/series/seriesOf.js";
import type {SeriesColumns} from "../../plot/series/tableSeries.js";
import {columnOf, tableRows} from "../../plot/rows/tableRows.js";
import {asEdtf} from "../../facts/quarter.js";
import {formatPeriod} from "../../words/dates.js";
import type {RowOfPeriods} from "./slopeRow.js";
import {unitRemedy} from "../../plot/otherUnit.js";
import type {OwnTables} from "../../plot/rows/ownTables.js";

/** The columns of a table that has a row for each name, and a column for each period. */
export interface PeriodColumns {
  /** The column of words that names each row. */
  readonly name: string;
  /** The column of numbers of the earlier period, whose period heads it, and that of the later one. */
  readonly from: string;
  readonly to: string;
}

/** The columns of a table that has a row for each name and period. */
export interface PeriodRows extends Pick<SeriesColumns, "date" | "value"> {
  /** The column of words that names each line. */
  readonly series: string;
  /** The earlier and the later date, where there are more than two: "2015". */
  readonly from?: string;
  readonly to?: string;
}

/** What a slope chart is drawn from. */
interface SlopeRows extends OwnTables {
  readonly rows: readonly RowOfPeriods[];
  /** The two periods in words. */
  readonly heads: readonly [from: string, to: string];
}

/** Reads a table with a column for each period. @throws when a name has several rows, or the two columns differ in unit */
export function rowsOfColumns(table: Table, options: PeriodColumns, where: string): SlopeRows {
  for (const field of ["from", "to"] as const) checkText(options[field], field, where);
  checkOneRow(table, options, where);
  const {columns, names, tables, sources} = tableRows(table, options.name, [options.from, options.to], where);
  const [from = [], to = []] = columns;
  const [one, other] = [from[0]?.unit, to[0]?.unit];
  if (other && JSON.stringify(one) !== JSON.stringify(other))
    throw new Error(
      `invalid to: column ${options.to} is of another unit than ${options.from}: ${where} (${unitRemedy(other, one)})`
    );
  const rows = names.map((name, index): RowOfPeriods => {
    const ends = [from[index]!, to[index]!] as const;
    const called = `${table.id}/${options.name}/${index}`;
    return {name, called: [called, called], ends};
  });
  const heads = [headOf(table, options.from, where), headOf(table, options.to, where)] as const;
  if (heads[0] === heads[1]) throw new Error(`invalid to: ${options.to} has the period of ${options.from}: ${where}`);
  return {rows, heads, tables, sources};
}

/** Reads a table with a row for each period, or a list of claims. @throws unless there are two dates, or two are chosen */
export function rowsOfPeriods(
  data: Table | readonly SeriesSpec[],
  options: Partial<PeriodRows>,
  where: string
): SlopeRows {
  const {from: givenFrom, to: givenTo, ...columns} = options;
  const [from, to] = [givenFrom, givenTo].map((date) => (typeof date === "string" ? asEdtf(date) : date));
  const chosen = {...columns, ...(from !== undefined && {from}), ...(to !== undefined && {to})};
  const {series, tables, sources} = seriesOf(isTable(data) ? atDates(data, chosen) : data, columns, where);
  const dates = datesOf(series, {from, to}, where);
  if (isTable(data)) checkBreaks(data, columns, dates, where);
  const rows = series.map((each): RowOfPeriods => {
    const [start, end] = [endOf(each, dates[0]), endOf(each, dates[1])];
    const called = [start.called, end.called] as const;
    return {name: each.name, called, ends: [start.row, end.row]};
  });
  return {rows, heads: [formatPeriod(dates[0]), formatPeriod(dates[1])], tables, sources};
}

/** @throws where the source counts in another way from a date on that lies between two, or is the second */
function checkBreaks(table: Table, columns: Partial<SeriesColumns>, dates: readonly [string, string], where: string) {
  if (!table.columns.some((each) => each.kind === "number" && each.name === columns.value && each.breaks)) return;
  const [from, to] = dates.map((date) => dateAt(date, where).getTime());
  const between = seriesOf(table, columns, where).series.map((each) => ({
    ...each,
    points: each.points.filter(({at}) => at.getTime() >= from! && at.getTime() <= to!)
  }));
  checkCounts(between, "slope");
}

/** The rows of the dates that are chosen: no others stand in the file. */
function atDates(table: Table, {date, from, to}: Partial<PeriodRows>): Table {
  const values = table.columns.find(({name}) => name === date)?.values ?? [];
  const chosen: readonly (string | undefined)[] = [from, to];
  const rows = values.flatMap((value, row) => (typeof value === "string" && chosen.includes(value) ? [row] : []));
  if (new Set(rows.map((row) => values[row])).size < 2) return table;
  return tablePart(table, rows, table.id);
}

function datesOf(
  series: readonly Series[],
  {from, to}: {readonly from: string | undefined; readonly to: string | undefined},
  where: string
): readonly [string, string] {
  const points = series.flatMap((each) => each.points).toSorted((a, b) => a.at.getTime() - b.at.getTime());
  const dates = [...new Set(points.map(({date}) => date))];
  for (const [field, each] of Object.entries({from, to}))
    if (each !== undefined && !dates.includes(each)) throw unknownName(field, each, dates, where);
  const [start = "", end = start] = [dates[0], dates.at(-1)];
  const [first, last] = [from ?? start, to ?? end];
  if (first === last) throw new Error(`invalid dates: all are ${first}: ${where} (two periods)`);
  if (dates.length > 2)
    throw new Error(`too many dates: ${dates.length} (two; choose them by from: "${first}", to: "${last}", or draw line): ${where}`); // prettier-ignore
  if (start === first) return [first, last];
  throw new Error(`invalid to: ${last} is before ${first}: ${where}`);
}

/** The number of a series at a date as the end of a line, and the address of its name there. */
function endOf({name, unit, points}: Series, date: string): {readonly row: Row; readonly called: string | null} {
  const point = points.find((each) => each.date === date);
  const {quantity = null, uses = [], flags = []} = point ?? {};
  const address = quantity === null ? null : (point?.facts.value ?? null);
  return {row: {name, quantity, unit, address, uses, flags}, called: point?.facts.name ?? null};
}

/** @throws where a table has a row for each name and period, and not a column for each period */
function checkOneRow(table: Table, {name}: PeriodColumns, where: string): void {
  const column = columnOf(table, name, "name", `${where}, table ${table.id}`);
  if (column.kind !== "text") return;
  const twice = column.values.find((value, row) => value !== null && column.values.indexOf(value) < row);
  if (twice == null) return;
  throw new Error(
    `duplicate name: ${twice}: ${where}, table ${table.id} (one row a name, and a column for each period; for a row for each period: series: "${name}", date, value)`
  );
}

/** The period of a column, as its head says it; or its name, where each row has its own. */
function headOf(table: Table, column: string, where: string): string {
  const found = columnOf(table, column, "column", where);
  const edtf = found.kind === "number" && "edtf" in found.period ? found.period.edtf : null;
  return edtf === null ? columnHeading(table, column).text : formatPeriod(edtf);
}
