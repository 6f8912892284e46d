import type {Column} from "../table/column.js";
import {checkEdtf, type Period} from "../period.js";
import {quarterInEdtf} from "../quarter.js";
import type {Attribution} from "../source.js";
import {type MarkedField, withoutMarks} from "./cellMarks.js";
import type {ColumnSpec, NumberSpec, TextSpec} from "./columnSpec.js";
import {flagReader} from "./flagReader.js";
import {readNumber} from "./readNumber.js";
import {readScaled} from "./readScaled.js";

/** Reads one column, field by field. */
export interface ColumnReader {
  readonly name: string;
  /** Which field of a row it reads, from 0. */
  readonly position: number;
  /** Reads its field of a row; what is wrong with it goes to **fault**. */
  readonly add: (fields: readonly string[], place: string, fault: (text: string) => void) => void;
  /** What was read. */
  readonly column: () => Column;
}

/** What a reader needs beside its column. */
interface ReaderOptions {
  /** Which field a column of the file is, from 0. @throws when the header does not name it */
  readonly positionOf: (header: string) => number;
  /** Which column of the file, from 0, each field stands in; default the one in its own place. */
  readonly origins?: readonly number[];
  /** True for SDMX-CSV, whose values are written with an exponent and whose flags may be several letters. */
  readonly sdmx?: boolean;
  /** What holds for all columns that do not say otherwise. */
  readonly shared: {readonly attribution?: Attribution; readonly period?: Period | {readonly column: string}};
  /** The first column of periods, if any. */
  readonly dated?: string;
}

/** A reader of a column. @throws when the file has no such column, or nothing says when its numbers hold and who says so */
export function columnReader(name: string, spec: ColumnSpec, options: ReaderOptions): ColumnReader {
  if (typeof spec === "string") return textReader(name, {kind: spec}, options);
  return "kind" in spec ? textReader(name, spec, options) : numberReader(name, spec, options);
}

function textReader(name: string, spec: TextSpec, {positionOf, origins}: ReaderOptions): ColumnReader {
  const position = positionOf(spec.header ?? name);
  const missing = new Set(spec.missing ?? []);
  const values: (string | null)[] = [];
  return {
    name,
    position,
    add(fields, place, fault) {
      const field = (fields[position] ?? "").trim();
      const said = field === "" || missing.has(field) ? null : field;
      const value = spec.kind === "period" && said !== null ? (quarterInEdtf(said) ?? said) : said;
      values.push(value);
      if (spec.kind === "period" && value !== null) attempt(() => checkEdtf(value, `${place}, column ${name}`), fault);
    },
    column: () => ({
      kind: "text",
      name,
      ...headerOf(name, spec),
      position: (origins?.[position] ?? position) + 1,
      values
    })
  };
}

function numberReader(name: string, spec: NumberSpec, options: ReaderOptions): ColumnReader {
  const {positionOf, shared, origins, sdmx = false, dated} = options;
  const position = positionOf(spec.header ?? name);
  const flagged = flagReader(name, spec, options);
  const missing = new Set(spec.missing ?? []);
  const values: (number | null)[] = [];
  const isMarked = spec.flags !== undefined && spec.flags.column === undefined;
  const power = Math.round(Math.log10(spec.times ?? 1));
  let most: number | undefined;
  return {
    name,
    position,
    add(fields, place, fault) {
      const whole = (fields[position] ?? "").trim();
      const {bare: field, marks} = isMarked && !missing.has(whole) ? withoutMarks(whole, spec.flags) : unmarked(whole);
      const isMissing = field === "" || missing.has(field);
      // The code of an empty field says why it is empty.
      flagged.add({fields, marks}, values.length + 1, `${place}, column ${name}`, isMissing ? () => {} : fault);
      values.push(null);
      if (isMissing) return;
      attempt(
        () => {
          const {value, decimals} = sdmx ? readScaled(field, spec) : readNumber(field, spec);
          if (spec.decimals !== undefined && decimals > spec.decimals)
            throw new Error(`${decimals} decimals: ${field} (at most ${spec.decimals})`);
          values[values.length - 1] = power === 0 ? value : shifted(value, decimals, power);
          most = Math.max(most ?? decimals, decimals);
        },
        (text) => fault(`${text}: ${place}, column ${name}`)
      );
    },
    column() {
      const {unit, bound, label} = spec;
      const places = (spec.decimals || (most ?? power)) - power;
      const decimals = Math.max(places, 0);
      const {roundedTo = places < 0 ? 10 ** -places : undefined} = spec;
      const period = spec.period ?? shared.period;
      const attribution = spec.attribution ?? shared.attribution;
      const {flags, breaks} = flagged.read();
      if (!period)
        throw new Error(
          `missing period: column ${name} (period of it or of the table: stated("2024") for all, {column: ${JSON.stringify(dated ?? "year")}} for that of each row, absent if the file gives none)`
        );
      if (!attribution) throw new Error(`missing source: column ${name} (source of the table, or attribution of it)`);
      const rest = {
        ...(roundedTo !== undefined && {roundedTo}),
        ...(label !== undefined && {label}),
        ...(bound && {bound}),
        ...(flags && {flags}),
        ...(breaks.length > 0 && {breaks})
      };
      return {
        kind: "number",
        name,
        ...headerOf(name, spec),
        position: (origins?.[position] ?? position) + 1,
        unit,
        period,
        attribution,
        decimals,
        values,
        ...rest
      };
    }
  };
}

// 4.35 × 100 is 434.99999999999994.
const shifted = (value: number, decimals: number, power: number) => Number(`${value.toFixed(decimals)}e${power}`);

const unmarked = (bare: string): MarkedField => ({bare, marks: []});

const headerOf = (name: string, {header = name}: {readonly header?: string}) => (header === name ? {} : {header});

function attempt(run: () => void, fault: (text: string) => void): void {
  try {
    run();
  } catch (error) {
    fault(error instanceof Error ? error.message : String(error));
  }
}
