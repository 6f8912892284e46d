import {checkFact, checkFields, refusal} from "../boundary.js";
import type {TableCell} from "../table/cell.js";
import {type Derived, derivedFrom} from "./derived.js";
import {type Change, percentagePoints, percentChange, type Points} from "../unit/measure.js";
import {decimal, type Exact, exact, type Interval, intervalOf, isPlaces, roundedFigure} from "../quantity.js";
import {isSameUnit, type Ratio, type Share, type Unit} from "../unit/unit.js";

/** The value of a cell, and what its rounding leaves open. */
interface Known extends Interval {
  readonly quantity: Exact;
}

interface Pair {
  readonly first: Known;
  readonly last: Known;
  readonly where: string;
}

/** Options of what is worked out from two cells. */
interface Places {
  /** Places to print. */
  readonly decimals?: number;
}

/**
 * By how many percent a cell lies above another, or below: `change(rents.at("2010").price, rents.at("2020").price)`.
 * @param options **decimals** places to print; default 0
 * @throws where a value is missing, not exact or not above zero, or the units differ
 */
export function change(from: TableCell, to: TableCell, options: Places = {}): Derived<Change> {
  const pair = pairOf("change", from, to);
  const decimals = placesIn(options, 0, pair.where);
  checkPositive([from, to], pair, "change");
  const percent = (over: number, under: number) => decimal((100 * over) / under - 100);
  return divided([from, to], pair, {unit: percentChange, decimals, of: percent});
}

/**
 * How many times a cell another is: `ratio(rents.at("Riga").price, rents.at("Tarn").price)`, "2.4" of "2.4 times as dear".
 * @param options **decimals** places to print; default 1
 * @throws as `change` does
 */
export function ratio(cell: TableCell, of: TableCell, options: Places = {}): Derived<Ratio> {
  const {first, last, where} = pairOf("ratio", cell, of);
  const decimals = placesIn(options, 1, where);
  checkPositive([cell, of], {first, last, where}, "ratio");
  const turned = {first: last, last: first, where};
  return divided([cell, of], turned, {unit: {kind: "ratio"}, decimals, of: (over, under) => decimal(over / under)});
}

/**
 * How far a cell lies above another, or below: `difference(votes.at("2020").share, votes.at("2024").share)`. Of shares of one whole
 * and of changes in percentage points, up or down; of counts, money, lengths of time and measures in their unit, from the smaller
 * to the greater.
 * @throws where a value is missing or not exact, the units differ, or their difference is none of these
 */
export function difference(from: TableCell<Share>, to: TableCell<Share>): Derived<Points>;
export function difference(from: TableCell, to: TableCell): Derived<Unit>;
export function difference(from: TableCell, to: TableCell): Derived<Unit> {
  const {first, last, where} = pairOf("difference", from, to);
  const unit = differenceIn(from.unit, where);
  const value = decimal(last.quantity.value - first.quantity.value);
  if (value < 0 && unit.kind !== "points")
    throw new Error(`invalid difference: ${value} (from the smaller to the greater): ${where}`);
  const decimals = Math.max(first.quantity.decimals, last.quantity.decimals);
  // "4.1 million" of numbers that are rounded to hundreds of thousands.
  const roundedTo = decimal(Math.max(first.high - first.low, last.high - last.low));
  const quantity = roundedFigure(value, {decimals, ...(roundedTo > 1 && {roundedTo})});
  const interval = {low: decimal(last.low - first.high), high: decimal(last.high - first.low)};
  return derivedFrom([from, to], {operation: where, from: [], unit, quantity, interval});
}

const subtracted: readonly Unit["kind"][] = ["count", "money", "duration", "measure"];

function differenceIn(unit: Unit, where: string): Unit {
  if (unit.kind === "share" || unit.kind === "change") return percentagePoints;
  if (subtracted.includes(unit.kind)) return unit;
  throw new Error(`invalid difference: of ${unit.kind} (of shares, ${subtracted.join(", ")}): ${where}`);
}

/** Two cells of one unit, and the operation on them. @throws where one has no exact value */
function pairOf(operation: string, from: TableCell, to: TableCell): Pair {
  for (const cell of [from, to]) checkFact(cell, ["cell"], "cell", operation);
  const [table, other] = [from, to].map(({address}) => address.split("/")[0]);
  const where = `${operation} ${from.address} to ${to.address}`;
  if (table !== other) throw new Error(`invalid ${operation}: two tables: ${where}`);
  if (!isSameUnit(from.unit, to.unit))
    throw new Error(`invalid ${operation}: two units: ${where} (two cells of one unit)`);
  const known = ({quantity, place}: TableCell): Known => {
    if (quantity?.bound !== "exact") throw new Error(`invalid ${operation}: ${place} is no exact value: ${where}`);
    return {quantity, ...intervalOf(quantity)};
  };
  return {first: known(from), last: known(to), where};
}

function checkPositive(cells: readonly TableCell[], {first, last, where}: Pair, operation: string): void {
  for (const [index, {quantity}] of [first, last].entries())
    if (quantity.value <= 0)
      throw new Error(`invalid ${operation}: ${cells[index]?.place} is no exact value above zero: ${where}`);
}

function placesIn(options: Places, usual: number, where: string): number {
  checkFields(options, ["decimals"], "options", where);
  const {decimals = usual} = options;
  if (!isPlaces(decimals)) throw refusal(decimals, "decimals", "0 to 20", where);
  return decimals;
}

function divided<U extends Unit | Ratio>(
  cells: readonly TableCell[],
  {first, last, where}: Pair,
  {
    unit,
    decimals,
    of
  }: {readonly unit: U; readonly decimals: number; readonly of: (over: number, under: number) => number}
): Derived<U> {
  const value = Number(of(last.quantity.value, first.quantity.value).toFixed(decimals));
  const interval = {low: of(last.low, first.high), high: of(last.high, first.low)};
  return derivedFrom(cells, {operation: where, from: [], unit, quantity: exact(value, decimals), interval});
}
