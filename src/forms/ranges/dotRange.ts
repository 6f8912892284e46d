import {isSameUnit} from "../../facts/unit/unit.js";
import {checkFields, checkList, checkText, checkWord} from "../../facts/boundary.js";
import {groundsIn} from "../../facts/citable.js";
import {valueOf} from "../../facts/quantity.js";
import type {Table} from "../../facts/table/table.js";
import type {Form} from "../../form.js";
import {type ClaimsRow, rowColumns} from "../../plot/rows/rowColumns.js";
import {shownRows} from "../../plot/rows/rowFrame.js";
import {
  checkRowOptions,
  isHighlighted,
  isSum,
  ranked,
  rowOptions,
  type RowOptions
} from "../../plot/rows/rowOptions.js";
import type {Phrase} from "../../words/phrase.js";
import {dotRangeAlt} from "./dotRangeAlt.js";
import {rangeLayouts} from "./rangeLayouts.js";
import {rangeDot, withInterval} from "./rangeRow.js";
import {unitRemedy} from "../../plot/otherUnit.js";
import {underUnit} from "../../plot/underUnit.js";

/** What `dotRange` takes beside the options of all forms of rows. */
export interface DotRangeOptions extends RowOptions {
  /** Of a table: the column of words that names each row. */
  readonly name?: string;
  /** Of a table one column of numbers or two, the earlier or the lower first; of claims their headings. */
  readonly columns: readonly (string | Phrase)[];
  /** Of a table with one column of numbers: the columns of the low and the high end of each number's interval. */
  readonly low?: string;
  readonly high?: string;
  /** *arrow* for an arrow from the first of two numbers to the last, which is then later; default dots, joined by a line. */
  readonly change?: "arrow";
}

/**
 * Rows of dots on one scale: two numbers of each name joined by a line, the first a hollow dot and the last a filled one,
 * each with its value on its outer side, or with **change** an arrow from one to the other; or one
 * number, with the line of its range, of its margin of error or, of a table, from **low** to **high**. Ranked by the last column. The scale need not begin at zero, since dots show places and not lengths.
 * @param data a table, or a list of `{name, claims}`, with a claim or *null* for each column
 * @throws when a row or a column is not one, a name stands there twice, the columns are of two units or more than two, one of
 * two columns has ranges, a number lies outside its interval, or there are more than 40 rows and no **limit**
 */
export function dotRange(
  data: Table,
  options: DotRangeOptions & {readonly name: string; readonly columns: readonly string[]}
): Form;
export function dotRange(data: readonly ClaimsRow[], options: Omit<DotRangeOptions, "name">): Form;
export function dotRange(data: Table | readonly ClaimsRow[], options: DotRangeOptions): Form {
  const where = "dotRange";
  checkFields(options, ["name", "columns", "low", "high", "change", ...rowOptions], "options", where);
  const {name: _name, columns: _columns, low: _low, high: _high, change, ...own} = options;
  checkList(options.columns, "columns", where);
  const ends = intervalColumns(data, options, where);
  const read = rowColumns(data, {...options, columns: [...options.columns, ...ends]}, where);
  const {names, tables, sources} = read;
  const columns = read.columns.slice(0, read.columns.length - ends.length);
  const intervals = read.columns.slice(columns.length);
  if (change !== undefined) checkWord(change, ["arrow"], "change", where);
  if (change !== undefined && columns.length !== 2)
    throw new Error(`invalid change: ${columns.length} column (two, the earlier first): ${where}`);
  if (columns.length > 2) throw new Error(`too many columns: ${columns.length} (one or two; draw a table): ${where}`);
  const first = columns[0]!;
  const last = columns[1] ?? first;
  for (const {unit, heading} of [last, ...intervals])
    if (!isSameUnit(first.unit, unit))
      throw new Error(
        `invalid column: ${heading.text} is of another unit than ${first.heading.text}: ${where} (${unitRemedy(unit, first.unit)})`
      );
  const spanned = columns.flatMap(({rows}) => rows).find(({quantity}) => quantity?.bound === "range");
  if (columns.length > 1 && spanned)
    throw new Error(`invalid range: ${spanned.name.text} (of one column; of two draw bars): ${where}`);
  checkRowOptions(own, last.rows, where);
  const rows = names.map((name, index) => ({
    name,
    highlighted: isHighlighted(last.rows[index]!, own),
    cells: columns.map((column) => column.rows[index]!),
    dots: columns.map((column, at) => {
      const dot = rangeDot(column.rows[index]!, at);
      return dot && withInterval(dot, intervals.map(({rows}) => rows[index]!), `${where}, row ${name.text}`); // prettier-ignore
    })
  }));
  const sorted = ranked(
    rows,
    own,
    ({cells}) => {
      const quantity = cells.at(-1)?.quantity ?? null;
      return quantity && valueOf(quantity);
    },
    ({cells}) => cells.some(isSum)
  );
  const headings = columns.map(({heading}) => heading);
  const [from, to] = intervals.map(({heading}) => heading);
  return {
    name: where,
    uses: groundsIn([...sorted.flatMap(({cells}) => cells), ...names, ...headings]),
    tables,
    sources,
    alt: dotRangeAlt(shownRows(sorted, own.limit ?? sorted.length), headings),
    layouts: underUnit(columns[0]?.unit, (area) =>
      rangeLayouts(
        sorted,
        headings,
        {...own, arrows: change === "arrow", ...(from && to && {interval: [from, to] as const})},
        area
      )
    )
  };
}

/** The columns of the ends of intervals: two, or none. */
function intervalColumns(data: Table | readonly ClaimsRow[], {low, high, columns}: DotRangeOptions, where: string) {
  if (low === undefined && high === undefined) return [];
  if (low === undefined || high === undefined)
    throw new Error(`missing ${low === undefined ? "low" : "high"}: ${where} (an interval has two ends)`);
  for (const [field, name] of Object.entries({low, high})) {
    checkText(name, field, where);
    if (Array.isArray(data)) throw new Error(`invalid ${field}: ${name} (of a table; a claim has a margin): ${where}`);
  }
  if (columns.length !== 1) throw new Error(`invalid low: ${columns.length} columns (with one): ${where}`);
  return [low, high];
}
