import {flagsAt} from "../../facts/table/column.js";
import type {KitRule} from "../rule.js";
import {csvFormatRows, csvParseRows} from "d3";
import type {
  ClaimEvidence,
  DerivedEvidence,
  EventEvidence,
  Evidence,
  UnitEvidence
} from "../../facts/evidence/evidence.js";
import {intervalOf, type Quantity} from "../../facts/quantity.js";
import {clamp} from "../../facts/unit/unitLimits.js";
import type {TableRecord} from "../../facts/evidence/record.js";
import {unitWords} from "../words/en/units/unitWords.js";
import {derivedMark, uncredited} from "../words/en/sourceWords.js";
import {cellQuantity} from "../numbers/licences/licences.js";
import {type Violation, violation} from "../subject.js";
import {namesAndNumbers} from "./namesAndNumbers.js";

const columns =
  "subject from to id kind label value low high bound unit whole measure geography period basis source anchor".split(
    " "
  );

/** The columns of a file; levels of confidence stand after the bounds, and flags last, where there are any. */
function columnsOf(rows: readonly Row[]): string[] {
  const fills = (column: string) => rows.some((row) => (row[column] ?? "") !== "");
  const after: Readonly<Record<string, string>> = {bound: "confidence", anchor: "flag"};
  return columns.flatMap((column) => {
    const rare = after[column];
    return rare !== undefined && fills(rare) ? [column, rare] : [column];
  });
}

/**
 * The CSV has the figure’s data, row by row: every claim, event and calculation with its value, its bound and what that
 * leaves open, its whole, its period, who says so and where (RFC 4180; ONS: link to the raw data).
 */
export const csvDisagrees = {
  name: "csv-disagrees",
  group: "kit",
  severity: "error",
  guards: "The CSV has the figure’s data, row by row, with bounds, wholes, periods, sources and places.",
  source: "RFC 4180; ONS: link to the raw data in CSV; publishing rule: table, CSV and drawing from one value",
  fix: "Render again; never edit a published file by hand.",
  check: ({csv, evidence}) =>
    csv ? differences(csv.text, rowsOf(evidence)).map((each) => ({file: csv.file, ...each})) : []
} as const satisfies KitRule;

function differences(text: string, expected: readonly Row[]): Violation[] {
  const rows = csvParseRows(text);
  if (`${csvFormatRows(rows)}\n` !== text)
    return [
      violation("the file", "quotes or ends of lines that RFC 4180 has not", "rows ended by LF, quoted where needed")
    ];
  const [head = [], ...body] = rows;
  const names = columnsOf(expected);
  const named = head.join() === names.join() ? [] : [violation("the first row", head.join(), names.join())];
  const counted =
    body.length === expected.length ? [] : [violation("the rows", `${body.length}`, `${expected.length}`)];
  const cells = expected.flatMap((row, index) =>
    names.flatMap((column, at) => {
      const found = body[index]?.[at] ?? "none";
      const wanted = row[column] ?? "";
      return found === wanted ? [] : [violation(`row ${index + 2}, ${column}`, `“${found}”`, `“${wanted}”`)];
    })
  );
  return [...named, ...counted, ...cells];
}

type Row = Readonly<Record<string, string>>;

function rowsOf(evidence: Evidence): Row[] {
  const {claims, events, derived} = evidence;
  return [
    ...claims.map((claim) => claimRow(claim, evidence)),
    ...events.map((event) => eventRow(event, evidence)),
    ...derived.map((each) => derivedRow(each, evidence)),
    ...(evidence.tables ?? []).flatMap((table) => cellRows(table, evidence))
  ];
}

