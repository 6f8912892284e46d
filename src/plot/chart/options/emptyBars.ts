import {BarX, BarY, type Scale, WaffleX, WaffleY} from "@observablehq/plot";
import {axisPart} from "../../axisPart.js";
import type {DrawnChart, DrawnMark} from "../drawChart.js";

/**
 * The names on the scale of bars at which nothing is drawn, since their rows have no value: an empty row reads as zero. None in
 * panels, whose bars may lack for other reasons.
 */
export function emptyBars({scale, marks}: DrawnChart): Record<"rows" | "columns", string[]> {
  if (scale("fx") ?? scale("fy")) return {rows: [], columns: []};
  // A waffle has its cells in px, and no names to look for.
  if (marks.some(({mark}) => mark instanceof WaffleX || mark instanceof WaffleY)) return {rows: [], columns: []};
  const data = marks.filter(({mark}) => axisPart(mark) === null);
  const emptyAlong = (along: "x" | "y") => {
    const bars = data.filter(({mark}) => mark instanceof (along === "y" ? BarX : BarY));
    if (bars.length === 0) return [];
    // What a transform makes of rows without a value, such as the box of none, is no row any more.
    const made = bars.some(({mark}) => mark.transform != null) ? namesOn(scale(along)) : [];
    const shown = new Set(
      data.flatMap((each) =>
        namesOf(
          each,
          along,
          each.index.filter((row) => !each.missing.has(row))
        )
      )
    );
    const empty = bars.flatMap((each) => namesOf(each, along, [...each.missing])).concat(made);
    return [...new Set(empty)].filter((name) => !shown.has(name));
  };
  return {rows: emptyAlong("y"), columns: emptyAlong("x")};
}

/** The names of a scale of bands; none of another. */
function namesOn({type, domain = []}: Partial<Scale> = {}): string[] {
  const names = type === "band" ? Array.from<unknown>(domain) : [];
  return names.filter((name) => typeof name === "string");
}

/** The names of some data on a scale; empty for dates, which are no words. */
function namesOf({channels}: DrawnMark, along: "x" | "y", rows: readonly number[]): string[] {
  const values = Array.from(channels[along]?.value ?? []);
  return rows.flatMap((row) => {
    const value = values[row] ?? null;
    return value === null ? [] : [value instanceof Date ? "" : String(value)];
  });
}
