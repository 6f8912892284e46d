import {isSameUnit} from "../../facts/unit/unit.js";
import {checkFields, checkList} from "../../facts/boundary.js";
import {groundsIn} from "../../facts/citable.js";
import {valueOf} from "../../facts/quantity.js";
import type {Table} from "../../facts/table/table.js";
import type {Form} from "../../form.js";
import {barLength} from "../../plot/rows/barLength.js";
import {checkLengths} from "../../plot/rows/checkLengths.js";
import {type ClaimsRow, type NumbersColumn, rowColumns} from "../../plot/rows/rowColumns.js";
import {checkNumbers, checkRowOptions, isSum, ranked, unknownHighlight} from "../../plot/rows/rowOptions.js";
import type {Phrase} from "../../words/phrase.js";
import type {BarGroup} from "./barGroup.js";
import {groupedBarsAlt} from "./groupedBarsAlt.js";
import {groupedBarsLayouts} from "./groupedBarsLayouts.js";
import type {GroupedBarsOptions} from "./groupedBarsOptions.js";
import {mostGrouped} from "./groupPaints.js";
import {unitRemedy} from "../../plot/otherUnit.js";
import {underUnit} from "../../plot/underUnit.js";

const where = "groupedBars";

/**
 * Rows of two to four bars from zero, one a series, each with its value; a key over them says which colour is which. Ranked
 * by the series that is highlighted, or by the first. A bound has an open end, a missing number the words "no figure".
 * @param data a table, or a list of `{name, claims}`, with a claim or *null* for each series
 * @throws when a row or a series is not one, a name stands there twice, the series are of two units, a unit has no zero, or
 * there are more than 40 rows or 100 numbers and no **limit**
 */
export function groupedBars(
  data: Table,
  options: GroupedBarsOptions & {readonly name: string; readonly series: readonly string[]}
): Form;
export function groupedBars(data: readonly ClaimsRow[], options: Omit<GroupedBarsOptions, "name">): Form;
export function groupedBars(data: Table | readonly ClaimsRow[], options: GroupedBarsOptions): Form {
  checkFields(options, ["name", "series", "highlight", "sort", "labels", "limit"], "options", where);
  const {name, series: columns, highlight, ...own} = options;
  checkList(columns, "series", where);
  const {
    names,
    columns: series,
    tables,
    sources
  } = rowColumns(data, {...(name !== undefined && {name}), columns}, where);
  checkSeries(series, highlight);
  const first = series[0]!;
  checkRowOptions(own, first.rows, where);
  checkNumbers(own.limit ?? names.length, series.length, where);
  const lead = series.find(({key}) => key === highlight) ?? first;
  const rows = names.map((called, index) => ({group: groupOf(called, series, index), by: lead.rows[index]!}));
  const groups = ranked(
    rows,
    own,
    ({by}) => by.quantity && valueOf(by.quantity),
    ({by}) => isSum(by)
  ).map(({group}) => group);
  const headings = series.map(({heading}) => heading);
  return {
    name: where,
    uses: groundsIn([...groups.flatMap(({bars}) => bars), ...names, ...headings]),
    tables,
    sources,
    alt: groupedBarsAlt(groups, headings),
    layouts: underUnit(first.unit, (area) =>
      groupedBarsLayouts(
        groups,
        headings,
        {...options, ...(highlight !== undefined && {highlight: lead.heading.text})},
        area
      )
    )
  };
}

function checkSeries(series: readonly NumbersColumn[], highlight: string | undefined): void {
  const [first] = series;
  if (series.length < 2 || series.length > mostGrouped) {
    const way = series.length < 2 ? "two to four; draw bars" : `at most ${mostGrouped}; draw facets, or a table`;
    throw new Error(`invalid series: ${series.length} (${way}): ${where}`);
  }
  for (const {heading, unit, rows} of series) {
    if (!isSameUnit(unit, first?.unit))
      throw new Error(
        `invalid series: ${heading.text} is of another unit than ${first?.heading.text}: ${where} (${unitRemedy(unit, first?.unit)})`
      );
    checkLengths(rows, `${where}, series ${heading.text}`);
  }
  if (highlight !== undefined && !series.some(({key}) => key === highlight))
    throw unknownHighlight(highlight, "series", series.map(({key}) => key), where); // prettier-ignore
}

function groupOf(name: Phrase, series: readonly NumbersColumn[], index: number): BarGroup {
  const bars = series.map(({rows}) => {
    const row = rows[index]!;
    return {...row, length: row.quantity && barLength(row.quantity), highlighted: true};
  });
  return {name, bars};
}
