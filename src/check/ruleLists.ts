import {type RuleGroup, ruleGroups} from "./rule.js";
import {rules} from "./rules.js";

/** The rules of a group as a list in Markdown: the name of each, whether it warns or asks, and what it guards. */
export function ruleList(group: RuleGroup): string {
  return rules
    .filter((rule) => rule.group === group)
    .map(({name, severity, guards}) => `- \`${name}\`${severity === "error" ? "" : ` (${severity})`}: ${guards}`)
    .join("\n");
}

/** A document with the list of each group between its two markers, `<!-- rules numbers -->` and `<!-- /rules -->`, written again. */
export function withRuleLists(markdown: string): string {
  return markdown.replace(/(<!-- rules (\w+) -->)[^]*?(<!-- \/rules -->)/g, (all, start, name, end) => {
    const group = ruleGroups.find((each) => each === name);
    return group ? `${start}\n\n${ruleList(group)}\n\n${end}` : all;
  });
}
