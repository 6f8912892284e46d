import type {Bins} from "../../plot/labels/bins.js";
import {
  type Box,
  boxAround,
  covers,
  crosses,
  enlarge,
  type Obstacle,
  type Segment
} from "../../plot/labels/obstacles.js";
import type {Ring} from "../../plot/regions/region.js";
import {regionLabel} from "../../theme/mapSizes.js";
import {insideOutline, isInside, largestOf} from "./insideOutline.js";

/** Where a label stands outside a map: the middle of its upper edge, and its leader; px. */
interface BesideSpot {
  readonly x: number;
  readonly top: number;
  readonly leader: Segment;
}

/** What a label may not cover. */
export interface BesideOptions {
  /** The outlines of all regions with their boxes, and their sides. */
  readonly all: readonly {readonly rings: readonly Ring[]; readonly box: Box}[];
  readonly edges: Bins;
  readonly bounds: Box;
  readonly obstacles: readonly Obstacle[];
}

/** How large a label is, and its lines from the middle of its upper edge; px. */
interface LabelExtent {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Box[];
}

/**
 * Where a label of a region stands outside all outlines at the shortest leader that crosses no other, on which it might
 * not be seen; *null* where none is free near enough.
 */
export function besideOutlines(
  rings: readonly Ring[],
  {width, height, lines}: LabelExtent,
  {all, edges, bounds, obstacles}: BesideOptions
): BesideSpot | null {
  const inner = insideOutline(rings, {width: 1, height: 1}, edges) ?? largestOf(rings)?.[0];
  if (!inner) return null;
  const from = [inner[0] + offGrid, inner[1] + offGrid] as const;
  const isFree = (box: Box) => {
    const room = enlarge(box, regionLabel.clear);
    if (obstacles.some((obstacle) => covers(room, obstacle))) return false;
    if (edges.near(room).some((side) => covers(room, side))) return false;
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    const isOver = ({left, right, top, bottom}: Box) => x >= left && x <= right && y >= top && y <= bottom;
    return !all.some((each) => isOver(each.box) && isInside([x, y], each.rings));
  };
  let best: {readonly spot: BesideSpot; readonly length: number} | null = null;
  for (let left = bounds.left; left + width <= bounds.right; left += regionLabel.step) {
    for (let top = bounds.top; top + height <= bounds.bottom; top += regionLabel.step) {
      const box = {left, right: left + width, top, bottom: top + height};
      const middle = left + width / 2;
      const leads = lines.map((line) => leaderTo(movedBox(line, middle, top), from));
      const whole = leads.reduce((short, lead) => (lengthOf(lead) < lengthOf(short) ? lead : short));
      const length = lengthOf(whole);
      if (length > regionLabel.leader || (best && length >= best.length) || !isFree(box)) continue;
      const crossed = edges.near(boxAround(whole)).filter((side) => crosses(whole, side));
      const leader = afterOwn(whole, crossed, rings);
      const isBlocked = [...obstacles, ...edges.near(boxAround(leader))].some((each) => crosses(leader, each));
      if (!isBlocked && lengthOf(leader) >= 2) best = {spot: {x: middle, top, leader}, length};
    }
  }
  return best?.spot ?? null;
}

/** Px by which a leader runs off the grid of the corners of outlines, so that it passes through none. */
const offGrid = 0.17;

/** From a point to the nearest of a box, less the px that a leader ends before its label. */
function leaderTo({left, right, top, bottom}: Box, [x1, y1]: readonly [number, number]): Segment {
  const [x2, y2] = [Math.max(left, Math.min(x1, right)), Math.max(top, Math.min(y1, bottom))];
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const part = Math.max(0, length - 2) / length;
  return {x1, y1, x2: x1 + (x2 - x1) * part, y2: y1 + (y2 - y1) * part};
}

const movedBox = ({left, right, top, bottom}: Box, x: number, y: number): Box => ({
  left: left + x,
  right: right + x,
  top: top + y,
  bottom: bottom + y
});

/** What of a leader is outside its own region: from where it crosses its edge for the last time. */
function afterOwn(leader: Segment, crossed: readonly Obstacle[], rings: readonly Ring[]): Segment {
  const corners = new Set(rings.flat().map(String));
  const parts = crossed.flatMap((side) =>
    "x1" in side && corners.has(String([side.x1, side.y1])) && corners.has(String([side.x2, side.y2]))
      ? [crossingOf(leader, side)]
      : []
  );
  const part = Math.max(0, ...parts);
  const {x1, y1, x2, y2} = leader;
  // A little past the edge, or it would cross that.
  const [x, y] = [x1 + (x2 - x1) * part, y1 + (y2 - y1) * part];
  const length = Math.hypot(x2 - x, y2 - y) || 1;
  return {x1: x + ((x2 - x) / length) * past, y1: y + ((y2 - y) / length) * past, x2, y2};
}

/** Px from the edge of a region to its leader. */
const past = 0.1;

/** At which part of its length a line crosses another. */
function crossingOf({x1, y1, x2, y2}: Segment, other: Segment): number {
  const [dx, dy] = [other.x2 - other.x1, other.y2 - other.y1];
  const over = (x2 - x1) * dy - (y2 - y1) * dx;
  return over === 0 ? 0 : ((other.x1 - x1) * dy - (other.y1 - y1) * dx) / over;
}

const lengthOf = ({x1, y1, x2, y2}: Segment) => Math.hypot(x2 - x1, y2 - y1);
