import {basename} from "node:path";
import {checkForeign} from "../../check/checkBeside.js";
import type {DataRows} from "../../check/elsewhere/compared/dataRows.js";
import {type ForeignAccount, foreignAccount} from "../../check/elsewhere/foreignAccount.js";
import {readForeign} from "../../check/elsewhere/foreignChart.js";
import {readXml} from "../../check/xml.js";
import type {Checked, CheckOptions} from "../checkStory.js";

/** What came of checking a chart that was made elsewhere. */
interface ForeignChecked extends Checked, ForeignAccount {}

/**
 * Checks a chart that carries no claims by its axes and marks, and against its data where they are at hand.
 * @throws for a file that is no SVG, or larger than what is read
 */
export function checkForeignFile(
  file: string,
  text: string,
  {data, only}: CheckOptions & {readonly data: DataRows | null}
): ForeignChecked {
  const {root, error} = readXml(text);
  if (error !== null || root?.name !== "svg")
    throw new Error(`invalid SVG: ${file} (${error ?? `<${root?.name}> at its root`})`);
  const chart = readForeign(root, data);
  const findings = checkForeign(chart, only);
  return {
    files: 1,
    figures: 1,
    findings: findings.map((finding) => ({figure: basename(file), file, finding})),
    waived: [],
    ...foreignAccount(chart)
  };
}
