import type {Derived} from "../../facts/derived.js";
import type {CellAnchor, Claim, Elsewhere} from "../../facts/claim.js";
import type {Anchor} from "../../facts/anchor.js";
import type {DatedEvent} from "../../facts/event.js";
import type {Period} from "../../facts/period.js";
import {type Interval, intervalOf, type Quantity} from "../../facts/quantity.js";
import type {Attribution} from "../../facts/source.js";
import {type Ratio, type Unit, wholeOf} from "../../facts/unit.js";
import {clamp} from "../../facts/unitLimits.js";
import {citable} from "../../facts/citable.js";
import {citation} from "../../figure/sourceLine.js";
import {language} from "../../words/language.js";
import type {Licence} from "../../words/phrase.js";
import {unitWords} from "../../words/unitWords.js";

/** The columns of a figure’s data, in order; `columnsOf` leaves out the one that only some have. */
export const dataColumns = [
  "id",
  "kind",
  "label",
  "subject",
  "from",
  "to",
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
  "anchor"
] as const;

/** One of `dataColumns`. */
export type DataColumn = (typeof dataColumns)[number];

/** The columns that rows fill: a level of confidence is a column of those that have one. */
export function columnsOf(rows: readonly DataRow[]): DataColumn[] {
  const hasLevel = rows.some(({confidence}) => confidence !== "");
  return dataColumns.filter((column) => column !== "confidence" || hasLevel);
}

/** A row of a figure’s data: a claim, an event or a calculation of ours, each value as its CSV has it. */
export type DataRow = Readonly<Record<DataColumn, string>>;

/**
 * The data of a figure, as far as it can be put into columns: claims, then events, each in the order of their mention,
 * then what is worked out from them. An end that nobody stated is empty.
 */
export function dataRows(uses: readonly Licence[]): DataRow[] {
  const cited = citable(uses);
  return [
    ...cited.flatMap((member) => (member.kind === "claim" ? [claimRow(member)] : [])),
    ...cited.flatMap((member) => (member.kind === "event" ? [eventRow(member)] : [])),
    ...uses.flatMap((use) => (use.kind === "derived" ? [derivedRow(use)] : []))
  ];
}

function claimRow(claim: Claim): DataRow {
  return {
    id: claim.id,
    kind: "claim",
    label: claim.topic,
    subject: claim.subject ?? "",
    from: claim.from ?? "",
    to: claim.to ?? "",
    ...valueCells(claim.quantity, intervalOf(claim.quantity), claim.unit),
    ...unitCells(claim.unit),
    ...periodCells(claim.period),
    source: sourceCell(claim.attribution),
    anchor: anchorCell(claim.anchor)
  };
}

function eventRow(event: DatedEvent): DataRow {
  const {id, label, period, attribution, anchor} = event;
  const none = {
    value: "",
    low: "",
    high: "",
    bound: "",
    confidence: "",
    unit: "",
    whole: "",
    measure: "",
    geography: ""
  };
  const cited = {source: sourceCell(attribution), anchor: anchorCell(anchor)};
  return {id, kind: "event", label, ...noParties, ...none, ...periodCells(period), ...cited};
}

function derivedRow({operation, from, quantity, unit, interval}: Derived): DataRow {
  const periods = [...new Set(from.map(({period}) => period.edtf ?? ""))];
  return {
    id: operation,
    kind: "calculation",
    label: language.labels.derived,
    ...noParties,
    ...valueCells(quantity, interval, unit),
    ...unitCells(unit),
    period: periods.length === 1 ? (periods[0] ?? "") : "",
    basis: "",
    source: language.labels.derived,
    anchor: ""
  };
}

const noParties = {subject: "", from: "", to: ""} as const;

function valueCells(quantity: Quantity, {low, high}: Interval, unit: Unit | Ratio) {
  const {bound} = quantity;
  const value = bound === "range" ? "" : bound === "exact" ? quantity.value.toFixed(quantity.decimals) : quantity.value;
  // A share cannot leave its whole, nor a count or a length of time fall under nothing; an end that nobody stated is empty.
  const ends = clamp({low, high}, unit);
  const [from, to] = [low === -Infinity ? "" : decimal(ends.low), high === Infinity ? "" : decimal(ends.high)];
  const confidence = bound === "margin" ? String(quantity.confidence ?? "") : "";
  return {value: String(value), low: from, high: to, bound, confidence};
}

function unitCells(unit: Unit | Ratio) {
  const {label = "", measure = "", geography = ""} = wholeOf(unit) ?? {};
  return {unit: unitWords(unit).column, whole: label, measure, geography};
}

function periodCells({edtf, basis}: Period) {
  return {period: edtf ?? "", basis};
}

/** Who says so: "Stockholm … Institute (SIPRI), as cited in the article". */
function sourceCell(attribution: Attribution): string {
  return attribution.kind === "unattributed" ? language.sources.noSource : citation(attribution.to);
}

/** A place in the article as RFC 5147 writes one in a plain text, "char=2273,2283"; a cell of a file; elsewhere, its address. */
function anchorCell(place: Anchor | CellAnchor | Elsewhere): string {
  if (place.kind === "cell") return place.place;
  return place.kind === "anchor" ? `char=${place.start},${place.end}` : place.url;
}

/** A number to four decimals, as the evidence has it: 68.5. */
const decimal = (value: number) => String(Number(value.toFixed(4)));
