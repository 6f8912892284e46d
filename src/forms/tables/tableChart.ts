import {checkFields, valueInWords} from "../../facts/boundary.js";
import {groundsIn} from "../../facts/citable.js";
import type {Table} from "../../facts/table/table.js";
import {valueOf} from "../../facts/quantity.js";
import type {Form} from "../../form.js";
import {hasZero} from "../../facts/unit/unitZero.js";
import {checkLengths} from "../../plot/rows/checkLengths.js";
import {type ClaimsRow, type NumbersColumn, rowColumns} from "../../plot/rows/rowColumns.js";
import {checkRowOptions, isHighlighted, isSum, ranked, type RowOptions} from "../../plot/rows/rowOptions.js";
import {tableAlt} from "./tableAlt.js";
import {tableLayouts} from "./tableLayouts.js";
import {formatNumber} from "../../words/formatNumber.js";
import {saidOnce} from "../../words/numbers.js";
import {type Phrase, phrase, within} from "../../words/phrase.js";

/** What `tableChart` takes beside the options of all forms of rows. */
export interface TableChartOptions extends Pick<RowOptions, "highlight" | "sort" | "limit"> {
  /** Of a table: the column of words that names each row. */
  readonly name?: string;
  /** Of a table the columns of numbers to print, in their order; of claims the headings of their columns. */
  readonly columns: readonly (string | Phrase)[];
  /** The column whose numbers are bars, too; default the first that has lengths, none beside a total, and *false* for none. */
  readonly bar?: string | false;
  /** The column by which rows are ranked; default that of the bars, or the first. */
  readonly by?: string;
}

/** More columns than these are a spreadsheet. */
const mostColumns = 7;

/**
 * A table to be read: rows with their names, one to seven columns of figures with their decimal points under one another,
 * and for one column a bar beside each figure. Where the width is too small, names stand over their figures; where it still
 * is, the last columns are left out, and a line says so. (It is no `table`, which reads a data file.)
 * @param data a table, or a list of `{name, claims}`, with a claim or *null* for each column
 * @throws when a row or a column is not one, a name stands there twice, bars are asked of a unit that has no zero, there are
 * more than seven columns, or more than 40 rows and no **limit**
 */
export function tableChart(
  data: Table,
  options: TableChartOptions & {readonly name: string; readonly columns: readonly string[]}
): Form;
export function tableChart(data: readonly ClaimsRow[], options: Omit<TableChartOptions, "name">): Form;
export function tableChart(data: Table | readonly ClaimsRow[], options: TableChartOptions): Form {
  const where = "tableChart";
  checkFields(options, ["name", "columns", "bar", "by", "highlight", "sort", "limit"], "options", where);
  const {names, columns, tables, sources} = rowColumns(data, options, where);
  if (columns.length > mostColumns)
    throw new Error(`too many columns: ${columns.length} (at most ${mostColumns}; make two tables): ${where}`);
  const bar = barColumn(columns, options.bar, where);
  const by = options.by === undefined ? Math.max(bar, 0) : indexOf(columns, options.by, "by", where);
  const {name: _name, columns: _columns, bar: _bar, by: _by, ...rowOptions} = options;
  const ranking = columns[by]!.rows;
  checkRowOptions(rowOptions, ranking, where);
  const rows = ranked(
    names.map((name, index) => ({
      name,
      cells: columns.map((column) => column.rows[index]!),
      highlighted: isHighlighted(ranking[index]!, rowOptions)
    })),
    rowOptions,
    ({cells}) => {
      const quantity = cells[by]?.quantity ?? null;
      return quantity && valueOf(quantity);
    },
    ({cells}) => cells.some(isSum)
  );
  const content = {
    rows,
    columns: columns.map((column, index) => ({heading: headingOf(column), bars: index === bar})),
    limit: rowOptions.limit,
    marked: rowOptions.highlight !== undefined
  };
  const headings = columns.map(({heading}) => heading);
  return {
    name: where,
    uses: groundsIn([...rows.flatMap(({cells}) => cells), ...names, ...headings]),
    tables,
    sources,
    alt: tableAlt(rows, columns[by]!.heading, by),
    layouts: (area) => tableLayouts(content, area)
  };
}

/** What heads a column: with the words of its unit where its figures go without them, and it does not say them itself. */
function headingOf({heading, unit}: NumbersColumn): Phrase {
  const once = saidOnce(unit);
  if (once === null || unit.kind !== "rate") return heading;
  // "Deaths per 100,000" needs no "per 100,000 residents".
  const isSaid = /(?<!\p{L})per(?!\p{L})/iu.test(heading.text) && heading.text.includes(formatNumber(unit.per));
  if (isSaid || heading.text.toLowerCase().includes(once.toLowerCase())) return heading;
  return within`${heading}, ${phrase(once.charAt(0).toLowerCase() + once.slice(1))}`;
}

/** Which column has the bars; −1 for none. */
function barColumn(columns: readonly NumbersColumn[], bar: TableChartOptions["bar"], where: string): number {
  if (bar === false) return -1;
  // Beside a total the bars of its parts are too short to be compared.
  if (bar === undefined) return columns.some(({rows}) => rows.some(isSum)) ? -1 : columns.findIndex(hasLengths);
  const index = indexOf(columns, bar, "bar", where);
  checkLengths(columns[index]!.rows, where);
  return index;
}

/** Whether the numbers of a column can be lengths: their unit has a zero, and no range reaches over it. */
function hasLengths({unit, rows}: NumbersColumn): boolean {
  if (!hasZero(unit)) return false;
  return rows.every(({quantity}) => quantity?.bound !== "range" || quantity.low >= 0 || quantity.high <= 0);
}

function indexOf(columns: readonly NumbersColumn[], name: unknown, field: string, where: string): number {
  const index = columns.findIndex(({key}) => key === name);
  if (index < 0) throw new Error(`unknown ${field}: ${valueInWords(name)} (one of the columns): ${where}`);
  return index;
}
