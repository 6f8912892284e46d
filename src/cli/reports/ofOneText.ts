import type {Finding} from "../../check/rules.js";

/** A finding, and what else is wrong with the text that it names. */
export interface FindingsOfText {
  readonly finding: Finding;
  readonly further: readonly Finding[];
}

/** Findings with those of one text together, “13 fires” as a label and as letters, in the order in which the texts come first. */
export function ofOneText(findings: readonly Finding[]): FindingsOfText[] {
  const groups = new Map<string, Finding[]>();
  for (const [index, finding] of findings.entries()) {
    const key = /“.+”/su.exec(finding.where)?.[0] ?? String(index);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].flatMap(([finding, ...further]) => (finding ? [{finding, further}] : []));
}
