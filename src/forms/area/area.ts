import {checkFields, checkWord} from "../../facts/boundary.js";
import {groundsIn} from "../../facts/citable.js";
import {decimal, intervalOf} from "../../facts/quantity.js";
import type {Table} from "../../facts/table/table.js";
import type {Unit} from "../../facts/unit/unit.js";
import type {Form} from "../../form.js";
import {mostParts} from "../../plot/parts/partColours.js";
import {checkCounts} from "../../plot/series/checkCounts.js";
import {lastOf, type Series} from "../../plot/series/series.js";
import {seriesOf, type SeriesSpec} from "../../plot/series/seriesOf.js";
import type {SeriesColumns} from "../../plot/series/tableSeries.js";
import {hasZero, ofDifference} from "../../facts/unit/unitZero.js";
import {areaAlt} from "./areaAlt.js";
import {areaLayouts} from "./areaLayouts.js";
import {stackedLayers} from "./layer.js";
import {unknownHighlight} from "../../plot/rows/rowOptions.js";
import {underUnit} from "../../plot/underUnit.js";

/** What `area` takes beside its data. */
export interface AreaChoices {
  /** The series that matters: it has the first colour and stands on zero, unless it has gaps that others do not have. Default the first. */
  readonly highlight?: string;
  /** *values* for names and last values at the ends of the layers, or *axis* for names alone; default *values*. */
  readonly labels?: "values" | "axis";
}

/** What `area` takes for a table, beside its choices: the names of its columns. */
export type AreaOptions = AreaChoices & Partial<Omit<SeriesColumns, "low" | "high">>;

/** More numbers than these make a file too large. */
const mostNumbers = 600;

/**
 * Areas over time, one on another from zero: parts of one whole, or amounts of one unit that come to a total. One area alone
 * may fall below zero. An area breaks off where numbers are missing, and then stands on all
 * others, and is hatched where they may still change.
 * @param data a table and the names of its columns, or a list of claims, each at its period: `{claim, series}` and
 * `{series, date, missing: true}`
 * @throws when a row is not one, units differ or cannot be added, a date lacks a series that another one stands on, a part of a stack is
 * negative, shares come to more or less than their whole by more than rounding, there are fewer than two dates, more than four
 * series or more than 600 numbers
 */
export function area(data: Table, options: AreaChoices & Omit<SeriesColumns, "low" | "high">): Form;
export function area(data: readonly SeriesSpec[], options?: AreaChoices): Form;
export function area(data: Table | readonly SeriesSpec[], given: AreaOptions = {}): Form {
  checkFields(given, ["highlight", "labels", "series", "date", "value"], "options", "area");
  const {series: name, date, value, highlight, labels = "values"} = given;
  checkWord(labels, ["values", "axis"], "labels", "area");
  const columns = Object.fromEntries(Object.entries({series: name, date, value}).filter(([, column]) => column));
  const {series, tables, sources} = seriesOf(data, columns, "area");
  const own = series.find((each) => each.name.text === highlight);
  if (highlight !== undefined && !own)
    throw unknownHighlight(highlight, "series", series.map((each) => each.name.text), "area"); // prettier-ignore
  checkSeries(series);
  const layers = stackedLayers(wholeFirst(own ? [own, ...series.filter((each) => each !== own)] : series));
  checkUnder(layers);
  return {
    name: "area",
    uses: groundsIn([...layers.flatMap(({points}) => points), ...layers.map((layer) => layer.name)]),
    tables,
    sources,
    alt: areaAlt(layers),
    layouts: underUnit(layers[0]?.unit, (place) => areaLayouts(layers, {labels}, place))
  };
}

function checkSeries(series: readonly Series[]): void {
  const [first] = series;
  const numbers = series.reduce((sum, {points}) => sum + points.length, 0);
  if (series.every((each) => lastOf(each) === null))
    throw new Error("missing numbers: area (all are missing; at least one must be there)");
  if (series.length > mostParts)
    throw new Error(
      `too many series: ${series.length} (at most ${mostParts}; join the small ones, or draw line): area`
    );
  if (numbers > mostNumbers)
    throw new Error(`too many numbers: ${numbers} (at most ${mostNumbers}; take months or years): area`);
  checkUnit(first!.unit, series.length > 1);
  for (const {points, name} of series)
    for (const {date, quantity, value} of points) {
      const where = `area, ${name.text === "" ? "" : `${name.text} `}${date}`;
      if (quantity !== null && quantity.bound !== "exact")
        throw new Error(`invalid value: stated as ${quantity.bound} (exact; draw line, which shows bounds): ${where}`);
      if (series.length > 1 && value !== null && value < 0)
        throw new Error(`invalid value: ${value} (no part of a stack is negative; draw line or columns): ${where}`);
    }
  checkDates(series);
  checkCounts(series, "area");
}

const added: readonly Unit["kind"][] = ["share", "count", "duration", "money", "measure"];

function checkUnit(unit: Unit, stacked: boolean): void {
  const {kind} = unit;
  if (!hasZero(unit))
    throw new Error(`invalid unit for an area: ${kind} (its zero is no zero; draw line${ofDifference(unit)}): area`);
  if (stacked && !added.includes(kind))
    throw new Error(`invalid unit for a stack: ${kind} (numbers of it do not add up; draw line): area`);
}

/** What is missing of a date has no thickness, and would move all that is over it: series that break off are the last. */
function wholeFirst(series: readonly Series[]): readonly Series[] {
  const known = series.map(({points}) => points.filter(({value}) => value !== null).length);
  return series.map((each, index) => ({each, known: known[index] ?? 0})).toSorted((a, b) => b.known - a.known).map(({each}) => each); // prettier-ignore
}

/** @throws where a series has a number at a date at which one under it has none */
function checkUnder(layers: readonly Series[]): void {
  const missing = new Map<string, Series>();
  for (const [index, layer] of layers.entries()) {
    const own = new Map(layer.points.map((point) => [point.date, point.value]));
    for (const [date, under] of missing)
      if ((own.get(date) ?? null) !== null)
        throw new Error(
          `missing part: ${under.name.text} in ${date}, under ${layer.name.text} (a date may lack the series over all others: leave the date out by where, or draw line): area`
        );
    const known = new Set(layers.flatMap(({points}) => points.flatMap(({date, value}) => (value === null ? [] : [date])))); // prettier-ignore
    if (index < layers.length - 1) for (const date of known) if ((own.get(date) ?? null) === null && !missing.has(date)) missing.set(date, layer); // prettier-ignore
  }
}

/** Shares of a date come to their whole, or to no more where one is missing. */
function checkDates(series: readonly Series[]): void {
  const dates = new Map<string, Map<string, number>>();
  // By how much rounding leaves the parts of a date open, to either side.
  const open = new Map<string, number>();
  for (const {points, name} of series)
    for (const {date, value, quantity} of points)
      if (value !== null && quantity !== null) {
        dates.set(date, (dates.get(date) ?? new Map<string, number>()).set(name.text, value));
        open.set(date, (open.get(date) ?? 0) + intervalOf(quantity).high - value);
      }
  if (dates.size < 2) throw new Error(`missing dates: area (at least two; draw columns or shareBar)`);
  const isShare = series[0]?.unit.kind === "share";
  for (const [date, values] of dates) {
    const total = decimal([...values.values()].reduce((sum, value) => sum + value, 0));
    const over = total - 100;
    const isOff = values.size < series.length ? over : Math.abs(over);
    if (isShare && series.length > 1 && isOff > (open.get(date) ?? 0) + 1e-9)
      throw new Error(`invalid parts: they come to ${total}% in ${date} (all parts of one whole): area`);
  }
}
