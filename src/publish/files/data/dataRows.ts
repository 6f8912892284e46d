import {factsBehind} from "../../../facts/citable.js";
import type {Derived} from "../../../facts/derived/derived.js";
import type {CellAnchor, Claim, Elsewhere} from "../../../facts/claim.js";
import type {Anchor} from "../../../facts/article/anchor.js";
import type {DatedEvent} from "../../../facts/event.js";
import type {Period} from "../../../facts/period.js";
import {intervalOf} from "../../../facts/quantity.js";
import type {Attribution, Source} from "../../../facts/source.js";
import {type Ratio, type Unit, wholeOf} from "../../../facts/unit/unit.js";
import {evidenceOf} from "../../../facts/evidence/evidenceOf.js";
import {citation} from "../../../figure/sourceLine.js";
import type {Figure} from "../../../figure/figureSpec.js";
import type {TableRecord} from "../../../facts/evidence/record.js";
import {drawnCells} from "./cellRows.js";
import {type DataRow, valueCells} from "./dataRow.js";
import {unnamedSource} from "../../../words/factWords.js";
import {language} from "../../../words/language.js";
import type {Licence} from "../../../words/phrase.js";
import {unitWords} from "../../../words/unitWords.js";

/**
 * The data of a figure, as far as it can be put into columns: claims, then events, each in the order of their mention,
 * then what is worked out from them, then the cells of its tables. An end that nobody stated is empty.
 */
export function dataRows({uses, tables = [], sources = []}: FigureData): DataRow[] {
  const {claims, events, derived} = factsBehind(uses);
  return [
    ...claims.map(claimRow),
    ...events.map(eventRow),
    ...derived.map(derivedRow),
    ...tables.flatMap((table) => drawnCells(table, sources).map(({row}) => row))
  ];
}

/** What of a figure is data. */
export interface FigureData {
  readonly uses: readonly Licence[];
  readonly tables?: readonly TableRecord[];
  /** Who says the numbers of the tables. */
  readonly sources?: readonly Source[];
}

/** What of a figure is data: its claims, and the tables that its form draws. */
export function dataOf({uses, form, sources = []}: Pick<Figure, "uses" | "form" | "sources">): FigureData {
  return {uses, ...(form.tables && {tables: form.tables, sources: evidenceOf({uses, form, sources}).sources})};
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
    anchor: anchorCell(claim.anchor),
    flag: (claim.flags ?? []).join(" ")
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
    geography: "",
    flag: ""
  };
  const cited = {source: sourceCell(attribution), anchor: anchorCell(anchor)};
  return {id, kind: "event", label, ...noParties, ...none, ...periodCells(period), ...cited};
}

function derivedRow({operation, from, quantity, unit, interval, flags = []}: Derived): DataRow {
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
    anchor: "",
    flag: flags.join(" ")
  };
}

const noParties = {subject: "", from: "", to: ""} as const;

function unitCells(unit: Unit | Ratio) {
  const {label = "", measure = "", geography = ""} = wholeOf(unit) ?? {};
  return {unit: unitWords(unit).column, whole: label, measure, geography};
}

function periodCells({edtf, basis}: Period) {
  return {period: edtf ?? "", basis};
}

/** Who says so: "Stockholm … Institute (SIPRI), as cited in the article". */
function sourceCell(attribution: Attribution): string {
  return attribution.kind === "attributed" ? citation(attribution.to) : unnamedSource(attribution);
}

/** A place in the article as RFC 5147 writes one in a plain text, "char=2273,2283"; a cell of a file; elsewhere, its address. */
function anchorCell(place: Anchor | CellAnchor | Elsewhere): string {
  if (place.kind === "cell") return place.place;
  return place.kind === "anchor" ? `char=${place.start},${place.end}` : place.url;
}
