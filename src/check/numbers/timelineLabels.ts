import type {EventEvidence} from "../../facts/evidence.js";
import {extentOf, parseEdtf} from "../../facts/period.js";
import type {MentionedDate} from "../words/en/dateMentions.js";
import type {Numeral} from "../words/en/numerals.js";
import {firstLine} from "./paragraphs.js";
import type {Passage} from "./passages.js";
import {datesOf} from "./periodLicences.js";

/** The event whose label a passage stands under; *null* for any other passage. */
export function eventOver(passage: Passage, passages: readonly Passage[], events: readonly EventEvidence[]) {
  const over = passages.find(
    (other) => other.paragraph && passage.paragraph && other.under === passage.text && isOver(other, passage)
  );
  return events.find(({label}) => label === over?.text) ?? null;
}

/**
 * True where a number stands alone under an axis or over a stretch of it, and lies within the time that is drawn: the
 * years and days of the ticks, which stand in the middle of their cells, and the heading of a panel, in which at least
 * one of the events falls.
 */
export function isOfAxis(numeral: Numeral, {text, paragraph}: Passage, events: readonly EventEvidence[]): boolean {
  if (!paragraph || text !== numeral.token || events.length === 0) return false;
  const {anchor} = firstLine(paragraph);
  if (anchor === "middle") return numeral.date ? yearsOf(events).has(numeral.low) : daysOf(events).has(numeral.low);
  return numeral.date !== null && holdsEvent(numeral.date.dates, events);
}

function isOver({paragraph: over}: Passage, {paragraph: under}: Passage): boolean {
  if (!over || !under) return false;
  const [above, below] = [over.lines.at(-1) ?? firstLine(over), firstLine(under)];
  return Math.abs(above.x - below.x) < 1 && above.y < below.y && below.y - above.y < 1.5 * below.size;
}

function yearsOf(events: readonly EventEvidence[]): Set<number> {
  const extents = events.map(extentOfEvent);
  const first = Math.min(...extents.map(({start}) => Number(start.slice(0, 4))));
  const last = Math.max(...extents.map(({end}) => dayBefore(end).getUTCFullYear()));
  return new Set(Array.from({length: last - first + 1}, (_, index) => first + index));
}

/** The days of the month from the first to the last date of a cluster that is dated to the day. */
function daysOf(events: readonly EventEvidence[]): Set<number> {
  const days = events
    .flatMap(({period}) => datesOf(parseEdtf(period.edtf ?? "")))
    .filter(({precision}) => precision === "day")
    .map(({start}) => start)
    .toSorted();
  const shown = new Set<number>();
  days.slice(0, -1).forEach((day, index) => {
    const next = days[index + 1] ?? day;
    // A panel of days is at most a month long.
    if (Date.parse(next) - Date.parse(day) > 31 * 864e5) return;
    for (let time = Date.parse(day); time <= Date.parse(next); time += 864e5) shown.add(new Date(time).getUTCDate());
  });
  return shown;
}

function holdsEvent(dates: readonly MentionedDate[], events: readonly EventEvidence[]): boolean {
  const [from, to] = [dates[0], dates.at(-1)].map((date) => date && extentOfDate(date));
  if (!from || !to) return false;
  return events.some((event) => {
    const {start, end} = extentOfEvent(event);
    return start >= from.start && end <= to.end;
  });
}

function extentOfDate({year, month, day}: MentionedDate): {readonly start: string; readonly end: string} | null {
  if (year === undefined) return null;
  const parts = [month, day].flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, "0")]));
  try {
    return extentOf(parseEdtf([year, ...parts].join("-")));
  } catch {
    return null;
  }
}

function extentOfEvent({period}: EventEvidence): {readonly start: string; readonly end: string} {
  return extentOf(parseEdtf(period.edtf ?? ""));
}

function dayBefore(day: string): Date {
  return new Date(Date.parse(day) - 864e5);
}
