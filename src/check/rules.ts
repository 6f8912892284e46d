import {articleChanged} from "./article/articleChanged.js";
import {articleWaiverUnused} from "./article/articleWaiverUnused.js";
import {numeralUnclaimed} from "./article/numeralUnclaimed.js";
import {foreignRules} from "./elsewhere/foreignRules.js";
import {csvDisagrees} from "./kit/csvDisagrees.js";
import {inlineDisagrees} from "./kit/inlineDisagrees.js";
import {rasterDisagrees} from "./kit/rasterDisagrees.js";
import {recordDisagrees} from "./kit/recordDisagrees.js";
import {snippetDisagrees} from "./kit/snippetDisagrees.js";
import {pageDisagrees} from "./pages/pageDisagrees.js";
import {pageUnsafe} from "./pages/pageUnsafe.js";
import {waiverUnused} from "./waiverUnused.js";
import {rulesOfFile} from "./rulesOfFile.js";
import type {Rule} from "./rule.js";
import type {Violation} from "./subject.js";

/** All rules, those about one file first. Adding one is its file, an import and a line here, or in its list. */
export const rules = [
  ...rulesOfFile,
  articleChanged,
  numeralUnclaimed,
  articleWaiverUnused,
  inlineDisagrees,
  csvDisagrees,
  snippetDisagrees,
  recordDisagrees,
  rasterDisagrees,
  pageUnsafe,
  pageDisagrees,
  waiverUnused,
  ...foreignRules
] as const satisfies readonly Rule[];

/** The name of a rule. */
export type RuleName = (typeof rules)[number]["name"];

/** A violation, and the rule that it breaks. */
export interface Finding extends Violation {
  readonly rule: RuleName;
}

/** Whether a rule has this name. */
export function isRuleName(name: string): name is RuleName {
  return rules.some((rule) => rule.name === name);
}

/** Whether a check fails where something is found: a query is for the desk to look at. */
export const isFailing = ({rule}: Pick<Finding, "rule">): boolean => ruleNamed(rule).severity !== "query";

/** The rule of a name. */
export function ruleNamed(name: RuleName): Rule {
  const rule = rules.find((candidate) => candidate.name === name);
  if (!rule) throw new Error(`unknown rule: ${name}`);
  return rule;
}
