import {checkFields} from "../../facts/boundary.js";
import {groundsIn} from "../../facts/citable.js";
import {decimal, exact, intervalOf} from "../../facts/quantity.js";
import type {Table} from "../../facts/table/table.js";
import type {Unit} from "../../facts/unit/unit.js";
import type {Form} from "../../form.js";
import {checkLengths} from "../../plot/rows/checkLengths.js";
import type {Row} from "../../plot/rows/row.js";
import {type RowColumns, rowsOf, type RowSpec} from "../../plot/rows/rows.js";
import {formatValue} from "../../words/numbers.js";
import type {Step, Steps} from "./step.js";
import {waterfallAlt} from "./waterfallAlt.js";
import {waterfallLayouts} from "./waterfallLayouts.js";

/** What `waterfall` takes for a table: the names of two of its columns. */
export type WaterfallOptions = Partial<RowColumns>;

/** Rows with fewer are two numbers, and those with more are a table. */
const count = {least: 3, most: 20} as const;

/**
 * How changes lead from one total to another, as bars one under the other: the first row from zero, each of the next from where
 * the one before it ends, and the last from zero again.
 * @param data a table and the names of its columns, or a list of claims: `{claim, name}`
 * @throws when the first row and the changes do not come to the last by more than their rounding, a row has no exact number, a
 * unit does not add up, or there are fewer than 3 rows or more than 20
 */
export function waterfall(data: Table, options: RowColumns): Form;
export function waterfall(data: readonly RowSpec[]): Form;
export function waterfall(data: Table | readonly RowSpec[], options: WaterfallOptions = {}): Form {
  const where = "waterfall";
  checkFields(options, ["name", "value"], "options", where);
  const {rows, tables, sources} = rowsOf(data, options, where);
  if (rows.length < count.least || rows.length > count.most)
    throw new Error(`invalid rows: ${rows.length} (${count.least} to ${count.most}: a start, changes and an end; join the small ones): ${where}`); // prettier-ignore
  checkLengths(rows, where);
  const {kind} = rows[0]!.unit;
  if (!added.includes(kind)) throw new Error(`invalid unit: ${kind} (numbers that add up: ${added.join(", ")}): ${where}`); // prettier-ignore
  const chart = stepsOf(rows, where);
  return {
    name: where,
    uses: groundsIn([...rows, ...rows.map(({name}) => name)]),
    tables,
    sources,
    alt: waterfallAlt(chart.steps),
    layouts: (area) => waterfallLayouts(chart, area)
  };
}

/** Numbers of these add up. */
const added: readonly Unit["kind"][] = ["share", "count", "duration", "money", "measure", "points"];

function stepsOf(rows: readonly Row[], where: string): Steps {
  let sum = 0;
  let slack = 0;
  let isRounded = false;
  const steps = rows.map((row, index): Step => {
    const own = `${where}, row ${row.name.text}`;
    const {quantity, address} = row;
    if (!quantity || address === null) throw new Error(`missing number: ${own} (the sum needs each)`);
    if (quantity.bound !== "exact")
      throw new Error(`invalid number: stated as ${quantity.bound} (exact; draw bars): ${own}`);
    const {value} = quantity;
    const isLast = index === rows.length - 1;
    const isTotal = index === 0 || isLast;
    slack += intervalOf(quantity).high - value;
    if (isLast) {
      checkSum(row, {sum, value, slack, decimals: quantity.decimals}, own);
      isRounded = sum !== value;
    }
    const from = isTotal ? 0 : sum;
    sum = isTotal ? value : decimal(sum + value);
    const kind = isTotal ? "total" : value < 0 ? "less" : "more";
    return {...row, value, fact: address, from, to: sum, kind};
  });
  return {steps, isRounded};
}

interface Sum {
  readonly sum: number;
  readonly value: number;
  /** By how much the rounding of all numbers may be off together. */
  readonly slack: number;
  readonly decimals: number;
}

function checkSum({unit}: Row, {sum, value, slack, decimals}: Sum, where: string): void {
  if (Math.abs(sum - value) <= slack + 1e-9) return;
  const words = (each: number) => formatValue({quantity: exact(decimal(each), {decimals}), unit});
  throw new Error(`invalid sum: the rows before come to ${words(sum)}, not ${words(value)} (a change of ${words(value - sum)} is missing): ${where}`); // prettier-ignore
}
