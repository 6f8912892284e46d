import {readFileSync, writeFileSync} from "node:fs";
import {format, resolveConfig} from "prettier";
import {findingsOf} from "../check/numbers/judgedText.js";
import {legitimate} from "../check/numbers/legitimate.js";
import {faultTables} from "./kinds.js";
import {alarmsOver} from "./right/alarmsOver.js";
import {rightTexts} from "./right/rightTexts.js";

const page = new URL("../../docs/faults.md", import.meta.url);

/** docs/faults.md with the tables between its two markers written again. */
export async function faultPage(): Promise<string> {
  const alarms: Record<string, string[]> = {};
  for (const [kind, texts] of Object.entries(legitimate)) {
    alarms[kind] = [];
    for (const text of texts) if ((await findingsOf(text)).length > 0) alarms[kind].push(text);
  }
  for (const [kind, rows] of Object.entries(rightTexts)) {
    alarms[kind] = [];
    for (const row of rows) if ((await alarmsOver(row)).length > 0) alarms[kind].push(row[2]);
  }
  const filled = readFileSync(page, "utf8").replace(
    /(<!-- faults -->)[^]*?(<!-- \/faults -->)/,
    (_, start: string, end: string) => `${start}\n\n${faultTables(alarms)}\n\n${end}`
  );
  return format(filled, {...(await resolveConfig(import.meta.filename)), parser: "markdown"});
}

if (process.argv[1] === import.meta.filename) writeFileSync(page, await faultPage());
