import {counted, queriesIn} from "../../verify/counted.js";
import {type Severity, severities} from "../../check/rule.js";
import {isFailing, ruleNamed} from "../../check/rules.js";
import {html, htmlText} from "../files/html.js";
import type {FoundIn, Verdict} from "../../verify/verdict.js";

/** The verdict on some figures in a few words, marked where it is bad. */
export function verdictLine(verdicts: readonly Verdict[]): string {
  const standing = verdicts.flatMap((verdict) => verdict.standing);
  const many = (severity: Severity) => standing.filter((found) => severityOf(found) === severity).length;
  const [errors, warnings, queries] = [many("error"), many("warning"), many("query")];
  const waived = verdicts.reduce((sum, verdict) => sum + verdict.waived.length, 0);
  const failed = errors + warnings > 0;
  const counts = [
    ...(errors > 0 ? [counted(errors, "error")] : []),
    ...(warnings > 0 ? [counted(warnings, "warning")] : []),
    ...(queries > 0 ? [queriesIn(queries)] : [])
  ];
  const words = counts.length > 0 ? counts.join(", ") : "No violations";
  const text = waived > 0 ? `${words}, ${waived} waived` : words;
  return html("p", {class: failed ? "verdict failed" : "verdict"}, text);
}

/** How much was looked at. */
export function verdictScope(verdicts: readonly Verdict[]): string {
  const files = verdicts.reduce((sum, verdict) => sum + verdict.files, 0);
  const [rules = 0] = verdicts.map((verdict) => verdict.rules);
  return html("p", {class: "muted"}, `${counted(rules, "rule")}, applied to ${counted(files, "file")}`);
}

/** True where a figure has no violation that stands; a query is none. */
export const isPassed = ({standing}: Verdict) => !standing.some(({finding}) => isFailing(finding));

/** What the check says of a figure: how much was looked at, what is wrong, and what is waived and why. */
export function verdictPanel(verdict: Verdict): string {
  const {files, standing, waived} = verdict;
  const list = (name: string, items: readonly string[]) =>
    items.length === 0 ? "" : html("ul", {class: name}, ...items.map((item) => html("li", {}, item)));
  return [
    verdictLine([verdict]),
    verdictScope([verdict]),
    list(
      "findings",
      standing
        .toSorted((a, b) => severities.indexOf(severityOf(a)) - severities.indexOf(severityOf(b)))
        .map((found) => violation(found, files))
    ),
    list(
      "findings waived",
      waived.map(
        (each) => `${ruleAndPlace("waived", each, files)}. ${html("b", {}, "Reason:")} ${htmlText(each.reason)}`
      )
    )
  ].join("\n");
}

function violation(found: FoundIn, all: number): string {
  const {severity, fix} = ruleNamed(found.finding.rule);
  return `${ruleAndPlace(severity, found, all)}. ${htmlText(fix)}`;
}

/** @param all how many files were looked at */
function ruleAndPlace(word: string, {finding, files}: FoundIn, all: number): string {
  const {rule, where, found, expected} = finding;
  const names = files.length === all && all > 1 ? `all ${all} files` : files.join(", ");
  const place = files.length === 0 ? where : `${names}: ${where}`;
  return `${html("b", {}, rule)} (${word}) ${htmlText(`${place}: found ${found}; expected ${expected}`)}`;
}

const severityOf = ({finding}: FoundIn) => ruleNamed(finding.rule).severity;
