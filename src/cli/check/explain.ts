import {isRuleName, type RuleName, rules} from "../../check/rules.js";
import {unknownWord} from "../options.js";

/** What a rule guards, why, and what to do about a violation. @throws UsageError when there is no such rule */
export function explainRule(name: string): string {
  const rule = rules.find((candidate) => candidate.name === name);
  if (!rule) throw unknownRule(name);
  const {group, severity, guards, source, fix} = rule;
  return `${name} (${group}, ${severity})\n\n  ${guards}\n\n  Why: ${source}\n  Fix: ${fix}\n`;
}

/** The rules of some names. @throws UsageError when one of them is no rule’s */
export function rulesNamed(names: readonly string[]): RuleName[] {
  return names.map((name) => {
    if (!isRuleName(name)) throw unknownRule(name);
    return name;
  });
}

function unknownRule(name: string): Error {
  return unknownWord(
    "rule",
    name,
    rules.map((rule) => rule.name)
  );
}
