import {flagNames} from "../../facts/table/column.js";
import type {Evidence} from "../../facts/evidence/evidence.js";
import {extentOf, parseEdtf} from "../../facts/period.js";
import {intervalOf, type Quantity, roundingOf} from "../../facts/quantity.js";
import type {ColumnRecord, Facts} from "../../facts/evidence/record.js";
import {tableOfClaims} from "../numbers/recompute/tableOfClaims.js";

/** What an address leads to. */
export type FactValue = NumberFact | DateFact | NameFact | {readonly kind: "missing"};

/** A number, within the interval that is stated of it. */
export interface NumberFact {
  readonly kind: "number";
  readonly value: number;
  readonly bound: Quantity["bound"];
  /** The ends of a range or of a margin of error; the value itself otherwise. */
  readonly low: number;
  readonly high: number;
  /** By how much the rounding of an exact value leaves it open, to either side: half of its last place. */
  readonly rounding: number;
  /** Of what it is a share, in all its terms; *null* for other units. */
  readonly whole: string | null;
  /** The name of that whole alone, as a heading prints it. */
  readonly wholeName: string | null;
  /** Whether it may still change, or was not counted. */
  readonly flagged: boolean;
  /** Whose number it is: the words of its row in a table, or the subject and the topic of a claim. */
  readonly names: readonly string[];
}

/** The days of an event, as milliseconds in UTC, the end not included. */
interface DateFact {
  readonly kind: "date";
  readonly start: number;
  readonly end: number;
  /** False for one of several possible dates, and for an event of which only the year is known. */
  readonly sure: boolean;
  /** The event in words; *null* for one of several dates, and for what is no event. */
  readonly label: string | null;
}

/** A name or a date in a table, or a name of a scale. */
interface NameFact {
  readonly kind: "name";
  readonly name: string;
}

/** Facts by address; a name stands for itself, and "oil-share/period" is the date of a claim. */
export interface FactBook {
  /** *null* where there is none of that address. */
  find(address: string): FactValue | null;
  /** The facts of each shape of a run; *null* where they cannot be of so many shapes. */
  each(facts: Facts, shapes: number): string[][] | null;
  /** The columns of the tables, by "table/column". */
  readonly columns: ReadonlyMap<string, ColumnRecord>;
  readonly events: Evidence["events"];
  /** The names of the wholes that claims are shares of. */
  readonly wholes: readonly string[];
}

/** The table and the column of the address of a cell: "rents/price" of "rents/price/7". */
export const columnOf = (address: string): string => address.slice(0, address.lastIndexOf("/"));

/** Reads the facts of a file. */
export function factBook(evidence: Evidence): FactBook {
  const known = new Map<string, FactValue>();
  for (const {id, quantity, unit, period, topic, subject, flags = []} of evidence.claims) {
    const fact = numberOf(quantity, unit, subject === undefined ? [topic] : [subject, topic]);
    known.set(id, {...fact, flagged: flags.length > 0});
    if (period.edtf !== null) known.set(`${id}/period`, {kind: "name", name: period.edtf});
  }
  for (const {operation, quantity, unit} of evidence.derived) {
    known.set(operation, numberOf(quantity, unit));
    const own = classIn(operation);
    for (const end of ["from", "to"] as const) {
      if (own) known.set(`${operation}/${end}`, numberOf({bound: "exact", value: own[end], decimals: 0}, unit));
    }
  }
  for (const event of evidence.events) for (const [name, fact] of datesOf(event)) known.set(name, fact);
  const columns = new Map<string, ColumnRecord>();
  for (const {operation, from} of evidence.derived) {
    const own = tableOfClaims(
      operation,
      evidence.claims.filter(({id}) => from.includes(id))
    );
    if (own) columns.set(`${own.id}/numbers`, own.columns["numbers"] ?? {values: []});
  }
  const words = new Map<string, readonly ColumnRecord[]>();
  for (const table of evidence.tables ?? []) {
    const ofWords = Object.values(table.columns).filter(({values}) =>
      values.some((value) => typeof value === "string")
    );
    for (const [name, record] of Object.entries(table.columns)) {
      columns.set(`${table.id}/${name}`, record);
      words.set(`${table.id}/${name}`, ofWords);
    }
  }
  const namesAt = (column: string, row: number) =>
    (words.get(column) ?? []).flatMap(({values}) => {
      const word = values[row];
      return typeof word === "string" ? [word] : [];
    });
  const find = (address: string): FactValue | null => {
    const [, column = "", row = ""] = /^(.+)\/(\d+)$/.exec(address) ?? [];
    const record = columns.get(column);
    const cell = record?.values[Number(row)];
    if (cell === undefined) return known.get(address) ?? null;
    return cellFact(cell, {row: Number(row), column: record, names: namesAt(column, Number(row))});
  };
  const wholes = new Set(evidence.claims.flatMap(({unit}) => (unit.kind === "share" ? [unit.whole] : [])));
  return {
    find,
    columns,
    events: evidence.events,
    wholes: [...wholes],
    each: (facts, shapes) => eachOf(facts, shapes, (address) => find(address) !== null)
  };
}

