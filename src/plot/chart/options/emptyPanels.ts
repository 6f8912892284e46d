import {Frame} from "@observablehq/plot";
import {axisPart} from "../../axisPart.js";
import type {DrawnChart} from "../drawChart.js";

/**
 * The names of panels to which no row belongs, as a domain of fx or fy that has more names than the data: of a grid of panels those
 * of its columns and rows that are empty.
 */
export function emptyPanels({scale, marks}: DrawnChart): string[] {
  const shown = marks.filter(
    ({mark, index}) => axisPart(mark) === null && !(mark instanceof Frame) && index.length > 0
  );
  return (["fx", "fy"] as const).flatMap((name) => {
    const full = new Set(shown.map(({panel}) => textOf(panel[name])));
    const domain = Array.from<unknown>(scale(name)?.domain ?? []).map(textOf);
    return full.has("") ? [] : domain.filter((each) => each !== "" && !full.has(each));
  });
}

const textOf = (value: unknown) => (value === undefined || value === null ? "" : String(value));
