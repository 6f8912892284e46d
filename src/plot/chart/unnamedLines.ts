import type {DrawnChart, DrawnMark} from "./drawChart.js";
import {nameOf} from "./refusals.js";
import {colourChannel} from "../measureOf.js";
import {text} from "../scaleRecord.js";

/** Of more lines than these the whole is looked at, and no single one. */
const fewLines = 6;

/** @throws where a few lines of one look stand in one panel, and no text of the chart says which is which */
export function checkLines({marks}: DrawnChart): void {
  if (marks.some(({mark}) => nameOf(mark) === "text" && !/axis/.test(mark.ariaLabel ?? ""))) return;
  const lines = new Map<string, number>();
  for (const each of marks) {
    if (!/^line[XY]?$/.test(nameOf(each.mark)) || colourChannel(each.channels)) continue;
    const key = JSON.stringify([each.panel, lookOf(each)]);
    lines.set(key, (lines.get(key) ?? 0) + countOf(each));
  }
  const most = Math.max(0, ...lines.values());
  if (most < 2 || most > fewLines) return;
  throw new Error(
    `lines without names: ${most} of one colour (name them at their ends with Plot.text, or write stroke: "…", a column of their names, and color: {legend: true}): plot`
  );
}

function lookOf({mark}: DrawnMark): readonly unknown[] {
  const look: Readonly<Record<string, unknown>> = {...mark};
  return ["stroke", "strokeDasharray", "strokeWidth", "strokeOpacity", "opacity"].map((name) => look[name] ?? null);
}

/** How many lines a mark draws in a panel. */
function countOf({channels: {z}, index}: DrawnMark): number {
  if (index.length === 0) return 0;
  return z ? new Set(index.map((row) => text(z.value?.[row]))).size : 1;
}
