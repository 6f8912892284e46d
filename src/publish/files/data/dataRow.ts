import type {Interval, Quantity} from "../../../facts/quantity.js";
import {clamp} from "../../../facts/unit/unitLimits.js";

/** The columns of a figure’s data, in order, whom a number is about first; `columnsOf` leaves out the one that only some have. */
const dataColumns = [
  "subject",
  "from",
  "to",
  "id",
  "kind",
  "label",
  "value",
  "low",
  "high",
  "bound",
  "confidence",
  "unit",
  "whole",
  "measure",
  "geography",
  "period",
  "basis",
  "source",
  "anchor",
  "flag"
] as const;

/** One of `dataColumns`. */
export type DataColumn = (typeof dataColumns)[number];

/** The columns that rows fill: a level of confidence, and a flag, are columns of those that have one. */
export function columnsOf(rows: readonly DataRow[]): DataColumn[] {
  const rare: readonly DataColumn[] = ["confidence", "flag"];
  return dataColumns.filter((column) => !rare.includes(column) || rows.some((row) => row[column] !== ""));
}

/** A row of a figure’s data: a claim, an event, a calculation of ours or a cell, each value as its CSV has it. */
export type DataRow = Readonly<Record<DataColumn, string>>;

/** What a unit must be to be put into cells. */
type Limited = Parameters<typeof clamp>[1];

/** The cells of a number: its value, and what that stands for. */
export function valueCells(quantity: Quantity, {low, high}: Interval, unit: Limited) {
  const {bound} = quantity;
  const value = bound === "range" ? "" : bound === "exact" ? quantity.value.toFixed(quantity.decimals) : quantity.value;
  // A share cannot leave its whole, nor a count or a length of time fall under nothing; an end that nobody stated is empty.
  const ends = clamp({low, high}, unit);
  const [from, to] = [low === -Infinity ? "" : decimal(ends.low), high === Infinity ? "" : decimal(ends.high)];
  const confidence = bound === "margin" ? String(quantity.confidence ?? "") : "";
  return {value: String(value), low: from, high: to, bound, confidence};
}

/** A number to four decimals, as the evidence has it: 68.5. */
const decimal = (value: number) => String(Number(value.toFixed(4)));
