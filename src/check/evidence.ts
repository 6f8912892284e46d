import {getDotPath, safeParse, unknown} from "valibot";
import {
  type ClaimEvidence,
  type DerivedEvidence,
  type Evidence,
  type Metadata,
  metadataSchema
} from "../facts/evidence/evidence.js";
import {statedValues} from "../facts/quantity.js";
import {readJSON} from "../facts/evidence/readJSON.js";
import {limitsOf} from "../facts/unit/unitLimits.js";

/**
 * Reads the metadata of a published file. It may be a stranger’s, so that nothing in it is trusted: every field must be
 * there and be what the schema says, nothing else may be there, and what is referred to must exist; *null* otherwise.
 */
export function readEvidence(metadata: string): Metadata | null {
  const value = readJSON(metadataSchema, metadata);
  return value && unsound(value.evidence) === null ? value : null;
}

/**
 * What is wrong with metadata that cannot be read: the first field that is not what it should be, its value and what the
 * schema says of it; *null* where all is sound.
 */
export function evidenceFault(metadata: string): string | null {
  const value = readJSON(unknown(), metadata);
  if (value === null) return "no JSON";
  const {success, output, issues} = safeParse(metadataSchema, value, {abortEarly: true});
  if (success) return unsound(output.evidence);
  const [{type, message, expected, received}] = issues;
  const wanted = type === "regex" || type === "check" ? message : expected === "never" ? "no such field" : expected;
  return `${getDotPath(issues[0]) ?? "metadata"}: ${received} (expected ${wanted})`;
}

/** What refers to nothing, stands there twice, or cannot be; *null* where all is sound. */
function unsound({claims, events, derived, sources}: Evidence): string | null {
  const members = [...claims, ...events];
  const ids = members.map(({id}) => id);
  const credits = sources.map(({id}) => id);
  const twice = [ids, credits].flatMap((all) => all.find((id, index) => all.indexOf(id) !== index) ?? []);
  const faults = [
    ...twice.map((id) => `duplicate id: ${id}`),
    ...[...claims, ...derived].filter(isImpossible).map((each) => `impossible value: ${nameOf(each)}`),
    ...members.flatMap(({id, source}) =>
      source === null || credits.includes(source) ? [] : [`unknown source: ${source}: ${id}`]
    ),
    ...events.flatMap(({id, period}) => (period.edtf === null ? [`missing date: event ${id}`] : [])),
    ...claims.flatMap(({id, unit}) => (unit.kind === "ratio" ? [`ratio without its terms: claim ${id}`] : [])),
    ...derived.flatMap(({operation, from}) =>
      from.filter((id) => !claims.some((claim) => claim.id === id)).map((id) => `unknown claim: ${id}: ${operation}`)
    )
  ];
  return faults[0] ?? null;
}

const nameOf = (number: ClaimEvidence | DerivedEvidence) => ("id" in number ? number.id : number.operation);

function isImpossible(number: ClaimEvidence | DerivedEvidence): boolean {
  const {quantity, unit} = number;
  const {least, most, whole} = limitsOf(unit);
  if (quantity.bound === "exact" && quantity.significant !== undefined) {
    const {value, significant} = quantity;
    if (value === 0 || Number(value.toPrecision(significant)) !== value) return true;
  }
  // A mean of counts is no count.
  const isWhole = whole && "id" in number;
  return statedValues(quantity).some((value) => value < least || value > most || (isWhole && !Number.isInteger(value)));
}
