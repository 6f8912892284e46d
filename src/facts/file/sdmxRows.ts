import {shiftedNumber} from "./shiftedNumber.js";
import type {FileRow, FileRows} from "./fileRows.js";

/** What the statuses of SDMX (code list CL_OBS_STATUS) and of Eurostat say, where that is one of our flags or nothing. */
export const sdmxFlags = {
  normal: ["A", "a", "R", "r"],
  provisional: ["P", "p"],
  estimated: ["E", "e", "I", "i", "s"],
  forecast: ["F", "f"]
} as const;

/** Statuses of an observation that has no value: it does not exist, was not collected, or is kept back. */
const withoutValue = /^(?:[HLMOQ]|[cz:])$/;

/** What stands in the place of a value that is not there. */
const noValue = /^(?:|:|\.\.?|-|NaN|#N\/A|NA)$/;

const statusNames = ["OBS_STATUS", "OBS_FLAG"];

/** The name under which a file has the statuses of its observations; *null* where it has none. */
export const statusColumn = (header: readonly string[]): string | null =>
  statusNames.find((name) => header.includes(name)) ?? null;

/**
 * The rows of SDMX-CSV 1.0 or 2.0 as those of any other file: columns by their codes ("REF_AREA" for "REF_AREA: Reference
 * area"), a label beside each code ("REF_AREA_LABEL": "Latvia" of "LV: Latvia"), and values as numbers written out, times
 * ten to the UNIT_MULT and with as many DECIMALS. A value that its row calls missing or confidential is a fault.
 */
export function sdmxRows({header: written, headerRow, rows}: FileRows, file: string): FileRows {
  const ids = written.map(idOf);
  if (!ids.includes("OBS_VALUE")) throw new Error(`missing column: OBS_VALUE: ${file} (SDMX-CSV has one)`);
  const labelled = ids.flatMap((id, at) =>
    isLabelled(written[at]!) && id !== "OBS_VALUE" && !ids.includes(`${id}_LABEL`) ? [at] : []
  );
  const header = [...ids, ...labelled.map((at) => `${ids[at]}_LABEL`)];
  const origins = [...ids.keys(), ...labelled];
  const readings = {ids, labelled: new Set(labelled), header};
  return {header, headerRow, origins, rows: mapped(rows, (row) => readRow(row, readings))};
}

interface Readings {
  readonly ids: readonly string[];
  readonly labelled: ReadonlySet<number>;
  readonly header: readonly string[];
}

function readRow(row: FileRow, {ids, labelled, header}: Readings): FileRow {
  if (row.fault !== undefined) return row;
  const parts = row.fields.map((field, at) => (labelled.has(at) ? partsOf(field) : {code: field, label: field}));
  const of = (id: string) => parts[ids.indexOf(id)]?.code.trim() ?? "";
  const fields = [...parts.map(({code}) => code), ...[...labelled].map((at) => parts[at]!.label)];
  const value = of("OBS_VALUE");
  const status = of(statusColumn(ids) ?? "");
  const isMissing = noValue.test(value);
  const [power, places] = [of("UNIT_MULT") || "0", of("DECIMALS") || "0"];
  const refusal = isMissing
    ? undefined
    : refusalOf({value, status, confidence: of("CONF_STATUS"), power, places, place: row.place});
  const read = isMissing ? "" : shiftedNumber(value, Number(power), Number(places));
  // What is no number is named as it stands there.
  fields[header.indexOf("OBS_VALUE")] = read ?? value;
  const unit = of("UNIT_MEASURE");
  return {...row, fields, ...(unit !== "" && {unit}), ...(refusal !== undefined && {refusal})};
}

interface Observation {
  readonly value: string;
  readonly status: string;
  readonly confidence: string;
  readonly power: string;
  readonly places: string;
  readonly place: string;
}

function refusalOf({value, status, confidence, power, places, place}: Observation): string | undefined {
  if (withoutValue.test(status))
    return `a value that is missing: OBS_STATUS is ${status}, and OBS_VALUE ${value}: ${place} (leave the row out by where)`;
  // Of the code list CL_CONF_STATUS, F alone is free; the others are kept back, or under embargo.
  if (!/^F?$/.test(confidence))
    return `a value that is not free: CONF_STATUS is ${confidence}: ${place} (leave the row out by where)`;
  if (!/^-?\d{1,2}$/.test(power)) return `invalid UNIT_MULT: ${power}: ${place} (a power of ten: 3 for thousands)`;
  if (!/^\d{1,2}$/.test(places)) return `invalid DECIMALS: ${places}: ${place} (a number of places)`;
  return undefined;
}

/** "REF_AREA" of "REF_AREA: Reference area", of "REF_AREA" and of "REF_AREA[;]", with the separator of its parts in SDMX-CSV 2.0. */
const idOf = (written: string) =>
  written
    .replace(/: .*$/s, "")
    .replace(/\[.*\]$/, "")
    .trim();

const isLabelled = (written: string) => written.includes(": ");

/** "LV" and "Latvia" of "LV: Latvia"; of a code without a label, the code for both. */
function partsOf(field: string): {readonly code: string; readonly label: string} {
  const [, code = field, label = field] = /^([^:]+): (.*)$/s.exec(field) ?? [];
  return {code, label};
}

function* mapped<A, B>(list: Iterable<A>, change: (each: A) => B): Generator<B> {
  for (const each of list) yield change(each);
}
