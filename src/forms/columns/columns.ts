import {measuredRows} from "../../plot/rows/measuredRows.js";
import {checkFields} from "../../facts/boundary.js";
import {quarterInEdtf} from "../../facts/quarter.js";
import {groundsIn} from "../../facts/citable.js";
import type {Table} from "../../facts/table/table.js";
import type {Form} from "../../form.js";
import {checkLengths} from "../../plot/rows/checkLengths.js";
import {dateOf, periodRows} from "../../plot/rows/periodRows.js";
import {checkRowOptions, type RowOptions} from "../../plot/rows/rowOptions.js";
import {namedBySubject, type RowColumns, type RowNaming, rowsOf, type RowSpec} from "../../plot/rows/rows.js";
import {columnsAlt} from "./columnsAlt.js";
import {columnsPanel} from "./columnsPanel.js";
import {phrase} from "../../words/phrase.js";
import {columnLayouts} from "./columnLayouts.js";
import {underUnit} from "../../plot/underUnit.js";

/** The options of `columns`: those of all forms of rows but **sort**, since time has its order. */
export type ColumnOptions = Pick<RowOptions, "highlight" | "labels" | "limit">;

/** What `columns` takes for a table: its options, and the names of two of its columns. */
export type ColumnsOptions = ColumnOptions & Partial<RowColumns>;

/**
 * Columns from zero by period, from left to right in the order of time: a year, fiscal year, quarter, month or day that the data leave out keeps its
 * place. Other names, such as classes of age, stand in the order given. Values stand over the columns where all of them find
 * room, else an axis stands beside them. A **limit** draws the last rows, and says how many others there are.
 * @param data a table and the names of its columns, **name** in EDTF or as "2024-Q4"; or a list of claims, each named by its period, or
 * `{claim, name}` and `{name, missing: true}`
 * @throws when a row is not one, two have one name, a name is longer than 24 characters, units differ, a unit has no zero, or
 * there are more than 40 periods and no **limit**
 */
export function columns(data: Table, options: ColumnOptions & RowColumns): Form;
export function columns(data: readonly RowSpec[], options?: ColumnOptions): Form;
export function columns(data: Table | readonly RowSpec[], options: ColumnsOptions = {}): Form {
  checkFields(options, ["highlight", "labels", "limit", "name", "value"], "options", "columns");
  const {rows, tables, sources} = rowsOf(data, options, "columns", namedByPeriod);
  checkRowOptions(options, rows, "columns");
  checkLengths(rows, "columns");
  const long = rows.find(({name}) => name.text.length > longestName);
  if (long)
    throw new Error(
      `invalid name: ${long.name.text} (at most ${longestName} characters; bars has room for more): columns`
    );
  const all = periodRows(rows, "columns", options.limit);
  const shown = measuredRows(all.slice(-(options.limit ?? all.length)), options);
  const others = rows.length - rows.filter(({name}) => shown.some((row) => row.name === name)).length;
  return {
    name: "columns",
    uses: groundsIn(shown),
    tables,
    sources,
    headings: shown.length <= narrowChart && shown.some(({quantity}) => quantity !== null) ? "beside" : "above",
    alt: columnsAlt(shown, others > 0),
    panel: columnsPanel(shown, options.limit !== undefined),
    layouts: underUnit(rows[0]?.unit, (area) => columnLayouts(shown, others, options, area))
  };
}

/** So few columns leave half of a page free. */
const narrowChart = 4;

/** Longer names do not stand under columns. */
const longestName = 24;

/** The name of a claim is its period; a date that is typed must be that. */
const namedByPeriod: RowNaming = (claim, given, where) => {
  const isDate = typeof given === "string" && dateOf(given) !== null;
  if (!claim) return isDate ? phrase(given) : namedBySubject(claim, given, where);
  const {edtf} = claim.period;
  if (isDate && (quarterInEdtf(given) ?? given) !== edtf)
    throw new Error(`invalid name: ${given} (the claim holds ${edtf ?? "no period"}): ${where}, claim ${claim.id}`);
  if (given !== undefined && !isDate) return namedBySubject(claim, given, where);
  if (typeof edtf !== "string") throw new Error(`missing period: claim ${claim.id} (or give a name): ${where}`);
  return phrase(edtf);
};
