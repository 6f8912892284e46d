import {type Flag, flagNames} from "../table/column.js";
import {codeKinds} from "./codeKinds.js";
import {type ColumnSpec, headerOf, type NumberSpec} from "./columnSpec.js";
import {sdmxFlags, statusColumn} from "./sdmxRows.js";
import type {AnySchema} from "./tableSchema.js";

/**
 * A schema of SDMX-CSV with what the format itself says: the flags of OBS_VALUE, to which a column may list more codes,
 * and the column of TIME_PERIOD as the period of each row.
 * @throws where OBS_VALUE is to be read in another way of writing
 */
export function sdmxSchema(schema: AnySchema, header: readonly string[]): AnySchema {
  const status = statusColumn(header);
  const dated = Object.keys(schema.columns).find((name) => headerOf(name, schema.columns[name]!) === "TIME_PERIOD");
  const columns = Object.fromEntries(
    Object.entries(schema.columns).map(([name, spec]) => [name, ofFormat(name, spec, status)])
  );
  return {...schema, columns, ...(dated !== undefined && schema.period === undefined && {period: {column: dated}})};
}

const plainOnly = ["decimal", "group", "prefix", "suffix", "times"] as const;

function ofFormat(name: string, spec: ColumnSpec, status: string | null): ColumnSpec {
  if (typeof spec === "string" || "kind" in spec || headerOf(name, spec) !== "OBS_VALUE") return spec;
  const other = plainOnly.find((field) => spec[field] !== undefined && spec[field] !== ".");
  if (other !== undefined)
    throw new Error(`invalid ${other}: ${spec[other]} (SDMX-CSV writes plain numbers: 1234.5): column ${name}`);
  if (status === null) return spec;
  if (spec.flags !== undefined && spec.flags.column !== status) return spec;
  return {...spec, flags: {column: status, ...codes(spec.flags)}};
}

/** The codes that a column lists, and those of the format that it does not list otherwise. */
function codes(own: NumberSpec["flags"]) {
  const listed = new Set(["normal" as const, ...codeKinds].flatMap((kind) => own?.[kind] ?? []));
  const kinds: readonly ("normal" | Flag)[] = ["normal", ...flagNames];
  const known = kinds.map((kind) => {
    return [kind, [...(own?.[kind] ?? []), ...sdmxFlags[kind].filter((code) => !listed.has(code))]] as const;
  });
  return {...Object.fromEntries(known), ...(own?.breaks && {breaks: own.breaks})};
}
