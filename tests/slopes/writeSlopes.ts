import {readFileSync, writeFileSync} from "node:fs";
import {format, resolveConfig} from "prettier";

const page = new URL("../../docs/reliability.md", import.meta.url);

/** Writes the rows of the table of slopes into docs/reliability.md, between its two markers. */
export async function writeSlopes(rows: readonly string[]): Promise<void> {
  const head = "| what | seconds of one core by size | slope | limit |\n|---|---|---:|---|";
  const filled = readFileSync(page, "utf8").replace(
    /(<!-- slopes -->)[^]*?(<!-- \/slopes -->)/,
    (_, start: string, end: string) => `${start}\n\n${[head, ...rows].join("\n")}\n\n${end}`
  );
  writeFileSync(page, await format(filled, {...(await resolveConfig(import.meta.filename)), parser: "markdown"}));
}