/** The class whose values an operation counts, and of which column; *null* for another operation. */
export function classIn(
  operation: string
): {readonly column: string; readonly from: number; readonly to: number} | null {
  const [, column, from, to] = /^count (\S.*) atLeast (\S+) (?:lessThan|atMost) (\S+)$/.exec(operation) ?? [];
  return column === undefined ? null : {column, from: Number(from), to: Number(to)};
}

type Unit = Evidence["claims"][number]["unit"];

function numberOf(quantity: Quantity, unit: Unit, names: readonly string[] = []): NumberFact {
  const {bound} = quantity;
  const whole = unit.kind === "share" ? [unit.whole, unit.measure, unit.geography].join(", ") : null;
  const of = {whole, wholeName: unit.kind === "share" ? unit.whole : null, flagged: false, names};
  if (bound === "range") {
    const {low, high} = quantity;
    return {kind: "number", value: (low + high) / 2, bound, low, high, rounding: 0, ...of};
  }
  const {value} = quantity;
  const [low, high] = bound === "margin" ? [value - quantity.margin, value + quantity.margin] : [value, value];
  const rounding = bound === "exact" ? intervalOf(quantity).high - value : 0;
  return {kind: "number", value, bound, low, high, rounding, ...of};
}

interface CellPlace {
  readonly row: number;
  readonly column: ColumnRecord | undefined;
  readonly names: readonly string[];
}

function cellFact(cell: number | string | null, {row, column, names}: CellPlace): FactValue {
  if (cell === null) return {kind: "missing"};
  if (typeof cell === "string") return {kind: "name", name: cell};
  return {
    kind: "number",
    value: cell,
    bound: column?.bound ?? "exact",
    low: cell,
    high: cell,
    rounding: column?.unit === undefined ? 0 : roundingOf(column),
    whole: column?.whole ?? null,
    wholeName: column?.whole ?? null,
    flagged: flagNames.some((flag) => column?.[flag]?.includes(row)),
    names
  };
}

/** The days of an event; and of one with several possible dates, those of each, as "event/0" in the order of time. */
function datesOf({id, label, period}: Evidence["events"][number]): [string, DateFact][] {
  const date = parseEdtf(period.edtf ?? "");
  const all = extentOf(date);
  const parts =
    date.kind === "oneOf"
      ? date.dates.map((each) => extentFact(each, false)).toSorted((a, b) => a.start - b.start)
      : [];
  const sure = date.kind === "interval" || (date.kind === "date" && date.date.precision !== "year");
  return [
    [id, {...extentFact(all, sure), label}],
    ...parts.map((part, index): [string, DateFact] => [`${id}/${index}`, part])
  ];
}

function extentFact({start, end}: {readonly start: string; readonly end: string}, sure: boolean): DateFact {
  return {kind: "date", start: Date.parse(start), end: Date.parse(end), sure, label: null};
}

/** When a date or a time that a table or a scale writes begins and ends, in milliseconds; *null* where it is none. */
export function extentIn(text: string): Pick<DateFact, "start" | "end"> | null {
  if (/^\d{4}-\d\d-\d\dT/.test(text)) return {start: Date.parse(text), end: Date.parse(text)};
  try {
    return extentFact(extentOf(parseEdtf(text)), true);
  } catch {
    return null;
  }
}

/** Whether an address leads to a fact. */
type Has = (address: string) => boolean;

function eachOf(facts: Facts, shapes: number, has: Has): string[][] | null {
  if (typeof facts !== "string") {
    if (facts.length !== shapes) return null;
    return facts.map((entry) => (typeof entry === "string" ? expand(entry, has).flat() : [...entry]));
  }
  const list = expand(facts, has);
  if (list.length === shapes) return list;
  return list.length === 1 ? Array.from({length: shapes}, () => list[0] ?? []) : null;
}

/** An address, a range of rows, or two of them side by side, as the addresses of each shape. */
function expand(text: string, has: Has): string[][] {
  const [from = "", to, ...more] = text.split(" to ");
  const starts = rangeOf(from, has);
  if (!starts || more.length > 0) return [[text]];
  if (to === undefined) return starts.map((address) => [address]);
  const ends = rangeOf(to, has);
  return ends?.length === starts.length ? starts.map((start, index) => [start, ends[index] ?? ""]) : [[text]];
}

/** The addresses of some rows of a table, or dates of an event: "rents/price/0-7", "rents/price/0-6:2" or "rents/price/4,0,7"; *null* for other texts. */
function rangeOf(text: string, has: Has): string[] | null {
  const [, column = "", list = ""] = /^(.+)\/([\d,:-]+)$/.exec(text) ?? [];
  const addresses = rowsIn(list)?.map((row) => `${column}/${row}`);
  return addresses && addresses.length > 0 && addresses.every(has) ? addresses : null;
}

function rowsIn(list: string): number[] | null {
  if (/^\d+(?:,\d+)*$/.test(list)) return list.split(",").map(Number);
  const [, first, last, step = "1"] = /^(\d+)-(\d+)(?::(\d+))?$/.exec(list) ?? [];
  const [start, end, by] = [Number(first), Number(last), Number(step)];
  // No table of a file is longer.
  if (!(by > 0 && end >= start && end < 1e5)) return null;
  return Array.from({length: Math.floor((end - start) / by) + 1}, (_, index) => start + index * by);
}
