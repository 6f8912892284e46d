import type {Box} from "../box.js";
import type {PublishedMark} from "../published.js";
import {closed, pathSegments, type Point, type Segment} from "./segments.js";

/** What of an edge may fall under a text’s box, in px: the box is larger than the letters in it. */
const slack = 0.5;

/** True where the edge of a mark, as thick as its stroke, runs through a box; not where the one is inside the other. */
export function edgeCrosses(mark: PublishedMark, box: Box): boolean {
  const reach = (mark.stroke === null ? 0 : mark.strokeWidth / 2) - slack;
  if (!meetsBox(mark.box, grow(box, Math.max(0, reach)))) return false;
  if (mark.name === "circle") return ringCrosses(mark, box, reach);
  const grown = grow(box, reach);
  return outlineOf(mark).some((segment) => meets(segment, grown));
}

function ringCrosses({attributes, box: around}: PublishedMark, box: Box, reach: number): boolean {
  const [cx, cy] = [(around.left + around.right) / 2, (around.top + around.bottom) / 2];
  const radius = Number(attributes["r"] ?? 0);
  const across = [box.left - cx, box.right - cx] as const;
  const down = [box.top - cy, box.bottom - cy] as const;
  const nearest = Math.hypot(nearestToZero(across), nearestToZero(down));
  const farthest = Math.hypot(Math.max(...across.map(Math.abs)), Math.max(...down.map(Math.abs)));
  return nearest < radius + reach && farthest > radius - reach;
}

function nearestToZero([low, high]: readonly [number, number]): number {
  return low > 0 ? low : high < 0 ? -high : 0;
}

function outlineOf(mark: PublishedMark): Segment[] {
  const {left, top, right, bottom} = mark.box;
  if (mark.name === "line") {
    const at = (name: string) => Number(mark.attributes[name] ?? 0);
    return [{x1: at("x1"), y1: at("y1"), x2: at("x2"), y2: at("y2")}];
  }
  if (mark.name === "path") return pathSegments(mark.attributes["d"] ?? "", mark.fill !== null);
  return closed([
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom]
  ]);
}

function meetsBox(a: Box, b: Box): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

function grow({left, top, right, bottom}: Box, by: number): Box {
  return {left: left - by, top: top - by, right: right + by, bottom: bottom + by};
}

/** Liang and Barsky’s clipping: whether anything of a segment lies inside a box. */
function meets({x1, y1, x2, y2}: Segment, {left, top, right, bottom}: Box): boolean {
  let [enter, leave] = [0, 1];
  const sides: readonly Point[] = [
    [x1 - x2, x1 - left],
    [x2 - x1, right - x1],
    [y1 - y2, y1 - top],
    [y2 - y1, bottom - y1]
  ];
  for (const [toward, room] of sides) {
    if (toward === 0) {
      if (room <= 0) return false;
    } else if (toward < 0) enter = Math.max(enter, room / toward);
    else leave = Math.min(leave, room / toward);
  }
  return enter < leave;
}
