import {areaY, ruleX} from "@observablehq/plot";
import type {DotSign} from "../../plot/dotSigns.js";
import {type MarkRead, shows} from "../../plot/marksRead.js";
import {openWay} from "../../plot/openEnd.js";
import type {SeriesPoint} from "../../plot/series/series.js";
import {dotSign} from "../../theme/pointSizes.js";
import {strokeWidths} from "../../theme/strokes.js";
import type {Palette} from "../../theme/theme.js";
import {inkOf, type LineSeries} from "./lineSeries.js";

/** The addresses of the numbers of a point. */
export const factsOf = {
  x: ({facts}: SeriesPoint) => facts.date ?? "",
  y: ({facts}: SeriesPoint) => facts.value ?? ""
};

/** Points that follow one another and have an interval each. */
export function intervalsOf(points: readonly SeriesPoint[]): readonly (readonly SeriesPoint[])[] {
  const bands: SeriesPoint[][] = [[]];
  for (const point of points) {
    if (point.low === null || point.high === null) bands.push([]);
    else bands.at(-1)?.push(point);
  }
  return bands;
}

/** The interval around a line that matters: a band for each stretch of numbers with both ends, and a rule for one alone. */
export function bandMarks({points, hue}: LineSeries, palette: Palette): MarkRead[] {
  if (hue === null) return [];
  const bands = intervalsOf(points);
  const wide = bands.flatMap((own, band) => (own.length > 1 ? own.map((point) => ({...point, band})) : []));
  const lone = bands.flatMap((own) => (own.length === 1 ? own : []));
  // A margin of error is one fact with both ends; the ends in columns of a table are a fact each.
  const interval = ({facts}: SeriesPoint) => [facts.low ?? facts.value ?? "", facts.high ?? facts.value ?? ""];
  const read = {of: {x: factsOf.x, y: interval}, by: {y: "interval"}} as const;
  const edge = {stroke: inkOf(hue, palette), strokeWidth: strokeWidths.hairline};
  const ends = {x: "at", y1: "low", y2: "high"} as const;
  return [
    ...(wide.length > 0 ? [shows(areaY(wide, {...ends, z: "band", fill: palette.tint, ...edge}), read)] : []),
    ...(lone.length > 0
      ? [shows(ruleX(lone, {...ends, stroke: edge.stroke, strokeWidth: strokeWidths.edge}), read)]
      : [])
  ];
}

/** Points that are stated with a bound, or whose interval stands alone: each has a dot, which its sign or its rule begins at. */
export function boundPoints({points, hue}: LineSeries): SeriesPoint[] {
  const lone = hue === null ? [] : intervalsOf(points).flatMap((own) => (own.length === 1 ? own : []));
  return points.filter((point) => wayOf(point) !== null || lone.includes(point));
}

/**
 * The signs of bounds beside the dots of a line, in its colour, since it runs through them.
 * @param end px of a point, across and down
 */
export function boundSigns(
  {points}: Pick<LineSeries, "points">,
  end: (point: SeriesPoint) => readonly [x: number, y: number],
  {r, stroke}: {readonly r: number; readonly stroke: string}
): DotSign[] {
  return points.flatMap((point): DotSign[] => {
    const way = wayOf(point);
    if (way === null || point.facts.value === null) return [];
    const [x, y] = end(point);
    return [{x, y, r, axis: "y", way, fact: point.facts.value, stroke}];
  });
}

/**
 * The numbers of lines that are drawn, of grey lines without their intervals; and where one is stated with a bound, room for its sign.
 * @param height px that the plot is high at the least
 */
export function numbersOf(series: readonly LineSeries[], height: number): number[] {
  const numbers = series.flatMap(({points, hue}) =>
    points.flatMap(({value, low, high}) => (hue === null ? [value] : [value, low, high]).flatMap((each) => each ?? []))
  );
  return [...numbers, ...signRoom(series, numbers, height)];
}

/** Numbers over and under those with a bound, for its sign; none below a zero that no number falls below. */
function signRoom(series: readonly LineSeries[], numbers: readonly number[], height: number): number[] {
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const reach = ((dotSign + dotSign / 2) * (high - low || Math.abs(high))) / height;
  return series.flatMap(({points}) =>
    points.flatMap((point) => {
      const way = wayOf(point);
      if (way === null || point.value === null) return [];
      const [over, under] = [point.value + reach, point.value - reach];
      return [...(way === "less" ? [] : [over]), ...(way === "more" ? [] : [low < 0 ? under : Math.max(0, under)])];
    })
  );
}

const wayOf = ({quantity}: SeriesPoint) => quantity && openWay(quantity);
