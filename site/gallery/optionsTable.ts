import {namesOfOptions, type OptionsOfRows} from "../../tests/forms/gallery/optionsOfRows.js";

/** The options of forms of rows, as a table in Markdown: a mark where a form takes one, and elsewhere why it does not. */
export function optionsTable(forms: Readonly<Record<string, OptionsOfRows>>): string {
  const head = ["Form", ...namesOfOptions.map((name) => `\`${name}\``)];
  const rows = Object.entries(forms).map(([form, {takes, others = {}}]) => [
    `\`${form}\``,
    ...namesOfOptions.map((name) => (takes.includes(name) ? "yes" : `no: ${others[name] ?? ""}`))
  ]);
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
