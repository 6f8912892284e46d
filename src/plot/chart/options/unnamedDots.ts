import {group} from "d3";
import type {DrawnChart, DrawnMark} from "../drawChart.js";
import {nameOf} from "./refusals.js";
import {colourChannel} from "../../measureOf.js";

/** @throws where dots of two columns have one look in one panel, and no text of the chart says which is which */
export function checkDots({marks}: DrawnChart): void {
  if (marks.some(({mark}) => nameOf(mark) === "text" && !/axis/.test(mark.ariaLabel ?? ""))) return;
  const dots = marks.filter(({mark, channels}) => /^(?:dot|circle|hexagon)[XY]?$/.test(nameOf(mark)) && !colourChannel(channels) && !channels["symbol"]); // prettier-ignore
  for (const alike of group(dots, (each) => JSON.stringify([each.panel, lookOf(each)])).values()) {
    for (const along of ["x", "y"] as const) {
      const columns = [...new Set(alike.flatMap((each) => columnAlong(along, each)))];
      if (columns.length < 2 || alike.some((each) => columnAlong(along, each).length === 0)) continue;
      throw new Error(
        `dots without names: ${columns.join(" and ")} in one look (give each a fill and name it, with Plot.text or in one mark with fill: "…", a column of their names, and color: {legend: true}): plot`
      );
    }
  }
}

/** The column that dots stand by along a scale of numbers. */
function columnAlong(along: "x" | "y", {channels}: DrawnMark): string[] {
  const {label, value, scale} = channels[along] ?? {};
  const isNumbers = scale === along && Array.from(value ?? []).some((each) => typeof each === "number");
  return isNumbers && typeof label === "string" ? [label] : [];
}

function lookOf({mark}: DrawnMark): readonly unknown[] {
  const style: Readonly<Record<string, unknown>> = {...mark};
  return ["fill", "stroke", "r", "strokeWidth", "fillOpacity", "strokeOpacity", "opacity", "symbol"].map(
    (name) => style[name] ?? null
  );
}
