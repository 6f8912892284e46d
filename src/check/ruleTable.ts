import {rules} from "./rules.js";

/** The rules as a Markdown table, a row a rule: its name, group and severity, and what it guards. */
export function ruleTable(): string {
  const rows = rules.map(({name, group, severity, guards}) => [`\`${name}\``, group, severity, guards]);
  const header = ["Rule", "Group", "Severity", "What it guards"];
  const widths = header.map((title, column) =>
    Math.max(...[header, ...rows].map((row) => row[column]?.length ?? 0), title.length)
  );
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [line(header), rule, ...rows.map(line)].join("\n");
}

const markers = ["<!-- rules -->", "<!-- /rules -->"] as const;

/** A document with the table of rules between its two markers written again. @throws when the markers are not there */
export function withRuleTable(markdown: string): string {
  const [start, end] = markers.map((marker) => markdown.indexOf(marker));
  if (start === undefined || end === undefined || start < 0 || end < start) {
    throw new Error(`missing markers: ${markers.join(" and ")}`);
  }
  return `${markdown.slice(0, start)}${markers[0]}\n\n${ruleTable()}\n\n${markdown.slice(end)}`;
}
