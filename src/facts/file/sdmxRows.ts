import {scaledText} from "./readScaled.js";
import type {FileRow, FileRows} from "./fileRows.js";

/**
 * What the statuses of SDMX (code list CL_OBS_STATUS, 2.3) and of Eurostat, in small letters, say, where that is one of our flags
 * or nothing. "R" and "r", revised, are not in the list; others in it, such as "B", are for the reporter to judge.
 */
export const sdmxFlags = {
  normal: ["A"],
  provisional: ["P", "p"],
  estimated: ["E", "e", "I", "i", "s"],
  forecast: ["F", "f"]
} as const;

/** Statuses of an observation that has no value: it does not exist, was not collected, or is kept back. */
const withoutValue = /^(?:[HLMOQ]|[cz:])$/;

/** What stands in the place of a value that is not there. */
const noValue = /^(?:|:|\.\.?|-|NaN|#N\/A|NA)$/;

const statusNames = ["OBS_STATUS", "OBS_FLAG"];
// The European Central Bank and the Bank for International Settlements have the second.
const confidenceNames = ["CONF_STATUS", "OBS_CONF"];
/** What the unit of a value stands under: by the SDMX guidelines, at the European Central Bank and at Eurostat. */
const unitNames = ["UNIT_MEASURE", "UNIT", "unit"];

/** The name under which a file has the statuses of its observations; *null* where it has none. */
export const statusColumn = (header: readonly string[]): string | null => firstIn(statusNames, header) ?? null;

const firstIn = (names: readonly string[], header: readonly string[]) => names.find((name) => header.includes(name));

/**
 * The rows of SDMX-CSV 1.0 or 2.0 as those of any other file: columns by their codes ("REF_AREA" for "REF_AREA: Reference
 * area"), a label beside each code ("REF_AREA_LABEL": "Latvia" of "LV: Latvia"), and values with their UNIT_MULT as an
 * exponent and with as many DECIMALS: "5.0e3". A value that its row calls missing or confidential is a fault.
 */
export function sdmxRows({header: written, headerRow, rows}: FileRows, file: string): FileRows {
  const ids = written.map(idOf);
  if (!ids.includes("OBS_VALUE")) throw new Error(`missing column: OBS_VALUE: ${file} (SDMX-CSV has one)`);
  const labelled = ids.flatMap((id, at) =>
    isLabelled(written[at]!) && id !== "OBS_VALUE" && !ids.includes(`${id}_LABEL`) ? [at] : []
  );
  const header = [...ids, ...labelled.map((at) => `${ids[at]}_LABEL`)];
  const origins = [...ids.keys(), ...labelled];
  const confidence = firstIn(confidenceNames, ids) ?? "";
  const readings = {ids, labelled: new Set(labelled), header, confidence, unit: firstIn(unitNames, ids) ?? ""};
  return {header, headerRow, origins, rows: mapped(rows, (row) => readRow(row, readings))};
}

interface Readings {
  readonly ids: readonly string[];
  readonly labelled: ReadonlySet<number>;
  readonly header: readonly string[];
  /** The names of the columns of confidentiality and of units; empty where the file has none. */
  readonly confidence: string;
  readonly unit: string;
}

function readRow(row: FileRow, readings: Readings): FileRow {
  const {ids, labelled, header} = readings;
  if (row.fault !== undefined) return row;
  const parts = row.fields.map((field, at) => (labelled.has(at) ? partsOf(field) : {code: field, label: field}));
  const of = (id: string) => parts[ids.indexOf(id)]?.code.trim() ?? "";
  const fields = [...parts.map(({code}) => code), ...[...labelled].map((at) => parts[at]!.label)];
  const value = of("OBS_VALUE");
  const [power, places] = [of("UNIT_MULT") || "0", of("DECIMALS") || "0"];
  const isMissing = noValue.test(value);
  const refusal = isMissing ? undefined : refusalOf({of, power, places, place: row.place}, readings);
  const read = isMissing || refusal !== undefined ? "" : scaledText(value, Number(power), Number(places));
  // What is no number is named as it stands there.
  fields[header.indexOf("OBS_VALUE")] = read ?? value;
  const unit = of(readings.unit);
  return {
    ...row,
    fields,
    ...(unit !== "" && {unit: {code: unit, column: readings.unit}}),
    ...(refusal !== undefined && {refusal})
  };
}

interface Observation {
  readonly of: (id: string) => string;
  readonly power: string;
  readonly places: string;
  readonly place: string;
}

function refusalOf({of, power, places, place}: Observation, readings: Readings): string | undefined {
  const statusName = statusColumn(readings.ids) ?? "";
  if (withoutValue.test(of(statusName)))
    return `a value that is missing: ${statusName} is ${of(statusName)}, and OBS_VALUE ${of("OBS_VALUE")}: ${place} (leave the row out by where)`;
  // Of the code list CL_CONF_STATUS, F alone is free; the others are kept back, or under embargo.
  if (!/^F?$/.test(of(readings.confidence)))
    return `a value that is not free: ${readings.confidence} is ${of(readings.confidence)}: ${place} (leave the row out by where)`;
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
