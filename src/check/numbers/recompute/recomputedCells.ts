import type {Evidence, UnitEvidence} from "../../../facts/evidence/evidence.js";
import type {ColumnRecord} from "../../../facts/evidence/record.js";
import {ofTwoCells} from "./ofTwoCells.js";
import {halfOf, rounded} from "./rounded.js";
import {exactly, figureOf, type Recomputed, within} from "./recomputedValue.js";
import {placesBetween} from "../../../facts/placesBetween.js";
import {roundedFigure} from "../../../facts/quantity.js";

const ofColumn = /^(most|least|sum|mean|median) ([^/]+)\/([^/]+)$/;
const ofMajority = /^majority ([^/]+)\/([^/]+)$/;
const ofSide = /^count ([^/]+)\/([^/]+) (moreThan|atLeast|lessThan|atMost) (-?\d+(?:\.\d+)?)$/;
const ofPart = /^share ([^/]+)\/([^/]+)\/(\d+)$/;
const ofClass = /^count ([^/]+)\/([^/]+) atLeast (-?\d+(?:\.\d+)?) (lessThan|atMost) (-?\d+(?:\.\d+)?)$/;
const ofTwo = /^(change|difference|ratio) ([^/]+)\/([^/]+)\/(\d+) to \2\/([^/]+)\/(\d+)$/;

/**
 * Works an aggregate of cells out again from the columns that the file carries, which must have all rows of their table.
 * *Null* for arithmetic that does not exist, and where a cell that it needs is not there.
 * @param stated what the file says came of it
 */
export function recomputedCells(operation: string, stated: Recomputed, tables: Evidence["tables"]): Recomputed | null {
  const columnOf = (table = "", name = "", all = true): ColumnRecord | null => {
    const found = tables?.find(({id}) => id === table);
    const column = found?.columns[name];
    return !column?.unit || column.bound || (all && found?.others !== undefined) ? null : column;
  };
  const single = ofColumn.exec(operation);
  if (single) return ofValues(single[1] ?? "", columnOf(single[2], single[3]), stated);
  const half = ofMajority.exec(operation);
  if (half) return majorityOf(columnOf(half[1], half[2]));
  const own = ofClass.exec(operation);
  if (own) return inClass(columnOf(own[1], own[2]), [Number(own[3]), Number(own[5])], own[4] === "atMost", stated.unit);
  const side = ofSide.exec(operation);
  if (side) return counted(columnOf(side[1], side[2]), side[3] ?? "", Number(side[4]), stated.unit);
  const part = ofPart.exec(operation);
  if (part) return shared(columnOf(part[1], part[2]), Number(part[3]), stated);
  const two = ofTwo.exec(operation);
  if (!two) return null;
  const [, done = "", table, one, first, other, last] = two;
  const cells = [
    {column: columnOf(table, one, false), row: Number(first)},
    {column: columnOf(table, other, false), row: Number(last)}
  ] as const;
  return ofTwoCells(done, cells, stated);
}

const numbersIn = ({values}: ColumnRecord) => values.filter((value) => typeof value === "number");

function ofValues(operation: string, column: ColumnRecord | null, stated: Recomputed): Recomputed | null {
  if (!column?.unit) return null;
  const {decimals = 0, unit, values} = column;
  const numbers = numbersIn(column).sort((a, b) => a - b);
  const {length} = numbers;
  if (length === 0 || (operation === "sum" && length < values.length)) return null;
  const added = numbers.reduce((so, each) => so + each, 0);
  const middle = ((numbers[(length - 1) >> 1] ?? NaN) + (numbers[length >> 1] ?? NaN)) / 2;
  const ends: Readonly<Record<string, number | undefined>> = {most: numbers[length - 1], least: numbers[0]};
  const value = ends[operation] ?? {sum: added, mean: added / length, median: middle}[operation] ?? NaN;
  const isBetween = operation === "mean" || (operation === "median" && length % 2 === 0);
  const places = isBetween ? placesBetween(column, rounded(value, 12)) : decimals;
  const slack = (operation === "sum" ? length : 1) * halfOf(column);
  const figure = rounded(value, places, figureOf(stated).value);
  const quantity = isBetween
    ? ({bound: "exact", value: figure, decimals: places} as const)
    : roundedFigure(figure, column);
  return {quantity, unit, ...within([value - slack, value + slack], stated)};
}

/** Just more than half of all things that a column counts. */
function majorityOf(column: ColumnRecord | null): Recomputed | null {
  if (column?.unit?.kind !== "count") return null;
  const numbers = numbersIn(column);
  if (numbers.length === 0 || numbers.length < column.values.length) return null;
  const value = Math.floor(numbers.reduce((so, each) => so + each, 0) / 2) + 1;
  return {quantity: {bound: "exact", value, decimals: 0}, unit: column.unit, low: value, high: value};
}

function counted(column: ColumnRecord | null, side: string, limit: number, unit: UnitEvidence): Recomputed | null {
  if (!column || unit.kind !== "count") return null;
  const numbers = numbersIn(column);
  if (numbers.length < column.values.length) return null;
  const isIn = (value: number) => {
    if (value === limit) return side === "atLeast" || side === "atMost";
    return value > limit === (side === "moreThan" || side === "atLeast");
  };
  const value = numbers.filter(isIn).length;
  return {quantity: {bound: "exact", value, decimals: 0}, unit, low: value, high: value};
}

/** What a cell is of its column, in percent; rounding may have taken from it and given to the others, or the other way round. */
function shared(column: ColumnRecord | null, row: number, stated: Recomputed): Recomputed | null {
  const {unit} = stated;
  if (!column || unit.kind !== "share") return null;
  const numbers = numbersIn(column);
  const own = column.values[row];
  if (numbers.length < column.values.length || typeof own !== "number" || own < 0) return null;
  const rest = numbers.reduce((so, each) => so + each, 0) - own;
  if (own + rest <= 0) return null;
  const half = halfOf(column);
  const slack = half * (numbers.length - 1);
  const part = (mine: number, others: number) => (100 * mine) / (mine + others);
  const ends = [part(Math.max(0, own - half), rest + slack), part(own + half, Math.max(0, rest - slack))] as const;
  return {quantity: exactly(part(own, rest), stated), unit, ...within(ends, stated)};
}

/** How many of the numbers that a column has lie in a class, which its end is part of or not. */
function inClass(
  column: ColumnRecord | null,
  [from, to]: readonly [number, number],
  closed: boolean,
  unit: UnitEvidence
): Recomputed | null {
  if (!column || unit.kind !== "count") return null;
  const value = numbersIn(column).filter((each) => each >= from && (closed ? each <= to : each < to)).length;
  return {quantity: {bound: "exact", value, decimals: 0}, unit, low: value, high: value};
}
