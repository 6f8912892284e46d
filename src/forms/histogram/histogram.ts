import {checkFields, checkList, checkText, checkWord} from "../../facts/boundary.js";
import {countInClass, mean, median} from "../../facts/derived/aggregate.js";
import {groundsIn} from "../../facts/citable.js";
import type {Claim} from "../../facts/claim.js";
import type {NumberColumn} from "../../facts/table/column.js";
import type {Derived} from "../../facts/derived/derived.js";
import type {Table} from "../../facts/table/table.js";
import {checkSamePlaces, numbersColumn, onClaims, tableOfClaims} from "../../facts/table/tableOfClaims.js";
import {sourcesOf, tableRecord} from "../../facts/table/tableRecord.js";
import {isCounted, type Unit} from "../../facts/unit/unit.js";
import type {Form} from "../../form.js";
import {claimIn, isTable, rowsOf, type RowSpec} from "../../plot/rows/rows.js";
import {columnOf} from "../../plot/rows/tableRows.js";
import {whatIsMeasured} from "../../plot/whatIsMeasured.js";
import type {Licence, Phrase} from "../../words/phrase.js";
import {checkEdges, roundEdges} from "./classes.js";
import {histogramAlt} from "./histogramAlt.js";
import {histogramLayouts} from "./histogramLayouts.js";
import type {ValueClass} from "./valueClasses.js";

/** What `histogram` takes beside its claims. */
export interface ClaimHistogramOptions {
  /** What a row is: `{one: "city", many: "cities"}`. */
  readonly of: {readonly one: string; readonly many: string};
  /** The edges of the classes, by equal steps; default round numbers, with about log₂ n + 1 classes (Sturges 1926). */
  readonly bins?: readonly number[];
  /** A line at the median or the mean of all values; default none. */
  readonly marker?: "median" | "mean";
}

/** What `histogram` takes beside its table. */
export interface HistogramOptions extends ClaimHistogramOptions {
  /** The column of numbers. */
  readonly value: string;
}

/** More rows than these make a file too large; claims are larger than cells. */
const mostRows = 2000;
const mostClaims = 100;

const where = "histogram";

/**
 * How many rows have a number in each of some classes of equal width, as bars that touch. A value on an edge is in the
 * class that begins there. Each bar is a count that the check works out again from the table or the claims; rows without a
 * number are told.
 * @param data a table and the name of its column, or a list of claims, `{claim, name}` and `{name, missing: true}`
 * @throws when there is no number, values are not exact, edges are uneven or leave a value out, or there are more than 2,000 rows
 * or 100 claims
 */
export function histogram(data: Table, options: HistogramOptions): Form;
export function histogram(data: readonly RowSpec[], options: ClaimHistogramOptions): Form;
export function histogram(
  data: Table | readonly RowSpec[],
  options: ClaimHistogramOptions & {readonly value?: string}
): Form {
  checkFields(options, ["value", "of", "bins", "marker"], "options", where);
  const {value, of, bins, marker} = options;
  checkFields(of, ["one", "many"], "of", where);
  checkText(of.one, "of one", where);
  checkText(of.many, "of many", where);
  if (marker !== undefined) checkWord(marker, ["median", "mean"], "marker", where);
  const {table, column, claims, without, grounds} = isTable(data)
    ? ofTable(data, value)
    : ofClaims(data, value, marker);
  const known = column.values.filter((each) => each !== null);
  if (known.length === 0) throw new Error(`missing numbers: column ${column.name}: ${where} (all are missing)`);
  if (bins !== undefined) checkEdges(bins, known, where);
  const edges = bins ?? roundEdges(known, isCounted(column.unit, known) ? 1 : 0);
  const worked = <U extends Unit>(derived: Derived<U>) => (claims ? onClaims(derived, claims) : derived);
  const classes = edges.slice(1).map((to, index): ValueClass => {
    const own = {from: edges[index] ?? to, to, last: index === edges.length - 2};
    return {...own, count: worked(countInClass(table, column.name, own, of))};
  });
  const aggregate =
    marker === undefined ? null : {kind: marker, value: worked({median, mean}[marker](table, column.name))};
  const missing = claims ? 0 : column.values.length - known.length;
  const all = column.values.map((_, row) => row);
  return {
    name: where,
    uses: [...(claims ?? []), ...grounds, ...classes.map(({count}) => count), ...(aggregate ? [aggregate.value] : [])],
    ...(!claims && {tables: [tableRecord(table, [column.name], all)], sources: sourcesOf(table, [column.name])}),
    alt: histogramAlt(whatIsMeasured(data, value), column, aggregate, claims ?? []),
    layouts: (area) =>
      histogramLayouts({classes, of, unit: column.unit, marker: aggregate, missing, without, rows: table.rows}, area)
  };
}

/** The numbers that are counted. */
interface Counted {
  readonly table: Table;
  readonly column: NumberColumn;
  /** *null* for those of a table. */
  readonly claims: readonly Claim[] | null;
  /** The names of claims that have none. */
  readonly without: readonly Phrase[];
  readonly grounds: readonly Licence[];
}

function ofTable(table: Table, value: string | undefined): Counted {
  const column = columnOf(table, value, "value", `${where}, table ${table.id}`);
  if (column.kind !== "number") throw new Error(`invalid value: column ${value} has words, not numbers: ${where}`);
  if (table.rows > mostRows)
    throw new Error(`too many rows: ${table.rows} (at most ${mostRows}; draw a sample, or columns of your counts): ${where}`); // prettier-ignore
  return {table, column, claims: null, without: [], grounds: []};
}

function ofClaims(
  data: readonly RowSpec[],
  value: string | undefined,
  marker: ClaimHistogramOptions["marker"]
): Counted {
  checkList(data, "rows", `${where} (a list of claims, or a table)`);
  if (data.length > mostClaims)
    throw new Error(`too many claims: ${data.length} (at most ${mostClaims}; a table holds more): ${where}`);
  const {rows} = rowsOf(data, {value}, where);
  const claims = data.flatMap((spec) => claimIn(spec) ?? []);
  if (marker !== undefined) checkSamePlaces(claims, `${where}, marker`);
  const table = tableOfClaims(claims, where);
  const column = columnOf(table, numbersColumn, "value", where);
  if (column.kind !== "number") throw new Error(`invalid value: ${column.name}: ${where}`);
  const without = rows.flatMap(({quantity, name}) => (quantity === null ? [name] : []));
  return {table, column, claims, without, grounds: groundsIn(without)};
}
