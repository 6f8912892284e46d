import {rules} from "../check/rules.js";
import {unknownWord} from "./options.js";

/** What a rule guards, why, and what to do about a violation. @throws UsageError when there is no such rule */
export function explainRule(name: string): string {
  const rule = rules.find((candidate) => candidate.name === name);
  if (!rule) throw unknownRule(name);
  const {group, severity, guards, source, fix} = rule;
  return `${name} (${group}, ${severity})\n\n  ${guards}\n\n  Why: ${source}\n  Fix: ${fix}\n`;
}

/** The error for a name that no rule has. */
export function unknownRule(name: string): Error {
  return unknownWord(
    "rule",
    name,
    rules.map((rule) => rule.name)
  );
}
