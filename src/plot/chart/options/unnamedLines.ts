import {group} from "d3";
import type {DrawnChart, DrawnMark} from "../drawChart.js";
import {nameOf} from "./refusals.js";
import {colourChannel} from "../../measureOf.js";
import {text} from "../../scaleRecord.js";

/** Of more lines than these the whole is looked at, and no single one. */
const fewLines = 6;

/** @throws where a few lines of one look, or of plain colours, stand in one panel, and no text of the chart says which is which */
export function checkLines({marks}: DrawnChart): void {
  if (marks.some(({mark}) => nameOf(mark) === "text" && !/axis/.test(mark.ariaLabel ?? ""))) return;
  const lines = marks.filter(({mark, channels}) => /^line[XY]?$/.test(nameOf(mark)) && !colourChannel(channels));
  const alike = group(lines, (each) => JSON.stringify([each.panel, lookOf(each)]));
  checkCount(Math.max(0, ...[...alike.values()].map(countAll)), "of one colour");
  for (const inPanel of group(lines, ({panel}) => JSON.stringify(panel)).values()) {
    const colours = new Set(inPanel.filter((each) => countOf(each) > 0).map(strokeOf));
    if (colours.size > 1) checkCount(countAll(inPanel), `of ${colours.size} colours without a key`);
  }
}

function checkCount(count: number, ofWhat: string): void {
  if (count < 2 || count > fewLines) return;
  throw new Error(
    `lines without names: ${count} ${ofWhat} (name them at their ends with Plot.text, or write stroke: "…", a column of their names, and color: {legend: true}): plot`
  );
}

const styleOf = ({mark}: DrawnMark): Readonly<Record<string, unknown>> => ({...mark});

const strokeOf = (each: DrawnMark) => styleOf(each)["stroke"] ?? null;

function lookOf(each: DrawnMark): readonly unknown[] {
  const style = styleOf(each);
  return ["stroke", "strokeDasharray", "strokeWidth", "strokeOpacity", "opacity"].map((name) => style[name] ?? null);
}

const countAll = (lines: readonly DrawnMark[]) => lines.reduce((sum, each) => sum + countOf(each), 0);

/** How many lines a mark draws in a panel. */
function countOf({channels: {z}, index}: DrawnMark): number {
  if (index.length === 0) return 0;
  return z ? new Set(index.map((row) => text(z.value?.[row]))).size : 1;
}
