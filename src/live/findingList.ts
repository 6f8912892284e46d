import {checkDocument, checkFields, checkList, checkText, checkWord, refusal} from "../facts/boundary.js";
import type {Finding} from "../check/rules.js";
import {rulesOfFile} from "../check/rulesOfFile.js";
import {isolated} from "../type/isolates.js";

/**
 * What a check found, as HTML: a line that counts, and says so where a number is only supposed, and for each rule that is broken its first violation, how many more
 * there are, and the way out.
 * @param findings of one figure, as `checkDrawing` returns them
 * @param held how many rules were applied
 * @param document that makes the elements; defaults to the page's own
 */
export function findingList(
  findings: readonly Finding[],
  held: number,
  options: {readonly document?: Document} = {}
): HTMLElement {
  checkFindings(findings);
  if (!Number.isInteger(held) || held < 0) throw refusal(held, "number of rules", "a whole number", "findingList");
  checkFields(options, ["document"], "options", "findingList");
  const {document = globalThis.document} = options;
  checkDocument(document, "findingList");
  const section = document.createElement("div");
  section.className = findings.length === 0 ? "findings clean" : "findings";
  const verdict = document.createElement("p");
  const count = `${findings.length} ${findings.length === 1 ? "violation" : "violations"} of ${held} rules`;
  const isSupposed = findings.some(({rule}) => rule === "number-supposed");
  verdict.textContent = isSupposed ? `What if: no figure to publish. ${count}` : count;
  const list = document.createElement("ul");
  const broken = new Set(findings.map(({rule}) => rule));
  list.append(
    ...Array.from(broken, (name) =>
      itemOf(
        document,
        findings.filter(({rule}) => rule === name)
      )
    )
  );
  section.append(verdict, ...(findings.length > 0 ? [list] : []));
  return section;
}

function checkFindings(findings: readonly Finding[]): void {
  checkList(findings, "findings", "findingList");
  for (const finding of findings) {
    checkFields(finding, ["rule", "where", "found", "expected"], "finding", "findingList");
    checkWord(
      finding.rule,
      rulesOfFile.map(({name}) => name),
      "rule",
      "findingList"
    );
    for (const field of ["where", "found", "expected"] as const) checkText(finding[field], field, "findingList");
  }
}

function itemOf(document: Document, [first, ...others]: readonly Finding[]): HTMLLIElement {
  const item = document.createElement("li");
  if (!first) return item;
  const {rule, where, found, expected} = first;
  const name = document.createElement("code");
  name.textContent = rule;
  const more = others.length === 0 ? "" : ` And ${others.length} more.`;
  const fix = document.createElement("small");
  fix.textContent = rulesOfFile.find((each) => each.name === rule)?.fix ?? "";
  item.append(name, isolated(` ${where}: found ${found}; expected ${expected}.${more} `), fix);
  return item;
}
