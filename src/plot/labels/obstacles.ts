/** A rectangle, in px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A straight line between two points, in px. */
export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A dot, in px. */
export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** What a label may not cover, and its leader may not cross. */
export type Obstacle = Box | Segment | Circle;

/** The least box around an obstacle. */
export function boxAround(obstacle: Obstacle): Box {
  if ("left" in obstacle) return obstacle;
  if ("r" in obstacle) {
    const {x, y, r} = obstacle;
    return {left: x - r, top: y - r, right: x + r, bottom: y + r};
  }
  const {x1, y1, x2, y2} = obstacle;
  return {left: Math.min(x1, x2), top: Math.min(y1, y2), right: Math.max(x1, x2), bottom: Math.max(y1, y2)};
}

/** A box that is so many px larger on each side. */
export function enlarge({left, top, right, bottom}: Box, px: number): Box {
  return {left: left - px, top: top - px, right: right + px, bottom: bottom + px};
}

/** Whether a box covers any of an obstacle; boxes that only touch do not. */
export function covers(box: Box, obstacle: Obstacle): boolean {
  if ("left" in obstacle) {
    return (
      box.left < obstacle.right && obstacle.left < box.right && box.top < obstacle.bottom && obstacle.top < box.bottom
    );
  }
  if ("r" in obstacle) {
    const dx = obstacle.x - clamp(obstacle.x, box.left, box.right);
    const dy = obstacle.y - clamp(obstacle.y, box.top, box.bottom);
    return Math.hypot(dx, dy) < obstacle.r;
  }
  return crossesBox(obstacle, box);
}

/** Whether a leader crosses an obstacle. */
export function crosses(leader: Segment, obstacle: Obstacle): boolean {
  if ("left" in obstacle) return crossesBox(leader, obstacle);
  if ("r" in obstacle) return distanceTo(obstacle, leader) < obstacle.r;
  return crossesSegment(leader, obstacle);
}

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));

/** Clips the segment by the sides of the box (Liang and Barsky 1984). */
function crossesBox({x1, y1, x2, y2}: Segment, {left, top, right, bottom}: Box): boolean {
  const [dx, dy] = [x2 - x1, y2 - y1];
  let [enter, leave] = [0, 1];
  for (const [p, q] of [
    [-dx, x1 - left],
    [dx, right - x1],
    [-dy, y1 - top],
    [dy, bottom - y1]
  ] as const) {
    // prettier-ignore
    if (p === 0 && q <= 0) return false;
    if (p < 0) enter = Math.max(enter, q / p);
    if (p > 0) leave = Math.min(leave, q / p);
  }
  return enter < leave;
}

function distanceTo({x, y}: {readonly x: number; readonly y: number}, {x1, y1, x2, y2}: Segment): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = clamp(((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1), 0, 1);
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}

function crossesSegment(a: Segment, b: Segment): boolean {
  const side = (s: Segment, x: number, y: number) => Math.sign((s.x2 - s.x1) * (y - s.y1) - (s.y2 - s.y1) * (x - s.x1));
  return side(a, b.x1, b.y1) * side(a, b.x2, b.y2) < 0 && side(b, a.x1, a.y1) * side(b, a.x2, a.y2) < 0;
}
