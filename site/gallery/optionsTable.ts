import {namesOfOptions, type OptionsOfRows} from "../../tests/forms/gallery/optionsOfRows.js";

/** The options of forms of rows, as a table in Markdown: a mark where a form takes one, and elsewhere why it does not. */
export function optionsTable(forms: Readonly<Record<string, OptionsOfRows>>): string {
  const head = ["Form", ...namesOfOptions.map((name) => `\`${name}\``)];
  const rows = Object.entries(forms).map(([form, {takes, highlights, others = {}}]) => {
    const yes = (name: string) => (name === "highlight" && highlights !== undefined ? `yes: ${highlights}` : "yes");
    const cells = namesOfOptions.map((name) => (takes.includes(name) ? yes(name) : `no: ${others[name] ?? ""}`));
    return [`\`${form}\``, ...cells];
  });
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
