import {type Count, countOf, type Share, shareOf, type Unit, type Whole} from "../unit/unit.js";
import {
  checkFact,
  checkFields,
  checkNumber,
  checkRecord,
  checkText,
  checkWord,
  unknownName,
  refusal
} from "../boundary.js";
import type {TableCell} from "../table/cell.js";
import {type Flag, flagNames, type NumberColumn} from "../table/column.js";
import type {Claim} from "../claim.js";
import {type Derived, derivedFrom} from "./derived.js";
import {placesBetween} from "../placesBetween.js";
import {type Bounded, decimal, exact, roundedFigure, roundingOf} from "../quantity.js";
import type {Table} from "../table/table.js";
import {numbersColumn, onClaims, tableOfClaims} from "../table/tableOfClaims.js";

/** A column of numbers of a table, by its name: `median(rents, "price")`. */
type Numbers = Table;

/** The greatest value of a column. @throws for a column that is not exact or has no values */
export const most = (table: Numbers, column: string) => aggregate("most", table, column);

/** The least value of a column. @throws as `most` does */
export const least = (table: Numbers, column: string) => aggregate("least", table, column);

/** The sum of a column of counts or money. @throws as `most` does, where a value is missing, and for units that do not add */
export const sum = (table: Numbers, column: string) => aggregate("sum", table, column);

/** The mean of the values that a column has, to one place more than they have; of money in whole units or in hundredths. @throws as `most` does */
export const mean = (table: Numbers, column: string) => aggregate("mean", table, column);

/** The median of the values that a column has: of an even number the mean of the two in the middle. @throws as `most` does */
export const median = (table: Numbers, column: string) => aggregate("median", table, column);

/**
 * How many of the things in a column, or in some claims, are just more than half of them all, such as seats: 61 of 120. @throws as
 * `sum` does, and for what is no count
 */
export function majority(table: Numbers, name: string): Derived<Count>;
export function majority(claims: readonly Claim<Count>[]): Derived<Count>;
export function majority(data: Numbers | readonly Claim<Count>[], name: string = numbersColumn): Derived<Count> {
  if (isList(data)) return onClaims(majorityIn(tableOfClaims(data, "majority"), name), data);
  return majorityIn(data, name);
}

const isList = (data: Numbers | readonly Claim<Count>[]): data is readonly Claim<Count>[] => Array.isArray(data);

function majorityIn(table: Numbers, name: string): Derived<Count> {
  const where = placeOf("majority", table, name);
  const column = exactColumn(table, name, where);
  const {unit} = column;
  if (unit.kind !== "count") throw new Error(`invalid majority: of ${unit.kind} (of a count): ${where}`);
  const value = Math.floor(total(valuesOf(column, where, {whole: true})) / 2) + 1;
  const interval = {low: value, high: value};
  const operation = `majority ${table.id}/${name}`;
  return derivedFrom([flagsIn(column)], {operation, from: [], unit, quantity: exact(value, 0), interval});
}

/**
 * How many rows of a column lie on one side of a number: `countWhere(rents, "price", moreThan(600), {one: "county", many:
 * "counties"})`.
 * @throws as `most` does, where a value is missing, and where rounding leaves open on which side a value lies
 */
export function countWhere(
  table: Numbers,
  name: string,
  side: Bounded,
  noun: {readonly one: string; readonly many: string}
): Derived<Count> {
  const where = placeOf("countWhere", table, name);
  checkFields(noun, ["one", "many"], "noun", where);
  const column = exactColumn(table, name, where);
  const known = valuesOf(column, where, {whole: true});
  const isIn = sideOf(side, where);
  const value = known.filter((each) => isIn(each, side.value)).length;
  return counted(value, `count ${table.id}/${name} ${side.bound} ${side.value}`, noun, column);
}

function counted(
  value: number,
  operation: string,
  {one, many}: {readonly one: string; readonly many: string},
  column: NumberColumn
): Derived<Count> {
  const figures = {unit: countOf(one, many), quantity: exact(value, 0), interval: {low: value, high: value}};
  return derivedFrom([flagsIn(column)], {operation, from: [], ...figures});
}

/**
 * How many of the values that a column has lie from one number to another, which is counted with them in the **last** class
 * alone. The values are taken as they are printed.
 * @throws as `most` does, and for a class that ends where it begins or before
 */
export function countInClass(
  table: Numbers,
  name: string,
  {from, to, last}: {readonly from: number; readonly to: number; readonly last: boolean},
  noun: {readonly one: string; readonly many: string}
): Derived<Count> {
  const where = placeOf("countInClass", table, name);
  checkFields(noun, ["one", "many"], "noun", where);
  if (!(from < to)) throw refusal(to, "class", `an end above ${from}`, where);
  const column = exactColumn(table, name, where);
  const known = valuesOf(column, where, {whole: false});
  const value = known.filter((each) => each >= from && (each < to || (last && each === to))).length;
  const operation = `count ${table.id}/${name} atLeast ${from} ${last ? "atMost" : "lessThan"} ${to}`;
  return counted(value, operation, noun, column);
}

/** Whether a value lies on a side. @throws for a side that is none */
function sideOf(side: Bounded, where: string): (value: number, limit: number) => boolean {
  checkRecord(side, "side", "moreThan, atLeast, lessThan or atMost", where);
  checkFields(side, ["bound", "value"], "side", where);
  checkWord(side.bound, Object.keys(sides), "side", where);
  checkNumber(side.value, "side", where);
  return sides[side.bound]!;
}

