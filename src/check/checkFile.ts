import type {Finding, RuleName} from "./rules.js";
import {rulesOfFile} from "./rulesOfFile.js";
import type {Subject} from "./subject.js";

/** The name of a rule about one published file. */
export type FileRuleName = (typeof rulesOfFile)[number]["name"];

/** The names of the rules about one published file. */
export const fileRules: readonly FileRuleName[] = rulesOfFile.map(({name}) => name);

/** Checks one published file by all rules about a file, or by **only** some of them, in the rules’ order. */
export async function checkFile(subject: Subject, only?: readonly RuleName[]): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const rule of rulesOfFile) {
    if (!isWanted(rule.name, only)) continue;
    for (const violation of await rule.check(subject)) findings.push({rule: rule.name, ...violation});
  }
  return findings;
}

/** Whether a rule is asked for: without a list all are. */
export function isWanted(rule: RuleName, only: readonly RuleName[] | undefined): boolean {
  return !only || only.includes(rule);
}
