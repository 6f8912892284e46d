import {checkFact, checkFields, checkWord, refusal} from "../../facts/boundary.js";
import {groundsIn} from "../../facts/citable.js";
import {valueOf} from "../../facts/quantity.js";
import type {Table} from "../../facts/table/table.js";
import type {Form} from "../../form.js";
import {shownRows} from "../../plot/rows/rowFrame.js";
import {highlightedNames, isHighlighted, ranked, type RowOptions} from "../../plot/rows/rowOptions.js";
import {isTable} from "../../plot/rows/rows.js";
import type {SeriesSpec} from "../../plot/series/seriesOf.js";
import {slopeAlt} from "./slopeAlt.js";
import {slopeLayouts} from "./slopeLayouts.js";
import type {RowOfPeriods} from "./slopeRow.js";
import {type PeriodColumns, type PeriodRows, rowsOfColumns, rowsOfPeriods} from "./slopeRows.js";
import {underUnit} from "../../plot/underUnit.js";

/** Which rows matter, and which are drawn where not all are: those first by their later number. */
type Ranking = Pick<RowOptions, "highlight" | "sort" | "limit">;

/** What `slope` takes beside its table: its columns, the names of the rows that matter, and how many are drawn. */
export type SlopeOptions = Ranking & (PeriodColumns | PeriodRows);

/** What `slope` takes beside its claims: the two dates, where they have more, the names of the rows that matter, and how many are drawn. */
export type SlopeChoices = Ranking & Pick<PeriodRows, "from" | "to">;

/** More rows than these do not stand beside one another. */
const mostRows = 12;

const where = "slope";

/**
 * Rows of a table in two periods, or claims of two dates: a line each, with its name and its numbers at both ends. A table has
 * a column for each period (name, from, to) or a row for each (series, date, value). A row without one of its numbers is
 * a dot, and words under the chart say of which rows there is none. Where lines begin and end is read from the numbers: there
 * is no axis. A **limit** draws the rows with the greatest numbers in the later period, or by **sort** the least or the first, and says how
 * many others there are.
 * @throws when a column is missing or is no exact one, a name has several rows, the two differ in unit or have one period, no
 * row has a number, or there are more than twelve rows and no **limit**, or other than two dates
 */
export function slope(table: Table, options: SlopeOptions): Form;
export function slope(claims: readonly SeriesSpec[], options?: SlopeChoices): Form;
export function slope(data: Table | readonly SeriesSpec[], options: SlopeOptions | SlopeChoices = {}): Form {
  checkFields(
    options,
    ["name", "series", "date", "value", "from", "to", "highlight", "sort", "limit"],
    "options",
    where
  );
  if (!Array.isArray(data)) checkFact(data, ["table"], "table", where);
  const {highlight: _, sort = "descending", limit, ...columns} = options;
  const {rows: found, heads, tables, sources} = read(data, columns);
  checkRows(found, options);
  const marked = found.map((row) => ({...row, highlighted: isHighlighted(row, options)}));
  const laterOf = ({ends: [, {quantity}]}: RowOfPeriods) => (quantity ? valueOf(quantity) : null);
  const rows = limit === undefined ? marked : ranked(marked, {sort}, laterOf);
  const drawn = shownRows(rows, limit ?? rows.length);
  const names = rows.map(({name}) => name);
  return {
    name: "slope",
    uses: groundsIn([...names, ...rows.flatMap(({ends}) => ends)]),
    tables,
    sources,
    alt: slopeAlt(drawn, heads),
    layouts: underUnit(rows[0]?.ends[0].unit, (area) => slopeLayouts({rows, limit: drawn.length, heads}, area))
  };
}

/** A table without a column of dates has one for each period. */
function read(
  data: Table | readonly SeriesSpec[],
  options: PeriodColumns | PeriodRows | Pick<PeriodRows, "from" | "to">
) {
  const hasDates = "date" in options || "series" in options || "value" in options;
  if (!isTable(data) || hasDates) return rowsOfPeriods(data, options, where);
  return rowsOfColumns(data, options as PeriodColumns, where);
}

function checkRows(rows: readonly RowOfPeriods[], options: Ranking): void {
  const {sort = "descending", limit} = options;
  checkWord(sort, ["descending", "ascending", "none"], "sort", where);
  if (limit !== undefined && (!Number.isInteger(limit) || limit < 1 || limit > mostRows))
    throw refusal(limit, "limit", `1 to ${mostRows} rows`, where);
  if (limit === undefined && rows.length > mostRows)
    throw new Error(
      `too many rows: ${rows.length} (at most ${mostRows}; limit: ${mostRows} says how many others there are, or draw bars of the change): ${where}`
    );
  const names = rows.map(({name}) => ({name}));
  highlightedNames(options, names, where);
  const ends = rows.flatMap((row) => row.ends);
  const hedged = ends.find(({quantity}) => quantity && quantity.bound !== "exact");
  if (hedged?.quantity)
    throw new Error(`invalid number: ${hedged.name.text} is ${hedged.quantity.bound} (a line joins exact numbers): ${where}`); // prettier-ignore
  if (ends.every(({quantity}) => quantity === null))
    throw new Error(`missing numbers: ${where} (all are missing; at least one must be there)`);
}
