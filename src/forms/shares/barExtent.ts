import {intervalOf, type Quantity} from "../../facts/quantity.js";
import {openEndSize} from "../../theme/markSizes.js";
import {openEnd, type OpenWay, openWay} from "../../plot/openEnd.js";

/** How long the whole of a share is, in flows: the less the flow is of it, the longer it is. */
export interface BarExtent {
  /** To where it is certain to reach; all of it where the share is exact. */
  readonly certain: number;
  /** To where it is drawn; hollow from **certain** on. */
  readonly drawn: number;
  /** To where its end is open: a share that is more than stated is of a shorter whole. */
  readonly way: OpenWay | null;
  /** From where to where a margin of error lets it end; *null* where there is none. */
  readonly margin: readonly [low: number, high: number] | null;
}

/** The whole that follows from a share of it, in percent above zero. */
export function barExtent(quantity: Quantity): BarExtent {
  if (quantity.bound === "range") {
    const {low, high} = quantity;
    return {certain: 100 / high, drawn: 100 / low, way: null, margin: null};
  }
  const drawn = 100 / quantity.value;
  const way = openWay(quantity);
  if (way === "more") return {certain: 1, drawn, way: "less", margin: null};
  const {low, high} = intervalOf(quantity);
  const margin = quantity.bound === "margin" ? ([100 / Math.min(100, high), 100 / low] as const) : null;
  return {certain: drawn, drawn, way: way === "less" ? "more" : way, margin};
}

/** To where a bar is drawn with its margin of error, in flows. */
export const reachOf = ({drawn, margin}: BarExtent) => margin?.[1] ?? drawn;

/** Px that the arrows of a bar’s sign are long: one that points back stays in what is left of the whole, if it can. */
export function signReach({drawn, way}: BarExtent, flowWidth: number): number {
  if (way === null) return 0;
  const room = way === "more" ? Infinity : Math.max(openEndSize.least, (drawn - 1) * flowWidth - 1);
  return Math.min(openEnd.reach[way], room);
}

/** Px by which the sign of a bound reaches into the flow, where little is left of the whole. */
export function signOverlap(extent: BarExtent, flowWidth: number): number {
  if (extent.way === null || extent.way === "more") return 0;
  return Math.max(0, signReach(extent, flowWidth) + 3 - (extent.drawn - 1) * flowWidth);
}

/** Px that the sign of a bound takes right of the end of a bar, and left of it. */
export function signRoom({way}: BarExtent): {readonly outside: number; readonly inside: number} {
  if (way === null) return {outside: 0, inside: 0};
  const reach = openEnd.reach[way] + 2;
  return {outside: way === "less" ? 1 : reach, inside: way === "more" ? 0 : reach + 4};
}
