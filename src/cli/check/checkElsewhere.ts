import {dirname, join} from "node:path";
import type {RuleName} from "../../check/rules.js";
import {together} from "../../verify/checkStory.js";
import {checkForeignFile} from "../../verify/elsewhere/checkForeignFile.js";
import {readForeignData} from "../../verify/elsewhere/readForeignData.js";
import {printReport} from "../reports/checkReport.js";
import type {Effects, ExitCode} from "../effects.js";
import {UsageError} from "../options.js";
import type {ReportFormat} from "../reports/reportFormats.js";
import {readInputText} from "../input/readInput.js";

/** The options of `nutgraf check --elsewhere`, as they were read. */
export interface ElsewhereCall {
  /** The path of the data; *null* where they are not at hand. */
  readonly data: string | null;
  readonly format: ReportFormat;
  readonly only?: readonly RuleName[];
}

/** Checks charts that carry no claims and prints what misleads in them, what was read, and what was not. */
export async function checkElsewhere(
  paths: readonly string[],
  {data: path, format, ...options}: ElsewhereCall,
  {cwd, ...effects}: Effects
): Promise<ExitCode> {
  const stray = paths.find((each) => !each.endsWith(".svg"));
  if (paths.length === 0 || stray !== undefined) {
    throw new UsageError(
      `${stray === undefined ? "missing file" : `no SVG: ${stray}`} (nutgraf check CHART.svg --data DATA.csv)`
    );
  }
  const read = (name: string) => readInputText(name, cwd);
  const data =
    path === null
      ? null
      : await readForeignData({
          name: path,
          text: await read(path),
          textBeside: (name) => read(join(dirname(path), name))
        });
  const checked = await Promise.all(
    paths.map(async (each) => checkForeignFile(each, await read(each), {data, ...options}))
  );
  const line = (file: string) => (text: string) => (paths.length === 1 ? text : `${file}: ${text}`);
  const told = (key: "read" | "unread") => checked.flatMap((each, index) => each[key].map(line(paths[index] ?? "")));
  const all = together(checked);
  effects.out(printReport({...all, read: told("read"), skipped: told("unread")}, format, effects));
  if (all.findings.length > 0) return 2;
  // Nothing was found in a chart of which nothing could be read.
  return checked.some((each) => each.read.length === 0) ? 1 : 0;
}
