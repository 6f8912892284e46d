import {measuredRows} from "../../plot/rows/measuredRows.js";
import {groundsIn} from "../../facts/citable.js";
import {checkFields} from "../../facts/boundary.js";
import type {Table} from "../../facts/table/table.js";
import type {Form} from "../../form.js";
import {checkRowOptions, type RowOptions, rowOptions, sortedRows} from "../../plot/rows/rowOptions.js";
import {checkLengths} from "../../plot/rows/checkLengths.js";
import {rankedAlt} from "../../plot/rows/rankedAlt.js";
import {shownRows} from "../../plot/rows/rowFrame.js";
import {type RowColumns, rowsOf, type RowSpec} from "../../plot/rows/rows.js";
import {language} from "../../words/language.js";
import {barsPanel} from "./barsPanel.js";
import {barLayouts} from "./barLayouts.js";
import {underUnit} from "../../plot/underUnit.js";

/** What `bars` takes for a table, beside the options of all forms of rows: the names of two of its columns. */
export type BarsOptions = RowOptions & Partial<RowColumns>;

/**
 * Ranked horizontal bars from zero, each with its name and its value: negative ones to the left, a bound with an open end,
 * a row without a number with the words "no figure". Where a box has room for fewer rows, a last one says how many others
 * there are.
 * @param data a table and the names of its columns, or a list of claims, `{claim, name}` and `{name, missing: true}`
 * @throws when a row is not one, two have one name, units differ, a unit has no zero, or there are more than 40 rows and no
 * **limit**
 */
export function bars(data: Table, options: RowOptions & RowColumns): Form;
export function bars(data: readonly RowSpec[], options?: RowOptions): Form;
export function bars(data: Table | readonly RowSpec[], options: BarsOptions = {}): Form {
  checkFields(options, [...rowOptions, "name", "value"], "options", "bars");
  const {rows, tables, sources} = rowsOf(data, options, "bars");
  checkRowOptions(options, rows, "bars");
  checkLengths(rows, "bars");
  const sorted = measuredRows(sortedRows(rows, options), options);
  return {
    name: "bars",
    uses: groundsIn([...sorted, ...sorted.map(({name}) => name)]),
    tables,
    sources,
    alt: rankedAlt(language.descriptions.barChart, shownRows(sorted, options.limit ?? sorted.length)),
    panel: barsPanel(sorted, options.limit !== undefined),
    layouts: underUnit(rows[0]?.unit, (area) => barLayouts(sorted, options, area))
  };
}
