import type {ForeignRule} from "../rule.js";
import type {Violation} from "../subject.js";
import {axisOf, type ForeignChart} from "./foreignChart.js";
import type {DotGroup} from "./dots.js";
import {matchPlaced} from "./placedMarks.js";
import {type Growth, growthOf} from "./growth.js";
import {tickNumber} from "./axes/tickNumber.js";

/** Twice as much has twice the area. */
export const sizeByRadius = {
  name: "size-by-radius",
  group: "elsewhere",
  severity: "error",
  guards:
    "Dots, squares and pictures that differ in size have areas in proportion to what they stand for, not radii or sides.",
  source: "Tufte 1983: the area of a picture grows with the square of its side; Flannery 1971",
  fix: "Make the side or the radius the root of the value.",
  check: (chart) => chart.dots.filter(({sized}) => sized).flatMap((group) => grownBySide(chart, group))
} as const satisfies ForeignRule;

function grownBySide(chart: ForeignChart, group: DotGroup): Violation[] {
  const growths = [labelledGrowth(chart, group), ...dataGrowths(chart, group)].flatMap((each) => each ?? []);
  // The column that fits best is the one that is shown.
  const [best] = growths.toSorted((one, other) => other.fit - one.fit);
  if (best?.by !== "radius") return [];
  const where = `${group.dots.length} marks of ${best.of}`;
  return [{where, found: "a radius in proportion to the value", expected: "an area in proportion to the value"}];
}

/** Of a legend, or of marks with their numbers in them or beside them. */
function labelledGrowth({ink, axes}: ForeignChart, {dots}: DotGroup): Growth | null {
  const ticks = new Set(axes.flatMap(({ticks}) => ticks.map(({label}) => label)));
  const sized = dots.flatMap(({at, radius}) => {
    const near = ink.texts
      .filter((label) => !ticks.has(label) || dots.length <= ticks.size)
      .flatMap(({text, at: [x, y], box}) => {
        const away = Math.max(0, box.left - at[0] - radius, at[0] - radius - box.right);
        const number = Math.abs(y - at[1]) <= Math.max(3, radius * 0.5) && away <= 60 ? tickNumber(text) : null;
        return number ? [{value: number.value, away: Math.abs(x - at[0])}] : [];
      })
      .toSorted((one, other) => one.away - other.away)[0];
    return near ? [{value: near.value, radius}] : [];
  });
  return sized.length === dots.length ? growthOf(sized, "what their labels say") : null;
}

function dataGrowths(chart: ForeignChart, {dots, box}: DotGroup): Growth[] {
  const {data} = chart;
  const [x, y] = [axisOf(chart, "x", box), axisOf(chart, "y", box)];
  if (!data || !x || !y) return [];
  const match = matchPlaced(
    dots.map(({at}) => at),
    x,
    y,
    data
  );
  if (!match) return [];
  return data.columns.flatMap((column) => {
    if (column.kind !== "number") return [];
    const sized = match.rows.flatMap((row, index) => {
      const [value, radius] = [row === null ? null : column.values[row], dots[index]?.radius];
      return typeof value === "number" && radius !== undefined ? [{value, radius}] : [];
    });
    return growthOf(sized, column.name) ?? [];
  });
}
