import {checkFact, checkFields, checkText} from "../../facts/boundary.js";
import {namesIn} from "../../facts/citable.js";
import type {Table} from "../../facts/table.js";
import type {Form} from "../../form.js";
import {highlightedNames, isHighlighted} from "../../plot/rowOptions.js";
import {columnOf, tableRows} from "../../plot/tableRows.js";
import {formatPeriod} from "../../words/dates.js";
import type {Phrase} from "../../words/phrase.js";
import {slopeAlt} from "./slopeAlt.js";
import {slopeLayouts} from "./slopeLayouts.js";
import type {SlopeRow} from "./slopeRow.js";

/** What `slope` takes beside its table. */
export interface SlopeOptions {
  /** The column of words that names each row. */
  readonly name: string;
  /** The column of numbers of the earlier period, whose period heads it, and that of the later one. */
  readonly from: string;
  readonly to: string;
  /** The names of the rows that matter; the others are grey. Default none, and then all have the colour. */
  readonly highlight?: string | readonly string[];
}

/** More rows than these do not stand beside one another. */
const mostRows = 12;

/**
 * Rows of a table in two periods: a line each, with its name and its numbers at both ends. A row without one of its numbers is
 * a dot, and words under the chart say of which rows there is none. Where lines begin and end is read from the numbers: there
 * is no axis.
 * @throws when a column is missing or is no exact one, a name has several rows, the two differ in unit or have one period, no
 * row has a number, or there are more than twelve rows
 */
export function slope(table: Table, options: SlopeOptions): Form {
  checkFields(options, ["name", "from", "to", "highlight"], "options", "slope");
  for (const field of ["from", "to"] as const) checkText(options[field], field, "slope");
  checkFact(table, ["table"], "table", "slope");
  checkWide(table, options);
  const {columns, names, tables, sources} = tableRows(table, options.name, [options.from, options.to], "slope");
  const [from = [], to = []] = columns;
  checkRows(names, options);
  const [unit, other] = [from[0]?.unit, to[0]?.unit];
  if (JSON.stringify(unit) !== JSON.stringify(other))
    throw new Error(`invalid to: column ${options.to} is of another unit than ${options.from}: slope`);
  const rows = names.map((name, index): SlopeRow => {
    const ends = [from[index]!, to[index]!] as const;
    for (const {quantity} of ends) {
      if (quantity && quantity.bound !== "exact")
        throw new Error(`invalid number: ${name.text} is ${quantity.bound} (a line joins exact numbers): slope`);
    }
    return {name, address: `${table.id}/${options.name}/${index}`, ends, highlighted: isHighlighted(ends[0], options)};
  });
  if (rows.every(({ends}) => ends.every(({quantity}) => quantity === null)))
    throw new Error("missing numbers: slope (all are missing; at least one must be there)");
  const heads = [headOf(table, options.from), headOf(table, options.to)] as const;
  if (heads[0] === heads[1]) throw new Error(`invalid to: ${options.to} has the period of ${options.from}: slope`);
  return {
    name: "slope",
    uses: namesIn(names),
    tables,
    sources,
    alt: slopeAlt(rows, heads),
    layouts: (area) => slopeLayouts(rows, heads, area)
  };
}

/** @throws where a table has a row for each name and period, and not a column for each period */
function checkWide(table: Table, {name}: SlopeOptions): void {
  const column = columnOf(table, name, "name", `slope, table ${table.id}`);
  if (column.kind !== "text") return;
  const twice = column.values.find((value, row) => value !== null && column.values.indexOf(value) < row);
  if (twice == null) return;
  throw new Error(
    `duplicate name: ${twice}: slope, table ${table.id} (one row a name, and a column for each period: ${name}, earlier, later; or draw line, which takes a row for each period)`
  );
}

function checkRows(names: readonly Phrase[], options: SlopeOptions): void {
  if (names.length > mostRows)
    throw new Error(
      `too many rows: ${names.length} (at most ${mostRows}; draw fewer of them in a table of their own, or bars of the change): slope`
    );
  highlightedNames(
    options,
    names.map((name) => ({name})),
    "slope"
  );
}

/** The period of a column, as its head says it; or its name, where each row has its own. */
function headOf(table: Table, column: string): string {
  const found = columnOf(table, column, "column", "slope");
  const edtf = found.kind === "number" && "edtf" in found.period ? found.period.edtf : null;
  return edtf === null ? column : formatPeriod(edtf);
}
