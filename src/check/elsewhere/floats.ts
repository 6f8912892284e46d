import {type Box, boxAround} from "../box.js";
import {barsOf} from "./bars.js";
import {nearestGroups} from "./nearestGroups.js";
import type {Ink, InkShape} from "./ink/ink.js";

/** Bars or sticks that begin and end where each has its own two values. */
export interface FloatGroup {
  readonly along: "x" | "y";
  readonly floats: readonly {readonly from: number; readonly to: number; readonly across: number}[];
  readonly box: Box;
}

const near = (one: number, other: number, slack = 1.2) => Math.abs(one - other) <= slack;

/** The groups of floating bars: rectangles of one thickness or straight lines, of which neither end is that of all others. */
export function floatsOf(ink: Ink): FloatGroup[] {
  const based = new Set(barsOf(ink).flatMap(({bars}) => bars.map(({shape}) => shape)));
  const [rects, lines] = (["rect", "line"] as const).map((kind) =>
    nearestGroups(ink.shapes.filter((shape) => shape.kind === kind && isMark(shape, ink) && !based.has(shape)))
  );
  const groups = [...(rects ?? []), ...(lines ?? [])].flatMap(
    (group) => floatGroup(group, "x") ?? floatGroup(group, "y") ?? []
  );
  return groups.filter((group) => !groups.some((other) => other !== group && isAlong(group, other)));
}

/** Whether most of some floats stand in the places of others: the boxes and the whiskers of box plots, which are not read. */
function isAlong({along, floats}: FloatGroup, other: FloatGroup): boolean {
  const shared = floats.filter(({across}) => other.floats.some((each) => near(each.across, across)));
  return along === other.along && shared.length >= 0.8 * floats.length;
}

function isMark({kind, fill, stroke, box}: InkShape, {width, height}: Ink): boolean {
  const size = (box.right - box.left) * (box.bottom - box.top);
  return kind === "line" ? stroke !== null : fill !== null && !fill.startsWith("url(") && size < 0.5 * width * height;
}

function floatGroup(group: readonly InkShape[], along: "x" | "y"): FloatGroup | null {
  const spans = group.map(({box}) =>
    along === "x"
      ? {from: box.left, to: box.right, across: (box.top + box.bottom) / 2, thick: box.bottom - box.top}
      : // Values grow upwards.
        {from: box.bottom, to: box.top, across: (box.left + box.right) / 2, thick: box.right - box.left}
  );
  const places = new Set(spans.map(({across}) => Math.round(across)));
  const sizes = spans.map(({from, to}) => Math.abs(to - from));
  const isEven = (values: readonly number[]) =>
    values.filter((value) => near(value, values[0] ?? NaN)).length > values.length / 2;
  if (spans.length < 3 || places.size < 0.9 * spans.length) return null;
  if (!spans.every(({thick}) => near(thick, spans[0]?.thick ?? NaN)) || Math.max(...sizes) < 8) return null;
  if (isEven(spans.map(({from}) => from)) || isEven(spans.map(({to}) => to)) || isEven(sizes)) return null;
  const boxes = group.map(({box}) => box);
  const box = boxAround(
    boxes.flatMap(({left, right}) => [left, right]),
    boxes.flatMap(({top, bottom}) => [top, bottom])
  );
  return {along, floats: spans, box};
}
