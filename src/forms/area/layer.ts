import {decimal} from "../../facts/quantity.js";
import type {Series, SeriesPoint} from "../../plot/series/series.js";

/** A number of a layer, between its two edges; both *null* where there is no number. */
export interface LayerPoint extends SeriesPoint {
  readonly from: number | null;
  readonly to: number | null;
}

/** A series as a layer of a stack. */
export interface Layer extends Series {
  readonly points: readonly LayerPoint[];
}

/** Series as layers, the first on zero and each on the one before. */
export function stackedLayers(series: readonly Series[]): readonly Layer[] {
  const tops = new Map<number, number>();
  return series.map((each): Layer => {
    const points = each.points.map((point): LayerPoint => {
      if (point.value === null) return {...point, from: null, to: null};
      const from = tops.get(point.at.getTime()) ?? 0;
      const to = decimal(from + point.value);
      tops.set(point.at.getTime(), to);
      return {...point, from, to};
    });
    return {...each, points};
  });
}
