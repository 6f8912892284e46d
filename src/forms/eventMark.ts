import {type ScaleTime, scaleUtc} from "d3";
import type {DatedEvent} from "../claims/event.js";
import {extentOf, parseEdtf, type StatedDate} from "../claims/period.js";
import {instant} from "./calendar.js";
import type {TimePanel} from "./timePanel.js";

/** From instants to px from the left end of a panel's axis. */
export type TimeScale = ScaleTime<number, number>;

/** The scale of a panel whose axis is **width** px long. */
export function timeScale({start, end}: TimePanel, width: number): TimeScale {
  return scaleUtc([instant(start), instant(end)], [0, width]);
}

/** The sizes of marks, in px: the height of a bar and the least that it is long, and the radius of a dot. */
export const markSize = {bar: 10, least: 3, radius: 5} as const;

/** One shape of an event's mark: as long as what is stated, and filled as surely as it is. */
export interface MarkPart {
  /** A *dot* stands for one day, in its middle; a *bar* covers all the days that it stands for. */
  readonly shape: "dot" | "bar";
  /** *hatched*: within a year; *hollow*: this or another date of a set. */
  readonly fill: "solid" | "hatched" | "hollow";
  /** Px along the axis; for a dot its edges. */
  readonly x1: number;
  readonly x2: number;
}

/**
 * The mark of an event: a dot for a day, a bar over a whole month or period, a hatched bar over a year in which the
 * event fell, and hollow ones for a set of dates, one of which is right.
 */
export function markOf({period}: DatedEvent, scale: TimeScale): MarkPart[] {
  const edtf = parseEdtf(period.edtf ?? "");
  switch (edtf.kind) {
    case "date":
      return [datePart(edtf.date, edtf.date.precision === "year" ? "hatched" : "solid", scale)];
    case "interval":
      return [{shape: "bar", fill: "solid", ...spanOf(extentOf(edtf), scale)}];
    case "oneOf":
      return edtf.dates.map((date) => datePart(date, "hollow", scale)).toSorted((a, b) => a.x1 - b.x1);
  }
}

/** From where to where a mark reaches, in px along the axis. */
export function reachOf(mark: readonly MarkPart[]): {readonly x1: number; readonly x2: number} {
  return {x1: Math.min(...mark.map(({x1}) => x1)), x2: Math.max(...mark.map(({x2}) => x2))};
}

function datePart(date: StatedDate, fill: MarkPart["fill"], scale: TimeScale): MarkPart {
  const span = spanOf(date, scale);
  if (date.precision !== "day") return {shape: "bar", fill, ...span};
  const middle = (span.x1 + span.x2) / 2;
  return {shape: "dot", fill, x1: middle - markSize.radius, x2: middle + markSize.radius};
}

/** Where some days begin and end on the axis; where that is too short to be seen, a little more around their middle. */
function spanOf({start, end}: {readonly start: string; readonly end: string}, scale: TimeScale) {
  const [x1, x2] = [scale(instant(start)), scale(instant(end))];
  const lacking = Math.max(0, markSize.least - (x2 - x1)) / 2;
  return {x1: x1 - lacking, x2: x2 + lacking};
}
