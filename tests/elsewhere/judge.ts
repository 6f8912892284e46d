import {checkForeign} from "../../src/check/checkBeside.js";
import {dataRows} from "../../src/check/elsewhere/compared/dataRows.js";
import {readForeign} from "../../src/check/elsewhere/foreignChart.js";
import {readXml} from "../../src/check/xml.js";
import type {Finding} from "../../src/check/rules.js";
import type {Row} from "./datasets.js";

/** Some rows as a file of them would be read. */
export function rowsOf(rows: readonly Row[]) {
  const header = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return dataRows(
    header,
    rows.map((row) => header.map((name) => row[name] ?? null))
  );
}

/** Reads a chart with its data. */
export function readChart(svg: string, data: readonly Row[] | null) {
  const {root, error} = readXml(svg);
  if (!root || error !== null) throw new Error(`invalid SVG: ${error}`);
  return readForeign(root, data && rowsOf(data));
}

/** What the check says of a chart. */
export function judge(svg: string, data: readonly Row[] | null): Finding[] {
  return checkForeign(readChart(svg, data));
}
