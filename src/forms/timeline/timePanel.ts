import {ascending, descending, group, max, min} from "d3";
import type {DatedEvent} from "../../facts/event.js";
import {daysBetween, extentOf, parseEdtf, type Precision, type StatedDate} from "../../facts/period.js";
import {formatPeriod} from "../../words/dates.js";
import {addUnits, finestOf, isFiner, startOf, unitWithin} from "../../plot/series/calendar.js";

/** A stretch of time with an axis of its own, and the events that are drawn on it, in the order of their dates. */
export interface TimePanel {
  /** What a cell of its axis stands for. */
  readonly unit: Precision;
  /** The first day, ISO. */
  readonly start: string;
  /** The day after the last, ISO. */
  readonly end: string;
  readonly events: readonly DatedEvent[];
}

/**
 * Divides events into panels, from coarse to fine: all the time on one axis; where one unit of that axis holds most of the
 * dates that are finer, that unit on an axis of its own; and so on down to days. An event stands in one panel. How wide the
 * figure is plays no part, so that every rendition tells the same story.
 */
export function panelsOf(events: readonly DatedEvent[]): TimePanel[] {
  return split(panelAround(inOrder(events)));
}

/** Events in the order of their dates; of those that begin together, the longer first. */
export function inOrder(events: readonly DatedEvent[]): DatedEvent[] {
  return events.toSorted(
    (a, b) => ascending(daysOf(a).start, daysOf(b).start) || descending(daysOf(a).end, daysOf(b).end)
  );
}

/** What a panel covers, where its axis names no year: "2023", "July 2023", "October 2022 to March 2023"; else *null*. */
export function headingOf({unit, start, end}: TimePanel): string | null {
  if (unit === "year") return null;
  const last = addUnits(end, "day", -1);
  const [shared, stated] = unit === "month" ? [4, 7] : [7, 10];
  const one = start.slice(0, shared) === last.slice(0, shared);
  return formatPeriod(one ? start.slice(0, shared) : `${start.slice(0, stated)}/${last.slice(0, stated)}`);
}

/** Whether the heading of a panel says one year, so that its dates need not. */
export const saysYear = ({unit, start, end}: TimePanel): boolean =>
  unit !== "year" && start.slice(0, 4) === addUnits(end, "day", -1).slice(0, 4);

/** The dates of an event: one, the ends of an interval, or the several of a set. */
function datesOf({period}: DatedEvent): readonly StatedDate[] {
  const edtf = parseEdtf(period.edtf ?? "");
  if (edtf.kind === "date") return [edtf.date];
  return edtf.kind === "interval" ? [edtf.from, edtf.to] : edtf.dates;
}

/** The days that an event covers or may cover, ISO, the end not included. */
export function daysOf({period}: DatedEvent): {readonly start: string; readonly end: string} {
  return extentOf(parseEdtf(period.edtf ?? ""));
}

function split(panel: TimePanel): TimePanel[] {
  const zoomed = zoomOf(panel);
  if (zoomed === null) return [panel];
  const events = panel.events.filter((event) => !zoomed.events.includes(event));
  return [...(events.length > 0 ? [{...panel, events}] : []), ...split(zoomed)];
}

// Below three times, a second axis costs the reader more than it shows.
const leastMagnification = 3;

/** The one unit of a panel that holds most of the dates finer than the unit, and several of them, as a panel. */
function zoomOf({unit, start, end, events}: TimePanel): TimePanel | null {
  const finer = events.filter((event) => datesOf(event).every(({precision}) => isFiner(precision, unit)));
  const least = Math.max(2, (distinctDates(finer) + 1) / 2);
  const [busy] = [...group(finer, (event) => unitWithin(daysOf(event), unit) ?? "")].filter(
    ([first, members]) => first !== "" && distinctDates(members) >= least
  );
  if (busy === undefined) return null;
  const [first, members] = busy;
  const zoomed: TimePanel =
    unit === "year"
      ? {unit: "month", start: first, end: addUnits(first, "year", 1), events: members}
      : panelAround(members);
  const magnification = daysBetween(start, end) / daysBetween(zoomed.start, zoomed.end);
  return magnification < leastMagnification ? null : zoomed;
}

function distinctDates(events: readonly DatedEvent[]): number {
  return new Set(events.flatMap(datesOf).map(({start, end}) => `${start}/${end}`)).size;
}

/** The panel that holds some events just so, in the coarsest unit of which it has several, if they are dated so finely. */
function panelAround(events: readonly DatedEvent[]): TimePanel {
  const start = min(events, (event) => daysOf(event).start)!;
  const end = max(events, (event) => daysOf(event).end)!;
  const finest = finestOf(events.flatMap(datesOf).map(({precision}) => precision));
  const days = daysBetween(start, end);
  const unit = finest === "day" && days <= 31 ? "day" : finest !== "year" && days <= 366 ? "month" : "year";
  const lastUnit = startOf(addUnits(end, "day", -1), unit);
  return {unit, start: startOf(start, unit), end: addUnits(lastUnit, unit, 1), events};
}
