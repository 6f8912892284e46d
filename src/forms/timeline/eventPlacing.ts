import type {DatedEvent} from "../../facts/event.js";
import type {Palette} from "../../theme/theme.js";
import {type Block, stack, typeset} from "../../type/typeset.js";
import {formatPeriod, formatPeriodInYear} from "../../words/dates.js";
import {phrase} from "../../words/phrase.js";
import {widestWord} from "../../type/wrap.js";
import {markOf, reachOf, setApart, type SetPart, type TimeScale} from "./eventMark.js";
import {eventSize} from "../../theme/markSizes.js";
import {space} from "../../theme/spacing.js";

/** An event's mark and label, in px from the left end of the axis and from the middle of the first part of the mark. */
export interface EventPlacing {
  readonly mark: readonly SetPart[];
  readonly label: Block;
  /** Where the label has its top left corner or, anchored at its end, its top right one. */
  readonly labelAt: {readonly x: number; readonly y: number; readonly anchor: "start" | "end"};
  /** From where to where mark and label reach along the axis. */
  readonly x1: number;
  readonly x2: number;
  /** How far they reach above and below that middle. */
  readonly above: number;
  readonly below: number;
}

/** Px between a mark and the label beside it or above it. */
const gaps = {beside: space.m, above: space.xs} as const;

/** The type of a label, in px. */
export interface LabelType {
  readonly size: number;
  readonly leading: number;
}

// Beyond some sixty letters a line is hard to read.
const longestLine = 420;

// A short label beside its mark is read with it; a column of text is not.
const mostLines = 4;

/** Where and how events are placed. */
interface PlacingOptions {
  /** The length of the axis, in px. */
  readonly width: number;
  /** The longest line of a label that has so much room, in px. */
  readonly longest: (room: number) => number;
  readonly palette: Palette;
  readonly line: LabelType;
  /** Whether a heading says the year of all dates. */
  readonly headed: boolean;
}

/**
 * Sets an event's label beside its mark, on the side that takes less height, and to the right if either does; or above
 * the mark where beside would take much more.
 */
export function placeEvent(event: DatedEvent, scale: TimeScale, options: PlacingOptions): EventPlacing {
  const {width, line} = options;
  const mark = setApart(markOf(event), scale);
  const reach = reachOf(mark, scale);
  const [right, left] = [width - reach.x2 - gaps.beside, reach.x1 - gaps.beside];
  const label = (room: number) => labelOf(event, room, options);
  const best = [
    ...(fits(event, right, line) ? [beside(mark, reach, label(right), {anchor: "start", line})] : []),
    ...(fits(event, left, line) ? [beside(mark, reach, label(left), {anchor: "end", line})] : [])
  ].toSorted((a, b) => heightOf(a) - heightOf(b))[0];
  const higher = above(mark, reach, label, options);
  if (best === undefined || best.label.lines.length > mostLines) return higher;
  return heightOf(best) <= heightOf(higher) + line.leading ? best : higher;
}

const heightOf = (placing: EventPlacing) => placing.above + placing.below;

function fits({label}: DatedEvent, width: number, {size}: LabelType): boolean {
  return width >= widestWord(label, {size, weight: 600});
}

function labelOf(event: DatedEvent, width: number, {palette, longest, line, headed}: PlacingOptions): Block {
  const label = phrase(event.label, [event]);
  const edtf = event.period.edtf ?? "";
  const date = phrase(headed ? formatPeriodInYear(edtf) : formatPeriod(edtf), [event]);
  const room = Math.min(width, longest(width), longestLine);
  return stack([
    typeset(label, {...line, weight: 600, fill: palette.ink}, room),
    typeset(date, {...line, fill: palette.mutedInk}, room)
  ]);
}

/** The foot of a mark below the middle of its first part, in px. */
const footOf = (mark: readonly SetPart[]) => Math.max(...mark.map(({drop}) => drop)) + eventSize.bar / 2;

type Reach = ReturnType<typeof reachOf>;

/** With the middle of its first line level with the mark. */
function beside(
  mark: readonly SetPart[],
  reach: Reach,
  label: Block,
  {anchor, line}: {readonly anchor: "start" | "end"; readonly line: LabelType}
): EventPlacing {
  const x = anchor === "start" ? reach.x2 + gaps.beside : reach.x1 - gaps.beside;
  return {
    mark,
    label,
    labelAt: {x, y: -line.leading / 2, anchor},
    x1: anchor === "start" ? reach.x1 : x - label.width,
    x2: anchor === "start" ? x + label.width : reach.x2,
    above: line.leading / 2,
    below: Math.max(label.height - line.leading / 2, footOf(mark))
  };
}

/** Lines that a label above its mark may have more than it needs, so as to begin or end where the mark does. */
const moreLines = 1;

/** Flush with the start of the mark, or with its end; or as near to it as the width allows, where that takes many more lines. */
function above(
  mark: readonly SetPart[],
  reach: Reach,
  label: (room: number) => Block,
  {width, longest}: PlacingOptions
): EventPlacing {
  const widest = label(width);
  const [start, end] = [label(width - reach.x1), label(reach.x2)];
  const isShort = (each: Block) => each.whole && each.lines.length <= widest.lines.length + moreLines;
  const isStart = isShort(start) && (!isShort(end) || start.lines.length <= end.lines.length);
  if (isStart) return over(mark, reach, start, {x: reach.x1, anchor: "start"});
  if (isShort(end)) return over(mark, reach, end, {x: reach.x2, anchor: "end"});
  const nearest = Math.max(0, Math.min(reach.x1, width - widest.width));
  // A wider font would push what begins far from the left edge out of the picture.
  const x = [1, 0.75, 0.5, 0.25].map((part) => part * nearest).find((from) => widest.width <= longest(width - from));
  return over(mark, reach, widest, {x: x ?? 0, anchor: "start"});
}

function over(
  mark: readonly SetPart[],
  reach: Reach,
  label: Block,
  {x, anchor}: {readonly x: number; readonly anchor: "start" | "end"}
): EventPlacing {
  const y = -eventSize.bar / 2 - gaps.above - label.height;
  const left = anchor === "start" ? x : x - label.width;
  return {
    mark,
    label,
    labelAt: {x, y, anchor},
    x1: Math.min(reach.x1, left),
    x2: Math.max(reach.x2, left + label.width),
    above: -y,
    below: footOf(mark)
  };
}