const sides: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  moreThan: (value, limit) => value > limit,
  atLeast: (value, limit) => value >= limit,
  lessThan: (value, limit) => value < limit,
  atMost: (value, limit) => value <= limit
};

/**
 * What percentage a cell is of the sum of its column: `shareOfSum(rents, rents.at("Riga").price, allRents)`.
 * @param whole what the sum is
 * @throws as `sum` does, and for a cell of another table, without a value, or of a sum that is not above zero
 */
export function shareOfSum(table: Table, cell: TableCell, whole: Whole): Derived<Share> {
  checkFact(cell, ["cell"], "cell", "shareOfSum");
  const where = placeOf("shareOfSum", table, cell.column);
  const total = sum(table, cell.column);
  const own = exactColumn(table, cell.column, where);
  const {values} = own;
  const column = `${table.id}/${cell.column}/`;
  const value = cell.address.startsWith(column) ? values[Number(cell.address.slice(column.length))] : undefined;
  if (value === null || value === undefined)
    throw new Error(`invalid cell: ${cell.address} has no value in the table: ${where}`);
  const all = total.quantity.bound === "exact" ? total.quantity.value : NaN;
  if (!(all > 0) || value < 0) throw new Error(`invalid share: ${value} of ${all}: ${where}`);
  const half = roundingOf(own);
  const percent = (part: number, others: number) => decimal((100 * part) / (part + others));
  const others = all - value;
  const slack = half * (values.length - 1);
  const [least, most] = [Math.max(0, value - half), value + half];
  const interval = {low: percent(least, others + slack), high: percent(most, Math.max(0, others - slack))};
  const quantity = exact(Number(((100 * value) / all).toFixed(0)), 0);
  const operation = `share ${cell.address}`;
  return derivedFrom([flagsIn(own)], {operation, from: [], unit: shareOf(whole), quantity, interval});
}

type Operation = "most" | "least" | "sum" | "mean" | "median";

function aggregate(operation: Operation, table: Table, name: string): Derived<Unit> {
  const where = placeOf(operation, table, name);
  const column = exactColumn(table, name, where);
  const {unit, decimals} = column;
  if (operation === "sum" && unit.kind !== "count" && unit.kind !== "money" && unit.kind !== "measure")
    throw new Error(`invalid sum: ${unit.kind} does not add up (take its mean or its median): ${where}`);
  const known = valuesOf(column, where, {whole: operation === "sum"}).toSorted((a, b) => a - b);
  const {value, spread, of} = results[operation](known);
  const isBetween = operation === "mean" || (operation === "median" && known.length % 2 === 0);
  const places = isBetween ? placesBetween(column, value) : decimals;
  const half = roundingOf(column) * spread;
  const quantity = isBetween
    ? exact(Number(decimal(value).toFixed(places)), places)
    : roundedFigure(Number(decimal(value).toFixed(places)), column);
  const interval = {low: decimal(value - half), high: decimal(value + half)};
  const done = `${operation} ${table.id}/${name}`;
  return derivedFrom([flagsIn(column, of)], {operation: done, from: [], unit, quantity, interval});
}

const total = (values: readonly number[]) => decimal(values.reduce((so, each) => so + each, 0));

/** What comes of sorted values. */
interface Result {
  readonly value: number;
  /** How many times the rounding of one value it has. */
  readonly spread: number;
  /** The values that it rests on; default all. */
  readonly of?: readonly number[];
}

const results: Readonly<Record<Operation, (sorted: readonly number[]) => Result>> = {
  most: (sorted) => single(sorted.at(-1)),
  least: (sorted) => single(sorted[0]),
  sum: (sorted) => ({value: total(sorted), spread: sorted.length}),
  mean: (sorted) => ({value: total(sorted) / sorted.length, spread: 1}),
  median: (sorted) => {
    const [low = NaN, high = NaN] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
    return {value: (low + high) / 2, spread: 1, of: [low, high]};
  }
};

const single = (value = NaN): Result => ({value, spread: 1, of: [value]});

/** The flags of the values that a column has, or of those that are one **of** some. */
function flagsIn({flags = {}, values}: NumberColumn, of?: readonly number[]): {readonly flags: readonly Flag[]} {
  const counts = (row: number) => {
    const value = values[row - 1] ?? null;
    return value !== null && (of?.includes(value) ?? true);
  };
  return {flags: flagNames.filter((flag) => flags[flag]?.some(counts))};
}

/** Which column of which table an operation reads. @throws where they are none */
function placeOf(operation: string, table: Table, name: string): string {
  if (table?.kind !== "table") throw refusal(table, "table", "one that dataTable read", operation);
  checkText(name, "column", `${operation}, table ${table.id}`);
  return `${operation}, table ${table.id}, column ${name}`;
}

function exactColumn(table: Table, name: string, where: string): NumberColumn {
  const column = table.columns.find((each) => each.name === name);
  if (!column)
    throw unknownName(
      "column",
      name,
      table.columns.map((each) => each.name),
      where
    );
  if (column.kind !== "number") throw new Error(`invalid column: ${name} holds words: ${where}`);
  if (column.bound !== undefined && column.bound !== "exact")
    throw new Error(`invalid column: its values are ${column.bound}, not exact: ${where}`);
  return column;
}

/** @throws where there are none or, of what must be whole, one is missing */
function valuesOf({values}: NumberColumn, where: string, {whole}: {readonly whole: boolean}): number[] {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) throw new Error(`missing values: ${where}`);
  if (whole && known.length < values.length)
    throw new Error(`missing values: ${values.length - known.length} of ${values.length}: ${where}`);
  return known;
}