function cellRows(table: TableRecord, evidence: Evidence): Row[] {
  const {names, numbers, periodAt} = namesAndNumbers(table);
  const json = table.file?.toLowerCase().endsWith(".json") === true;
  // A table whose columns do not say is of all the sources together.
  const credits = evidence.sources.map(({id}) => credit(id, evidence)).join("; ");
  return numbers.flatMap(([label, column]) =>
    column.values.map((cell, row): Row => {
      const {unit, source, whole = ""} = column;
      const fileRow = table.rows?.[row];
      const quantity = typeof cell === "number" ? cellQuantity(column, cell) : null;
      return {
        id: `${table.id}/${label}/${row}`,
        kind: "cell",
        label,
        subject: names[row] ?? "",
        ...(unit && unitCells(unit)),
        ...(quantity && (unit ? value(quantity, unit, intervalOf(quantity)) : {value: String(cell)})),
        ...(unit?.kind !== "share" && {whole}),
        period: periodAt(column, row) ?? "",
        source: source === undefined ? credits : credit(source, evidence),
        anchor: fileRow === undefined ? "" : json ? `${table.file}#/${fileRow - 1}` : `${table.file}#row=${fileRow}`,
        flag: [...flagsAt(column, row), ...(column.breaks?.includes(row) ? ["break"] : [])].join(" ") // prettier-ignore
      };
    })
  );
}

function claimRow(claim: ClaimEvidence, evidence: Evidence): Row {
  const {id, topic, subject = "", from = "", to = "", quantity, unit, period, source, flags = [], place} = claim;
  const cited = {source: credit(source, evidence), anchor: position(place)};
  return {
    id,
    kind: "claim",
    label: topic,
    subject,
    from,
    to,
    ...value(quantity, unit, intervalOf(quantity)),
    period: period.edtf ?? "",
    basis: period.basis,
    ...cited,
    flag: flags.join(" ")
  };
}

function eventRow({id, label, period, source, place}: EventEvidence, evidence: Evidence): Row {
  const cited = {source: credit(source, evidence), anchor: position(place)};
  return {id, kind: "event", label, period: period.edtf ?? "", basis: period.basis, ...cited};
}

function derivedRow(
  {operation, from, quantity, unit, low, high, flags = []}: DerivedEvidence,
  {claims}: Evidence
): Row {
  const periods = new Set(from.map((id) => claims.find((claim) => claim.id === id)?.period.edtf ?? ""));
  const [period = ""] = periods.size === 1 ? periods : [];
  const cells = value(quantity, unit, {low, high});
  return {
    id: operation,
    kind: "calculation",
    label: derivedMark,
    ...cells,
    period,
    source: derivedMark,
    flag: flags.join(" ")
  };
}

function value(
  quantity: Quantity,
  unit: UnitEvidence,
  {low, high}: {readonly low: number; readonly high: number}
): Row {
  const stated =
    quantity.bound === "range"
      ? ""
      : quantity.bound === "exact"
        ? quantity.value.toFixed(quantity.decimals)
        : String(quantity.value);
  const end = (limit: number) => (Number.isFinite(limit) ? String(Math.round(limit * 1e4) / 1e4) : "");
  const ends = clamp({low, high}, unit);
  return {
    value: stated,
    low: low === -Infinity ? "" : end(ends.low),
    high: high === Infinity ? "" : end(ends.high),
    bound: quantity.bound,
    ...(quantity.bound === "margin" && {confidence: String(quantity.confidence ?? "")}),
    ...unitCells(unit)
  };
}

function unitCells(unit: UnitEvidence): Row {
  const {whole, measure, geography} = unit.kind === "share" ? unit : {whole: "", measure: "", geography: ""};
  return {unit: unitWords(unit).column, whole, measure, geography};
}

function credit(id: string | null, {sources}: Evidence): string {
  const source = sources.find((each) => each.id === id);
  if (!source) return uncredited.figures;
  const {name, producer, via} = source;
  const institution = producer !== undefined && producer !== name ? `${producer} (${name})` : name;
  return [institution, ...(via === undefined ? [] : [via])].join(", ");
}

function position(place: ClaimEvidence["place"]): string {
  if (place.kind === "cell") return place.place;
  return place.kind === "elsewhere" ? place.url : `char=${place.start},${place.end}`;
}
