import {derivedMark} from "../../words/en/sourceWords.js";
import {fewerThan, hedgeWords} from "../../words/en/comparison/hedges.js";
import type {ClaimEvidence, Evidence, UnitEvidence} from "../../../facts/evidence/evidence.js";
import type {Flag} from "../../../facts/table/column.js";
import {daysBetween, extentOf, isEdtf, parseEdtf} from "../../../facts/period.js";
import {intervalOf, type Quantity, roundedFigure} from "../../../facts/quantity.js";
import type {ColumnRecord} from "../../../facts/evidence/record.js";
import {flagsAt} from "../../../facts/table/column.js";
import {clamp} from "../../../facts/unit/unitLimits.js";
import {grouped, scaled} from "./grouped.js";
import {unitWords} from "../../words/en/units/unitWords.js";
import {unitKey} from "./unitKey.js";

/** A number that a figure may print, and how. */
export interface NumberLicence {
  /** The id of the claim, or the operation of our arithmetic. */
  readonly name: string;
  readonly quantity: Quantity;
  readonly unit: UnitEvidence;
  /** Where the true value may lie. */
  readonly low: number;
  readonly high: number;
  /** Whether it is our own arithmetic, and so must be marked. */
  readonly derived: boolean;
  /** That it is not the number of a claim, but the margin of error or the level of confidence of one, or a cell of a table. */
  readonly of?: "margin" | "confidence" | "cell";
  /** Whether it is a cell of a data file, which a text may round; what an article says is printed as it stands there. */
  readonly isOfFile?: boolean;
  /** Its flags; of our own arithmetic, those of the numbers that it rests on. */
  readonly flags?: readonly Flag[];
  /** What it is about: the topic of a claim, the name of a column; empty for our own arithmetic. */
  readonly about: string;
  /** Of a claim, whom it is about. */
  readonly subject?: string;
  /** Of a claim, the length of its period in days. */
  readonly days?: number;
  /** Whether a shape or a label stands for it; what is only mentioned has no place in a label. */
  readonly drawn: boolean;
}

/** Whether two numbers say the same of the same, at what times they may. */
export const isOfSame = (one: NumberLicence, other: NumberLicence): boolean =>
  one.about === other.about && one.subject === other.subject && unitKey(one.unit) === unitKey(other.unit);

/** The numbers that a figure's claims, and our arithmetic on them, license. @param drawn the names of those that it shows; default none */
export function numberLicencesOf(
  {claims, derived, tables = []}: Evidence,
  drawn: ReadonlySet<string> = new Set()
): NumberLicence[] {
  return [
    ...tables.flatMap(({id, columns}) =>
      Object.entries(columns).flatMap(([column, record]) => cellLicences(`${id}/${column}`, record))
    ),
    ...claims.map(({id, topic: about, subject, quantity, unit, period, place, flags = []}): NumberLicence => {
      const interval = clamp(intervalOf(quantity), unit);
      const days = daysOf(period.edtf);
      const more = {
        ...(subject !== undefined && {subject}),
        ...(days && {days}),
        ...(place.kind === "cell" && {isOfFile: true})
      };
      return {name: id, about, quantity, unit, ...interval, derived: false, flags, ...more, drawn: drawn.has(id)};
    }),
    ...claims.flatMap((claim) => otherDurations(claim, drawn.has(claim.id))),
    ...claims.flatMap((claim) => marginLicences(claim, drawn.has(claim.id))),
    ...derived.map(({operation, quantity, unit, low, high, flags = []}): NumberLicence => {
      const drawnToo = drawn.has(operation);
      return {name: operation, about: "", quantity, unit, low, high, derived: true, flags, drawn: drawnToo};
    }),
    // What remains of a whole has the margin of its parts.
    ...derived.flatMap(({operation: id, quantity, unit, flags = []}) =>
      unit.kind === "ratio" ? [] : marginLicences({id, quantity, unit, flags}, drawn.has(id))
    )
  ];
}

function daysOf(edtf: string | null): number | null {
  if (edtf === null || !isEdtf(edtf)) return null;
  const {start, end} = extentOf(parseEdtf(edtf));
  return daysBetween(start, end);
}

/** How many of a unit of time make one of the next, and what parts of that a text tells. */
const timesOf: Readonly<Record<string, readonly [many: number, next: "week" | "year", step: number]>> = {
  day: [7, "week", 1],
  month: [12, "year", 0.5]
};

