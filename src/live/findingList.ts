import {ruleNamed} from "../check/rules.js";
import type {Finding} from "../check/subject.js";

/**
 * What a check found, as HTML: a line that counts, and each violation with its rule, place and way out.
 * @param held how many rules were applied
 * @param document that makes the elements; defaults to the page's own
 */
export function findingList(
  findings: readonly Finding[],
  held: number,
  {document = globalThis.document}: {readonly document?: Document} = {}
): HTMLElement {
  const section = document.createElement("section");
  section.className = findings.length === 0 ? "findings clean" : "findings";
  const verdict = document.createElement("p");
  verdict.textContent = `${findings.length} ${findings.length === 1 ? "violation" : "violations"} of ${held} rules`;
  const list = document.createElement("ul");
  list.append(...findings.map((finding) => itemOf(document, finding)));
  section.append(verdict, ...(findings.length > 0 ? [list] : []));
  return section;
}

function itemOf(document: Document, {rule, where, found, expected}: Finding): HTMLLIElement {
  const item = document.createElement("li");
  const name = document.createElement("code");
  name.textContent = rule;
  const fix = document.createElement("small");
  fix.textContent = ruleNamed(rule).fix;
  item.append(name, ` ${where}: found ${found}; expected ${expected}. `, fix);
  return item;
}
