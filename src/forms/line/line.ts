import {checkFields, checkList, checkWord, refusal} from "../../facts/boundary.js";
import {groundsIn} from "../../facts/citable.js";
import type {Table} from "../../facts/table/table.js";
import type {Form} from "../../form.js";
import {checkAnnotations, usesOf} from "../../plot/annotations/annotation.js";
import {checkCounts} from "../../plot/series/checkCounts.js";
import {lastOf, type Series} from "../../plot/series/series.js";
import {seriesOf, type SeriesSpec} from "../../plot/series/seriesOf.js";
import type {SeriesColumns} from "../../plot/series/tableSeries.js";
import type {LineChoices} from "./lineChoices.js";
import {lineAlt} from "./lineAlt.js";
import {lineLayouts} from "./lineLayouts.js";
import {linePanel} from "./linePanel.js";
import {type LineSeries, mostHues} from "./lineSeries.js";
import {unknownHighlight} from "../../plot/rows/rowOptions.js";
import {withBreaks} from "./withBreaks.js";
import {underUnit} from "../../plot/underUnit.js";

/** What `line` takes for a table, beside its choices: the names of its columns. */
export type LineOptions = LineChoices & Partial<SeriesColumns>;

/** More lines than these cannot be told from one another even in grey. */
const mostSeries = 40;

const options = ["highlight", "labels", "zero", "annotations", "series", "date", "value", "low", "high"];

/**
 * Lines over time, each with its name at its end. A line breaks off where a number is missing or an annotation `breaks` it, and is dashed where it may
 * still change, was not counted or is forecast, after a line that says so; a lone number is a dot. The axis of values may begin elsewhere than at zero, and then
 * says so.
 * @param data a table and the names of its columns, or a list of claims, each at its period: `{claim, series}` and
 * `{series, date, missing: true}`
 * @throws when a row is not one, a series has two numbers at a date, units differ, there is no number at all, there are
 * more than six series, or 40 with a **highlight**, or a break in a series that the table flags is not annotated
 */
export function line(data: Table, options: LineChoices & SeriesColumns): Form;
export function line(data: readonly SeriesSpec[], options?: LineChoices): Form;
export function line(data: Table | readonly SeriesSpec[], given: LineOptions = {}): Form {
  checkFields(given, options, "options", "line");
  const {series: name, date, value, low, high} = given;
  const columns = Object.fromEntries(
    Object.entries({series: name, date, value, low, high}).filter(([, column]) => column !== undefined)
  );
  const {series, tables, sources} = seriesOf(data, columns, "line");
  checkChoices(given, series);
  const lines = withBreaks(withHues(series, given), given.annotations ?? []);
  checkCounts(lines, "line");
  return {
    name: "line",
    uses: [
      ...groundsIn([...lines.flatMap(({points}) => points), ...lines.map((each) => each.name)]),
      ...usesOf(given.annotations ?? [])
    ],
    tables,
    sources,
    alt: lineAlt(lines, given.annotations ?? []),
    panel: linePanel(lines, given),
    layouts: underUnit(series[0]?.unit, (area) => lineLayouts(lines, given, area))
  };
}

function checkChoices({highlight, labels = "values", zero, annotations}: LineChoices, series: readonly Series[]): void {
  checkWord(labels, ["values", "axis"], "labels", "line");
  if (zero !== undefined && typeof zero !== "boolean") throw refusal(zero, "zero", "true or false", "line");
  if (annotations !== undefined) checkAnnotations(annotations, "line");
  if (series.every((each) => lastOf(each) === null))
    throw new Error("missing numbers: line (all are missing; at least one must be there)");
  if (highlight !== undefined && typeof highlight !== "string") checkList(highlight, "highlight", "line");
  const names = listOf(highlight);
  for (const name of names) {
    if (typeof name !== "string" || !series.some((each) => each.name.text === name))
      throw unknownHighlight(name, "series", series.map((each) => each.name.text), "line"); // prettier-ignore
  }
  const most = names.length > 0 ? mostSeries : mostHues;
  if (series.length > most)
    throw new Error(
      `too many series: ${series.length} (at most ${most}; ${names.length > 0 ? "" : `highlight up to three, and up to ${mostSeries} are drawn; or `}draw facets): line`
    );
  if (names.length > 3) throw refusal(names.length, "highlight", "at most 3 series", "line");
  const banded = series.filter(({points}) => points.some(({low}) => low !== null));
  if (banded.length > 0 && series.length > 1 && names.length !== 1)
    throw new Error("too many intervals: line (bands hide one another; highlight one series, whose band is drawn)");
}

const listOf = (highlight: LineChoices["highlight"]): readonly string[] =>
  highlight === undefined ? [] : typeof highlight === "string" ? [highlight] : highlight;

/** Colours: of the series that are highlighted or, where none is, of all. */
function withHues(series: readonly Series[], {highlight}: LineChoices): LineSeries[] {
  const names = listOf(highlight);
  return series.map((each, index): LineSeries => {
    const at = names.indexOf(each.name.text);
    if (names.length > 0) return {...each, hue: at === -1 ? null : at};
    return {...each, hue: index};
  });
}
