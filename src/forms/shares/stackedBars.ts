import {checkFields, checkList, checkText} from "../../facts/boundary.js";
import {namesIn} from "../../facts/citable.js";
import {decimal, intervalOf, valueOf} from "../../facts/quantity.js";
import type {Table} from "../../facts/table/table.js";
import type {Form} from "../../form.js";
import {columnHeading} from "../../plot/rows/columnHeading.js";
import {checkNumbers, checkRowOptions, ranked, unknownHighlight} from "../../plot/rows/rowOptions.js";
import {checkNames, type Row} from "../../plot/rows/row.js";
import {tableRows} from "../../plot/rows/tableRows.js";
import {inRow} from "../../words/clauses.js";
import {fullest} from "../../words/fullest.js";
import {language} from "../../words/language.js";
import {type Phrase, phrase} from "../../words/phrase.js";
import {mostParts} from "../../plot/parts/partColours.js";
import {stacked} from "./segment.js";
import type {Stack, StackedBarsOptions} from "./stack.js";
import {stackedBarsLayouts} from "./stackedBarsLayouts.js";

/**
 * Rows of a table as stacked bars: shares of one whole or amounts of one unit as lengths one after the other from zero. By default rows are ranked by their first part, or by their amount. A row without numbers says so.
 * @throws when columns are of two wholes or units, a value is negative or a bound, a row has some of its parts only, shares
 * come to more or less than their whole by more than rounding, or there are more than four parts, or more than 40 rows or 100 numbers without a **limit**
 */
export function stackedBars(table: Table, options: StackedBarsOptions): Form {
  const where = "stackedBars";
  checkFields(options, ["name", "parts", "highlight", "sort", "labels", "limit"], "options", where);
  const {name, parts, highlight} = options;
  checkParts(parts, highlight);
  const {columns, tables, sources} = tableRows(table, name, parts, where);
  const [first = []] = columns;
  const {highlight: _, ...rowOptions} = options;
  checkRowOptions(rowOptions, first, where);
  checkNumbers(options.limit ?? first.length, parts.length, where);
  const headings = parts.map((part) => columnHeading(table, part));
  checkNames(headings, where);
  const own = highlight === undefined ? undefined : headings[parts.indexOf(highlight)]?.text;
  const unit = JSON.stringify(first[0]?.unit);
  columns.forEach((rows, index) => {
    if (JSON.stringify(rows[0]?.unit) !== unit)
      throw new Error(`invalid part: ${parts[index]} is of another whole or unit than ${parts[0]}: ${where}`);
  });
  const stacks = ranked(
    first.map((row, index) =>
      stackOf(
        row,
        columns.map((rows) => rows[index]!),
        headings
      )
    ),
    options,
    rankOf
  );
  const {descriptions} = language;
  const names = inRow(stacks.slice(0, 3).map((stack) => stack.name));
  return {
    name: "stackedBars",
    uses: namesIn(headings),
    tables,
    sources,
    alt: fullest(
      descriptions.stackedBars(inRow(headings), names, stacks.length > 3),
      descriptions.stackedParts(inRow(headings))
    ),
    layouts: (area) =>
      stackedBarsLayouts(stacks, headings, {...rowOptions, ...(own !== undefined && {highlight: own})}, area)
  };
}

function checkParts(parts: readonly string[], highlight: string | undefined): void {
  checkList(parts, "parts", "stackedBars (names of columns)");
  for (const part of parts) checkText(part, "part", "stackedBars");
  if (parts.length < 2 || parts.length > mostParts) {
    const way = parts.length < 2 ? "two to four; draw bars" : `at most ${mostParts}; join the small ones`;
    throw new Error(`invalid parts: ${parts.length} (${way}): stackedBars`);
  }
  const twice = parts.find((part, index) => parts.indexOf(part) !== index);
  if (twice !== undefined) throw new Error(`duplicate part: ${twice}: stackedBars`);
  if (highlight !== undefined && !parts.includes(highlight))
    throw unknownHighlight(highlight, "parts", parts, "stackedBars");
}

function stackOf({name, unit}: Row, cells: readonly Row[], parts: readonly Phrase[]): Stack {
  const where = `stackedBars, row ${name.text}`;
  const known = cells.filter(({quantity}) => quantity !== null);
  const isShare = unit.kind === "share";
  if (known.length === 0) return {name, unit, segments: null, total: 0, rounded: false};
  if (known.length < cells.length) {
    const part = parts[cells.findIndex(({quantity}) => quantity === null)]?.text;
    throw new Error(
      `missing part: ${part} (give all parts of a row or none: missing is not zero; leave the row out by where or skip, or draw groupedBars): ${where}`
    );
  }
  const given = cells.flatMap((cell, index) => {
    const {quantity, address} = cell;
    if (!quantity || address === null) return [];
    if (quantity.bound !== "exact")
      throw new Error(
        `invalid part: ${parts[index]?.text} is stated as ${quantity.bound} (exact; draw bars): ${where}`
      );
    if (quantity.value < 0)
      throw new Error(`invalid part: ${parts[index]?.text} is ${quantity.value} (not negative; draw bars): ${where}`);
    return [{...cell, quantity, address, part: parts[index] ?? phrase(""), derived: false}];
  });
  const total = decimal(given.reduce((sum, {quantity}) => sum + quantity.value, 0));
  const slack = given.reduce((sum, {quantity}) => sum + intervalOf(quantity).high - quantity.value, 0);
  if (isShare && Math.abs(total - 100) > slack + 1e-9)
    throw new Error(`invalid parts: they come to ${total}% (all parts of one whole): ${where}`);
  const segments = stacked(given, "amounts");
  return {name, unit, segments, total, rounded: isShare && total !== 100};
}

function rankOf({unit, segments, total}: Stack): number | null {
  if (segments === null) return null;
  return unit.kind === "share" && segments[0] ? valueOf(segments[0].quantity) : total;
}
