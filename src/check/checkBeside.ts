import type {ArticleSubject} from "./article/pinned.js";
import {isWanted} from "./checkFile.js";
import type {Kit} from "./kit/kit.js";
import type {ForeignChart} from "./elsewhere/foreignChart.js";
import type {Page} from "./pages/page.js";
import {type Finding, type RuleName, rules} from "./rules.js";
import type {Violation} from "./subject.js";

/** A finding, and the file that it is in. */
interface KitFinding {
  readonly file: string;
  readonly finding: Finding;
}

/** Checks what is published beside the pictures of a figure against them and the claims. */
export async function checkKit(kit: Kit, only?: readonly RuleName[]): Promise<KitFinding[]> {
  const findings: KitFinding[] = [];
  for (const rule of rules) {
    if (rule.group !== "kit" || !isWanted(rule.name, only)) continue;
    for (const {file, ...violation} of await rule.check(kit)) {
      findings.push({file, finding: {rule: rule.name, ...violation}});
    }
  }
  return findings;
}

/** Checks one page by all rules about a page, or by **only** some of them. */
export const checkPage = (page: Page, only?: readonly RuleName[]): Finding[] =>
  rules.flatMap((rule) => (rule.group === "pages" ? told(rule.name, only, () => rule.check(page)) : []));

/** Checks a chart that carries no claims by all rules about such a chart, or by **only** some of them. */
export const checkForeign = (chart: ForeignChart, only?: readonly RuleName[]): Finding[] =>
  rules.flatMap((rule) => (rule.group === "elsewhere" ? told(rule.name, only, () => rule.check(chart)) : []));

/** Checks an article and what is pinned to it against each other. */
export const checkPinned = (subject: ArticleSubject, only?: readonly RuleName[]): Finding[] =>
  rules.flatMap((rule) => (rule.group === "article" ? told(rule.name, only, () => rule.check(subject)) : []));

function told(rule: RuleName, only: readonly RuleName[] | undefined, check: () => readonly Violation[]): Finding[] {
  return isWanted(rule, only) ? check().map((violation): Finding => ({rule, ...violation})) : [];
}
