import {readFileSync, writeFileSync} from "node:fs";
import {format, resolveConfig} from "prettier";
import {measure, measuredTables} from "./measured.js";

/** A page with the tables between its two markers written again. */
export async function withTables(page: string, tables: string): Promise<string> {
  const filled = page.replace(
    /(<!-- measured -->)[^]*?(<!-- \/measured -->)/,
    (_, start: string, end: string) => `${start}\n\n${tables}\n\n${end}`
  );
  return format(filled, {...(await resolveConfig(import.meta.filename)), parser: "markdown"});
}

const page = new URL("../../docs/elsewhere.md", import.meta.url);
if (process.argv[1] === import.meta.filename) {
  writeFileSync(page, await withTables(readFileSync(page, "utf8"), measuredTables(await measure())));
}
