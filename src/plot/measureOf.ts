import {
  Area,
  Arrow,
  BarX,
  BarY,
  Cell,
  Dot,
  Line,
  Link,
  type Mark,
  Rect,
  RuleX,
  RuleY,
  TickX,
  TickY
} from "@observablehq/plot";
import type {MeasureName} from "../facts/evidence/record.js";

/** A channel of a mark as Plot hands it to a renderer, before its scale. */
export interface ReadChannel {
  readonly value?: ArrayLike<unknown>;
  readonly scale?: string | null;
  readonly label?: string;
  /** What it was before a layout put it in px. */
  readonly source?: ReadChannel | null;
}

/** Channels by name. */
export type ReadChannels = {readonly [name in string]?: ReadChannel | undefined};

const kinds = {
  bar: [BarX, BarY, Rect, Cell, Area],
  line: [RuleX, RuleY, Link, Arrow],
  place: [Dot, Line, TickX, TickY]
} as const;

const isOf = (mark: Mark, kind: keyof typeof kinds) => kinds[kind].some((each) => mark instanceof each);

/**
 * The measure that follows from a mark along x or y: *length* for a bar, rect or area from zero, *position* for a dot, line
 * or tick, *interval* for a rule or link; *null* where the mark does not use that scale, and "" where none follows.
 * @param type of the scale
 */
export function measureAlong(
  mark: Mark,
  along: "x" | "y",
  channels: ReadChannels,
  type: string
): MeasureName | "" | null {
  const [one, from, to] = [channels[along], channels[`${along}1`], channels[`${along}2`]].map((channel) =>
    channel?.scale === along ? channel : undefined
  );
  const named = type === "band" || type === "point";
  if (!one && !from && !to) return null;
  if (isOf(mark, "place")) return "position";
  if (isOf(mark, "line")) return from || to ? "interval" : "position";
  if (!isOf(mark, "bar")) return "";
  // Along the axis that an area runs, Plot calls its one channel x1 or y1.
  if (mark instanceof Area && !to) return "position";
  if (named) return "position";
  if (!from || !to) return "";
  if (type === "time" || type === "utc") return "interval";
  const starts = Array.from(from.value ?? []);
  return starts.length > 0 && starts.every((start) => start === 0) ? "length" : "";
}

/** The scale of colours that a mark uses, for its fill or else its stroke; *null* where it uses none. */
export function colourChannel(channels: ReadChannels): ReadChannel | null {
  return [channels["fill"], channels["stroke"]].find((channel) => channel?.scale === "color") ?? null;
}
