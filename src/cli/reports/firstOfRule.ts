import {grouped} from "../../check/numbers/licences/grouped.js";

/** Of each rule so many findings are printed: who has read ten of a kind knows what the others are. */
const most = 10;

/** The first findings of each rule, and how many more there are of it. */
interface FirstOfRule<F> {
  readonly rule: string;
  readonly first: readonly F[];
  readonly more: number;
}

/** Findings by rule, in the order in which the rules come first. */
export function firstOfRule<F>(findings: readonly F[], ruleOf: (finding: F) => string): FirstOfRule<F>[] {
  const groups = new Map<string, F[]>();
  for (const finding of findings) {
    const group = groups.get(ruleOf(finding));
    if (group) group.push(finding);
    else groups.set(ruleOf(finding), [finding]);
  }
  return [...groups].map(([rule, all]) => ({rule, first: all.slice(0, most), more: Math.max(0, all.length - most)}));
}

/** "and 19,990 more of unsafe-markup" */
export const moreWords = (more: number, rule: string): string => `and ${grouped(more)} more of ${rule}`;
