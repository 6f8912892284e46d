import {checkFact, checkFields, checkText, checkWord} from "../../facts/boundary.js";
import {countInClass, mean, median} from "../../facts/aggregate.js";
import type {Table} from "../../facts/table.js";
import {sourcesOf, tableRecord} from "../../facts/tableRecord.js";
import {isCounted} from "../../facts/unit.js";
import type {Form} from "../../form.js";
import {columnHeading} from "../../plot/columnHeading.js";
import {columnOf} from "../../plot/tableRows.js";
import {checkEdges, roundEdges} from "./classes.js";
import {histogramAlt} from "./histogramAlt.js";
import {histogramLayouts} from "./histogramLayouts.js";
import type {ValueClass} from "./valueClasses.js";

/** What `histogram` takes beside its table. */
export interface HistogramOptions {
  /** The column of numbers. */
  readonly value: string;
  /** What a row is: `{one: "city", many: "cities"}`. */
  readonly of: {readonly one: string; readonly many: string};
  /** The edges of the classes, by equal steps; default round numbers, with about log₂ n + 1 classes (Sturges 1926). */
  readonly bins?: readonly number[];
  /** A line at the median or the mean of all values; default none. */
  readonly marker?: "median" | "mean";
}

/** More rows than these make a file too large. */
const mostRows = 2000;

/**
 * How many rows of a table have a number in each of some classes of equal width, as bars that touch. A value on an edge is in the
 * class that begins there. Each bar is a count that the check works out again from the table; rows without a number are told.
 * @throws when there is no number, values are not exact, edges are uneven or leave a value out, or there are more than 2,000 rows
 */
export function histogram(table: Table, options: HistogramOptions): Form {
  const where = "histogram";
  checkFact(table, ["table"], "table", where);
  checkFields(options, ["value", "of", "bins", "marker"], "options", where);
  const {value, of, bins, marker} = options;
  checkFields(of, ["one", "many"], "of", where);
  checkText(of.one, "of one", where);
  checkText(of.many, "of many", where);
  if (marker !== undefined) checkWord(marker, ["median", "mean"], "marker", where);
  const column = columnOf(table, value, "value", `${where}, table ${table.id}`);
  if (column.kind !== "number") throw new Error(`invalid value: column ${value} has words, not numbers: ${where}`);
  if (table.rows > mostRows)
    throw new Error(`too many rows: ${table.rows} (at most ${mostRows}; draw a sample, or columns of your counts): ${where}`); // prettier-ignore
  const known = column.values.filter((each) => each !== null);
  if (known.length === 0) throw new Error(`missing numbers: column ${value}: ${where} (all are missing)`);
  if (bins !== undefined) checkEdges(bins, known, where);
  const edges = bins ?? roundEdges(known, isCounted(column.unit, known) ? 1 : 0);
  const classes = edges.slice(1).map((to, index): ValueClass => {
    const own = {from: edges[index] ?? to, to, last: index === edges.length - 2};
    return {...own, count: countInClass(table, value, own, of)};
  });
  const aggregate = marker === undefined ? null : {kind: marker, value: {median, mean}[marker](table, value)};
  const all = column.values.map((_, row) => row);
  return {
    name: "histogram",
    uses: [...classes.map(({count}) => count), ...(aggregate ? [aggregate.value] : [])],
    tables: [tableRecord(table, [value], all)],
    sources: sourcesOf(table, [value]),
    alt: histogramAlt(columnHeading(table, value), column, aggregate),
    layouts: (area) =>
      histogramLayouts(
        {
          classes,
          of,
          unit: column.unit,
          marker: aggregate,
          missing: column.values.length - known.length,
          rows: table.rows
        },
        area
      )
  };
}
