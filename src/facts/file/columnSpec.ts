import {codeKinds} from "./codeKinds.js";
import {
  checkFields,
  checkList,
  checkRecord,
  checkText,
  checkTextIfAny,
  checkWord,
  isObject,
  refusal
} from "../boundary.js";
import {checkPeriod, type Period} from "../period.js";
import {bounds, type Hedged, isHedged, isPlaces, isRoundedTo} from "../quantity.js";
import {type Attribution, checkAttribution} from "../source.js";
import type {Unit} from "../unit/unit.js";
import {checkUnitKind} from "../unit/unitLimits.js";

/** Words that a file has where there is no value; the empty field is always one. */
export type MissingCodes = readonly string[];

/** How a column of words stands in its file. */
export interface TextSpec {
  readonly kind: "text" | "period";
  /** The column's name in the header of the file; default the name that it has here. */
  readonly header?: string;
  readonly missing?: MissingCodes;
}

/** How a column of numbers stands in its file. */
export interface NumberSpec<U extends Unit = Unit> {
  readonly unit: U;
  /** What heads the column in a figure, in the words of its readers: "Under 15 years"; default the name that it has here. */
  readonly label?: string;
  /** The column's name in the header of the file; default the name that it has here. */
  readonly header?: string;
  readonly missing?: MissingCodes;
  /** Places after the point of the file; default the most that a value of the file has. */
  readonly decimals?: number;
  /** What the file counts in, a power of ten: 1_000_000 where its 214 is £214 million, known to a million; default 1. */
  readonly times?: number;
  /** The power of ten that the file rounds its whole numbers to, such as 100; default 1. */
  readonly roundedTo?: number;
  /** The decimal sign of the file; default ".". */
  readonly decimal?: "." | ",";
  /** What separates groups of three digits; default nothing. */
  readonly group?: "," | "." | " " | "'" | "’";
  /** What stands before each number: "$". */
  readonly prefix?: string;
  /** What stands after each number: "%". */
  readonly suffix?: string;
  /** How firmly the values are stated; default *exact*. */
  readonly bound?: "exact" | Hedged;
  /** By which codes the file says that a value may still change or was not counted; an empty field says neither. */
  readonly flags?: {
    /** The column of the codes; default none: they stand behind the numbers themselves, "51.3p", "12*". */
    readonly column?: string;
    /** The codes of a value with no flag: "final", or "A", the normal value of SDMX (OBS_STATUS). */
    readonly normal?: readonly string[];
    readonly provisional?: readonly string[];
    readonly estimated?: readonly string[];
    readonly forecast?: readonly string[];
    /** The codes of a value that is counted in another way than those before it, such as Eurostat’s "b": no line joins them. */
    readonly breaks?: readonly string[];
  };
  /** Default that of the table. */
  readonly period?: Period | {readonly column: string};
  /** Default that of the table. */
  readonly attribution?: Attribution;
}

/** A column of a file: words, dates in EDTF, or numbers of one unit. */
export type ColumnSpec = "text" | "period" | TextSpec | NumberSpec;

/** What a column is called in its file. @param spec a word for a kind of column says no other name */
export const headerOf = (name: string, spec: ColumnSpec | string | undefined): string =>
  typeof spec === "object" ? (spec.header ?? name) : name;

const numberFields = [
  "unit",
  "label",
  "header",
  "missing",
  "decimals",
  "times",
  "roundedTo",
  "decimal",
  "group",
  "prefix",
  "suffix",
  "bound",
  "flags",
  "period",
  "attribution"
];

/** @throws unless **spec** says what stands in a column; **where** names table and column */
export function checkColumnSpec(spec: ColumnSpec, where: string): void {
  if (typeof spec === "string") return checkWord(spec, ["text", "period"], "column", where);
  checkRecord(spec, "column", '"text", "period", or an object with a unit', where);
  checkTextIfAny(spec.header, "header", where);
  if (spec.missing !== undefined) checkList(spec.missing, "missing", where);
  for (const code of spec.missing ?? []) {
    if (code === "")
      throw new Error(`invalid missing: "" (an empty cell is missing by itself; leave it out): ${where}`);
    checkText(code, "missing", where);
  }
  if ("kind" in spec) {
    checkFields(spec, ["kind", "header", "missing"], "column", where);
    return checkWord(spec.kind, ["text", "period"], "kind", where);
  }
  checkNumberSpec(spec, where);
}

/** @throws unless values hold in one period, or in that of a column for each row */
export function checkPeriods(period: Period | {readonly column: string}, where: string): void {
  if (!isObject(period) || !("column" in period)) return checkPeriod(period as Period, where);
  checkFields(period, ["column"], "period", where);
  checkText(period.column, "period: column", where);
}

function checkNumberSpec(spec: NumberSpec, where: string): void {
  checkFields(spec, numberFields, "column", where);
  if (!isObject(spec.unit))
    throw refusal(spec.unit, "unit", 'such as countOf(…) or moneyIn(…); words take {kind: "text", header: …}', where);
  checkUnitKind(spec.unit, where);
  checkTextIfAny(spec.label, "label", where);
  if (spec.decimals !== undefined && !isPlaces(spec.decimals))
    throw refusal(spec.decimals, "decimals", "0 to 20", where);
  if (spec.times !== undefined && !isRoundedTo(spec.times))
    throw refusal(spec.times, "times", "10, 100, 1000 …", where);
  if (spec.roundedTo !== undefined && (!isRoundedTo(spec.roundedTo) || spec.decimals))
    throw refusal(spec.roundedTo, "roundedTo", "10, 100, 1000 …; without decimals", where);
  if (spec.period !== undefined) checkPeriods(spec.period, where);
  if (spec.attribution !== undefined) checkAttribution(spec.attribution, where);
  const {decimal = ".", group, bound = "exact", flags} = spec;
  checkWord(decimal, [".", ","], "decimal", where);
  if (group !== undefined) checkWord(group, [",", ".", " ", "'", "’"], "group", where);
  if (group === decimal)
    throw new Error(
      `invalid group: ${group} (it is the decimal sign; say decimal: "${decimal === "." ? "," : "."}" too): ${where}`
    );
  for (const field of ["prefix", "suffix"] as const) checkTextIfAny(spec[field], field, where);
  checkWord(
    bound,
    bounds.filter((each) => each === "exact" || isHedged(each)),
    "bound",
    where
  );
  if (flags === undefined) return;
  checkFlags(flags, where);
}

function checkFlags(flags: NonNullable<NumberSpec["flags"]>, where: string): void {
  checkFields(flags, ["column", "normal", ...codeKinds], "flags", where);
  checkTextIfAny(flags.column, "flags: column", where);
  const codes = ["normal" as const, ...codeKinds].flatMap((flag) => flags[flag] ?? []);
  if (flags.column === undefined && codes.length === 0)
    throw new Error(`missing flags: ${where} (a column of codes, or marks behind the numbers: provisional: ["p"])`);
  for (const flag of ["normal", ...codeKinds] as const) {
    if (flags[flag] === undefined) continue;
    checkList(flags[flag], flag, where);
    for (const code of flags[flag]) {
      checkText(code, flag, where);
      if (flags.column === undefined && /^\d|\d$/.test(code))
        throw refusal(code, flag, "a mark that is no digit of the number before it", where);
    }
  }
  for (const code of flags.normal ?? []) {
    const other = codeKinds.find((kind) => flags[kind]?.includes(code));
    if (other) throw new Error(`invalid flags: ${code} is normal and ${other} (one of them): ${where}`);
  }
}
