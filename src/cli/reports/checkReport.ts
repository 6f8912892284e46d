import {counted, queriesIn} from "../../verify/counted.js";
import {type Severity, severities} from "../../check/rule.js";
import {ruleNamed} from "../../check/rules.js";
import type {Checked, FiledFinding} from "../../verify/checkStory.js";
import {asPrinted} from "./asPrinted.js";
import {besideIt} from "./besideIt.js";
import type {Effects} from "../effects.js";
import {firstOfRule, moreWords} from "./firstOfRule.js";
import {briefText, plainJSON, plainText} from "./plainText.js";
import type {ReportFormat} from "./reportFormats.js";
import {filesInWords, type ToldFinding, toldOnce} from "./toldOnce.js";

/** What a check found, before it is printed. */
interface CheckReport extends Checked {
  /** What was read of a chart that says nothing of itself; default nothing. */
  readonly read?: readonly string[];
  /** What could not be checked, and why. */
  readonly skipped: readonly string[];
}

/** Prints a report. */
export function printReport(found: CheckReport, format: ReportFormat, effects: Pick<Effects, "hasColours">): string {
  const report = {...found, findings: found.findings.map(dated), waived: found.waived.map(dated)};
  switch (format) {
    case "text":
      return textReport(report, effects);
    case "github":
      return githubReport(report);
    case "json":
      return jsonReport(report);
  }
}

const severityOf = ({finding}: FiledFinding) => ruleNamed(finding.rule).severity;

/** A finding that says dates as the house prints them. */
const dated = <Filed extends FiledFinding>(filed: Filed): Filed => ({
  ...filed,
  finding: {...filed.finding, expected: asPrinted(filed.finding.expected)}
});

/** True for a rule whose violations are listed first. */
const isError = (filed: FiledFinding) => severityOf(filed) === "error";

// https://docs.github.com/actions/reference/workflow-commands
const githubLevels = {error: "error", warning: "warning", query: "notice"} as const;

/** The last line: what was checked, what is wrong, and what was waived. */
function checkSummary({files, figures, findings, waived}: CheckReport): string {
  const told = toldOnce(findings);
  const many = (severity: Severity) => told.filter(({first}) => severityOf(first) === severity).length;
  const queries = many("query");
  const asked = queries === 0 ? [] : [queriesIn(queries)];
  const counts = [counted(many("error"), "error"), counted(many("warning"), "warning"), ...asked, `${waived.length} waived`]; // prettier-ignore
  return `${counted(files, "file")} of ${counted(figures, "figure")}: ${counts.join(", ")}\n`;
}

function textReport(report: CheckReport, {hasColours}: Pick<Effects, "hasColours">): string {
  const paint = (code: number, text: string) => (hasColours ? `\u001b[${code}m${text}\u001b[0m` : text);
  const figures = worstFirst(report.findings);
  const block = ({first: {finding}, files}: ToldFinding) => {
    const rule = ruleNamed(finding.rule);
    const name = paint(
      rule.severity === "error" ? 31 : 33,
      rule.severity === "query" ? `query: ${rule.name}` : rule.name
    );
    const said = `${briefText(finding.where)}: found ${briefText(finding.found)}; expected ${briefText(finding.expected)}${unlikeIn(finding)}`;
    return `  ${name}  ${plainText(filesInWords(files))}\n    ${said}\n    ${rule.fix}\n`;
  };
  const blocks = figures.map(([figure, findings]) => {
    const lines = firstOfRule(toldOnce(findings), ({first}) => first.finding.rule).flatMap(({rule, first, more}) => [
      ...first.map(block),
      ...(more > 0 ? [`  ${moreWords(more, rule)}\n`] : [])
    ]);
    return `${paint(1, plainText(figure))}\n${lines.join("")}\n`;
  });
  const waived = report.waived.map(
    ({finding, file, reason}) => `waived ${finding.rule}  ${plainText(`${file}: ${reason}`)}\n`
  );
  const skipped = report.skipped.map((line) => `skipped: ${plainText(line)}\n`);
  const read = (report.read ?? []).map((line) => `read: ${plainText(line)}\n`);
  return [...blocks, ...waived, ...read, ...skipped, checkSummary(report)].join("");
}

/** What tells a finding from what was expected where both read alike, in one line. */
const unlikeIn = ({found, expected}: FiledFinding["finding"]) => {
  const words = besideIt(found, expected);
  return words === "" ? "" : ` ${briefText(words.trim())}`;
};

/** Figures with most errors first, and in each errors before warnings before queries. */
function worstFirst(findings: readonly FiledFinding[]): [string, FiledFinding[]][] {
  const figures = new Map<string, FiledFinding[]>();
  for (const filed of findings) figures.set(filed.figure, [...(figures.get(filed.figure) ?? []), filed]);
  const errors = (list: readonly FiledFinding[]) => list.filter(isError).length;
  return [...figures]
    .map(([figure, list]): [string, FiledFinding[]] => [
      figure,
      list.toSorted((a, b) => severities.indexOf(severityOf(a)) - severities.indexOf(severityOf(b)))
    ])
    .toSorted(([, a], [, b]) => errors(b) - errors(a) || b.length - a.length);
}

// https://docs.github.com/actions/reference/workflow-commands: values escape %, CR and LF, properties also : and ,
function githubReport(report: CheckReport): string {
  const value = (text: string) =>
    text
      .split(/[\r\n]+/)
      .map(plainText)
      .join("\n")
      .replaceAll("%", "%25")
      .replaceAll("\n", "%0A");
  const property = (text: string) => value(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
  const lines = toldOnce(report.findings).map(({first, files}) => {
    const {file, finding} = first;
    const {name, fix} = ruleNamed(finding.rule);
    const others = files.length > 1 ? ` (in ${filesInWords(files)})` : "";
    const message = `${finding.where}: found ${finding.found}; expected ${finding.expected}${besideIt(finding.found, finding.expected)}. ${fix}${others}`;
    return `::${githubLevels[severityOf(first)]} file=${property(file)},title=${property(name)}::${value(message)}\n`;
  });
  return [...lines, checkSummary(report)].join("");
}

function jsonReport({files, figures, findings, waived, read, skipped}: CheckReport): string {
  const record = ({figure, file, finding}: FiledFinding) => {
    const {group, severity, fix} = ruleNamed(finding.rule);
    return {figure, file, ...finding, group, severity, fix};
  };
  const report = {
    files,
    figures,
    findings: findings.map(record),
    waived: waived.map((filed) => ({...record(filed), reason: filed.reason})),
    ...(read && {read}),
    skipped
  };
  return `${plainJSON(JSON.stringify(report, null, 2))}\n`;
}