/** An exact duration in the next unit of time, where it has whole ones or halves: 30 months are two and a half years. */
function otherDurations(claim: ClaimEvidence, drawn: boolean): NumberLicence[] {
  const {id, topic: about, subject, quantity, unit, flags = []} = claim;
  const [many, per, step] = (unit.kind === "duration" && timesOf[unit.per]) || [];
  if (many === undefined || per === undefined || step === undefined || quantity.bound !== "exact") return [];
  const value = quantity.value / many;
  if (value < 1 || value % step !== 0) return [];
  const decimals = value % 1 === 0 ? 0 : 1;
  const own = {
    quantity: {...quantity, value, decimals},
    unit: {kind: "duration", per} as const,
    low: value,
    high: value
  };
  return [{name: id, about, ...(subject !== undefined && {subject}), ...own, derived: false, flags, drawn}];
}

/** What an estimate with a margin of error brings besides its value: the margin, and the level of confidence. */
function marginLicences(
  {id, quantity, unit, flags = []}: Pick<ClaimEvidence, "id" | "quantity" | "unit" | "flags">,
  drawn: boolean
): NumberLicence[] {
  if (quantity.bound !== "margin") return [];
  const {margin, confidence} = quantity;
  const inPoints = unit.kind === "share" || unit.kind === "change";
  const common = {name: id, about: "", derived: false, flags, drawn} as const;
  const half: NumberLicence = {
    ...common,
    of: "margin",
    quantity: {bound: "margin", value: margin, margin},
    unit: inPoints ? {kind: "points"} : unit,
    low: margin,
    high: margin
  };
  if (confidence === undefined) return [half];
  const level = {bound: "exact", value: confidence, decimals: 0} as const;
  return [
    half,
    // A label may say it, and a description need not.
    {...common, of: "confidence", quantity: level, unit: {kind: "change"}, low: confidence, high: confidence}
  ];
}

/** True for the exact number of a claim itself: no arithmetic, margin or cell. */
export const isExactClaim = ({quantity, derived, of}: NumberLicence): boolean =>
  quantity.bound === "exact" && !derived && of === undefined;

/** The number of a cell, with the bound and the places of its column. */
export function cellQuantity(column: ColumnRecord, value: number): Quantity {
  return column.bound ? {bound: column.bound, value} : roundedFigure(value, column);
}

function cellLicences(column: string, record: ColumnRecord): NumberLicence[] {
  const {values, unit} = record;
  if (!unit) return [];
  return values.flatMap((value, row): NumberLicence[] => {
    if (typeof value !== "number") return [];
    const quantity = cellQuantity(record, value);
    const name = `${column}/${row}`;
    const interval = clamp(intervalOf(quantity), unit);
    const flags = flagsAt(record, row);
    return [{name, about: column, of: "cell", quantity, unit, ...interval, derived: false, flags, drawn: true}];
  });
}

/** A number as it should stand: "69%", "more than 6,000 soldiers", "31% (our calculation)". */
export function printed(licence: Pick<NumberLicence, "quantity" | "unit" | "derived" | "of" | "flags">): string {
  const {quantity, unit, derived, of, flags = []} = licence;
  const margin = quantity.bound === "margin" && of === undefined ? ` ± ${grouped(quantity.margin)}` : "";
  const significant = quantity.bound === "exact" ? quantity.significant : undefined;
  const value =
    quantity.bound === "range"
      ? `${grouped(quantity.low)}–${grouped(quantity.high)}`
      : scaled(quantity.value, {significant, isExact: quantity.bound === "exact"});
  const places =
    quantity.bound === "exact" && quantity.decimals > 0 ? quantity.value.toFixed(quantity.decimals) : value;
  const {before, after} = unitWords(unit);
  const sign = quantity.bound !== "range" && quantity.value < 0 ? "−" : "";
  const hedge = quantity.bound === "lessThan" && unit.kind === "count" ? fewerThan : hedgeWords[quantity.bound];
  return `${of === "margin" ? "± " : hedge}${sign}${before}${places.replace(/^-/, "")}${after}${margin}${derived ? ` (${[derivedMark, ...flags].join(", ")})` : ""}`;
}

/** What a number might have been, for a finding; the nearest first. */
export function claimed(numbers: readonly NumberLicence[], {low}: {readonly low: number}): string {
  const near = Number.isNaN(low) ? numbers : numbers.toSorted((a, b) => distance(a, low) - distance(b, low));
  return numbers.length === 0 ? "no number" : `what is claimed: ${listed(near)}`;
}

/** By which factor a number is off, as a logarithm; those of the other sign come last. */
function distance({low, high}: NumberLicence, value: number): number {
  if (low <= value && value <= high) return 0;
  const factor = Math.abs(Math.log((Number.isFinite(low) ? low : high) / value));
  return Number.isNaN(factor) ? Infinity : factor;
}

/** How many numbers a finding names; a reader looks through no more. */
const mostListed = 8;

/** Numbers as they should stand, one after another: the first eight, and how many more there are. */
export function listed(numbers: readonly NumberLicence[]): string {
  const all = [...new Set(numbers.map(printed))];
  const more = all.length - mostListed;
  return `${all.slice(0, mostListed).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
