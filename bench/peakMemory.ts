import {appendFileSync} from "node:fs";
import {isMainThread} from "node:worker_threads";
import type {Chart} from "../src/index.js";
import {counties} from "./counties.js";

/** After so many figures all that a render needs is loaded, and what stays for each of them shows. */
const first = 500;

/** The most memory that the process has had so far, in MB, on a line of the file that PEAKS names. */
function notePeak(): void {
  const file = process.env["PEAKS"];
  if (file !== undefined) appendFileSync(file, `${(process.resourceUsage().maxRSS * 1024) / 1e6}\n`);
}

const notebook = counties(20_000);
let isNoted = false;

/** A chart that notes the peak when it is first drawn: in whichever thread that is. */
function noting(chart: Chart): Chart {
  const draw = (context?: Parameters<Chart>[0]) => {
    if (!isNoted) notePeak();
    isNoted = true;
    return chart(context);
  };
  return Object.assign(draw, {figure: chart.figure});
}

if (isMainThread) process.once("exit", notePeak);

/** 20,000 figures; the peak is noted when the first 500 are drawn, and at the end. */
export default {
  ...notebook,
  cells: notebook.cells.map((cell, index) => (index === first && typeof cell === "function" ? noting(cell) : cell))
};
