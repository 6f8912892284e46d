import type {UnitEvidence} from "../../../facts/evidence/evidence.js";

/** A text that two units share where they are one; other words for what is counted make no other unit. */
export function unitKey(unit: UnitEvidence | undefined): string {
  return JSON.stringify(unit?.kind === "count" ? [unit.kind, unit.noun.one, unit.noun.many] : unit) ?? "";
}
