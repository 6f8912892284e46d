import {type ScaleTime, scaleUtc} from "d3";
import type {DatedEvent} from "../../facts/event.js";
import {extentOf, parseEdtf, type StatedDate} from "../../facts/period.js";
import {instant} from "../../plot/series/calendar.js";
import type {TimePanel} from "./timePanel.js";
import {eventSize} from "../../theme/markSizes.js";

/** One shape of an event's mark: as long as what is stated, and filled as surely as it is. */
export interface MarkPart {
  /** A *dot* stands for one day, in its middle; a *bar* lasts all its days; a *span* holds the day, which is not stated. */
  readonly shape: "dot" | "bar" | "span";
  /** *hollow*: on this or another date of a set. */
  readonly fill: "solid" | "hollow";
  readonly start: Date;
  /** Not included. */
  readonly end: Date;
  /** The address of the event or, of a set of dates, of this one. */
  readonly fact: string;
}

/** A part, and how far below the first one of its mark it stands, in px. */
export interface SetPart extends MarkPart {
  readonly drop: number;
}

/**
 * The mark of an event: a dot for a day, a bar over a period that it lasted, a thin span over a month or a year in which it
 * fell, and hollow ones for a set of dates, one of which is right. How exactly an event is dated does not look like how long
 * it lasted.
 */
export function markOf({id, period}: DatedEvent): MarkPart[] {
  const edtf = parseEdtf(period.edtf ?? "");
  switch (edtf.kind) {
    case "date":
      return [{...datePart(edtf.date, "solid", id), shape: edtf.date.precision === "day" ? "dot" : "span"}];
    case "interval":
      return [{shape: "bar", fill: "solid", ...instants(extentOf(edtf)), fact: id}];
    case "oneOf":
      return edtf.dates
        .toSorted((a, b) => +instants(a).start - +instants(b).start)
        .map((date, index) => datePart(date, "hollow", `${id}/${index}`));
  }
}

function datePart(date: StatedDate, fill: MarkPart["fill"], fact: string): MarkPart {
  return {shape: date.precision === "day" ? "dot" : "bar", fill, ...instants(date), fact};
}

function instants({start, end}: {readonly start: string; readonly end: string}) {
  return {start: instant(start), end: instant(end)};
}

/** From instants to px from the left end of a panel's axis. */
export type TimeScale = ScaleTime<number, number>;

/** The scale of a panel whose axis is **width** px long. */
export function timeScale({start, end}: TimePanel, width: number): TimeScale {
  return scaleUtc([instant(start), instant(end)], [0, width]);
}

/** From where to where a part reaches, in px along the axis; a bar too short to be seen, a little further. */
export function reachOfPart({shape, start, end}: MarkPart, scale: TimeScale): {x1: number; x2: number} {
  const [x1, x2] = [scale(start), scale(end)];
  const half = shape === "dot" ? eventSize.radius : Math.max(eventSize.least, x2 - x1) / 2;
  return {x1: (x1 + x2) / 2 - half, x2: (x1 + x2) / 2 + half};
}

/** Sets the dates of a set that would cover one another each below the last, and all others level. */
export function setApart(mark: readonly MarkPart[], scale: TimeScale): SetPart[] {
  const ends: number[] = [];
  return mark.map((part) => {
    const {x1, x2} = reachOfPart(part, scale);
    // Months that follow one another share an edge.
    const free = ends.findIndex((end) => end <= x1 + 0.5);
    const level = free === -1 ? ends.length : free;
    ends[level] = x2;
    return {...part, drop: level * (eventSize.bar + eventSize.apart)};
  });
}

/** From where to where a whole mark reaches. */
export function reachOf(mark: readonly MarkPart[], scale: TimeScale): {x1: number; x2: number} {
  const reaches = mark.map((part) => reachOfPart(part, scale));
  return {x1: Math.min(...reaches.map(({x1}) => x1)), x2: Math.max(...reaches.map(({x2}) => x2))};
}
