import {type Claim, claim} from "../../src/facts/claim.js";
import type {Column, NumberColumn} from "../../src/facts/table/column.js";
import {type Period, stated} from "../../src/facts/period.js";
import type {Quantity} from "../../src/facts/quantity.js";
import {attributedTo, unattributed} from "../../src/facts/source.js";
import {type Table, table} from "../../src/facts/table/table.js";
import type {Unit} from "../../src/facts/unit/unit.js";
import type {Numbers} from "./numbers.js";

/** Who says the made-up numbers. */
export const office = {id: "office", name: "Statistical office"};

/** A column of a table as plain data: words, or numbers. */
export type GivenColumn =
  | readonly string[]
  | (Numbers & {readonly period?: string; readonly dated?: string; readonly flags?: NumberColumn["flags"]});

/** A table of some columns. */
export function tableOf(columns: Readonly<Record<string, GivenColumn>>): Table {
  return table({id: "made", file: "made.csv", sha256: "ab".repeat(32), columns: Object.entries(columns).map(columnOf)});
}

function columnOf([name, given]: readonly [string, GivenColumn]): Column {
  if (isWords(given)) return {kind: "text", name, values: given};
  const {unit, decimals, values, period = "2023", dated, flags} = given;
  return {
    kind: "number",
    name,
    unit,
    decimals,
    values,
    period: dated === undefined ? stated(period) : {column: dated},
    attribution: attributedTo(office),
    ...(flags && {flags})
  };
}

const isWords = (given: GivenColumn): given is readonly string[] => Array.isArray(given);

/** A claim to a number. */
export function claimOf(
  id: string,
  quantity: Quantity,
  unit: Unit,
  {subject, period = stated("2023")}: ClaimWords = {}
): Claim {
  return claim({
    id,
    topic: "homes",
    ...(subject !== undefined && {subject}),
    quantity,
    unit,
    period,
    attribution: unattributed,
    anchor: {kind: "elsewhere", url: "https://example.org/"},
    ...(unit.kind === "share" && {from: "AA", to: "BB"})
  });
}

interface ClaimWords {
  readonly subject?: string;
  readonly period?: Period;
}
