import {type Bins, binsOf} from "./bins.js";
import {type Box, boxAround, covers, crosses, enlarge, type Obstacle, type Segment} from "./obstacles.js";
import type {Label, Placed} from "./label.js";
import {placesAround} from "./places.js";

/** Where labels may stand. */
interface PlaceOptions {
  /** What no label may leave. */
  readonly bounds: Box;
  /** Texts, marks and lines that no label covers and no leader crosses. The dots of labels are obstacles without being listed. */
  readonly obstacles?: readonly Obstacle[];
  /** Lines that no label covers, but that leaders may cross, such as those of a grid; default none. */
  readonly grid?: readonly Segment[];
  /** Px between a dot and its label; default 3. */
  readonly gap?: number;
  /** Px between a label and an obstacle at least; default 1. */
  readonly margin?: number;
  /** Px that a leader is long at most; 0 for none; default 26. */
  readonly leader?: number;
}

/**
 * Places labels near their points: the most important first, each at the first free one of eight places around the point
 * (right, left, above, below, then the corners), or farther out with a leader. Labels cover neither each other nor an
 * obstacle, and leaders cross none. Greedy and deterministic.
 * @returns for each label, in the order given, where it stands, or *null* where no place is free
 */
export function place(labels: readonly Label[], options: PlaceOptions): (Placed | null)[] {
  const dots = labels.map(({x, y, r = 0}) => ({x, y, r}));
  const obstacles = [...(options.obstacles ?? []), ...dots.filter(({r}) => r > 0)];
  const [first, second] = labels;
  const bins = first && !second ? reachable(first, obstacles, options) : binsOf(obstacles);
  const placed = labels.map((): Placed | null => null);
  const order = labels.map((_, index) => index);
  order.sort((a, b) => (labels[b]!.priority ?? 0) - (labels[a]!.priority ?? 0) || a - b);
  for (const index of order) {
    const found = firstFree(labels[index]!, bins, dots[index]!, options);
    placed[index] = found;
    if (!found) continue;
    bins.add({left: found.left, top: found.top, right: found.right, bottom: found.bottom});
    if (found.leader) bins.add(found.leader);
  }
  return placed;
}

/** What one label and its leader may meet: to look at each obstacle once takes less time than to sort all into bins. */
function reachable({x, y, r = 0, width, height}: Label, obstacles: readonly Obstacle[], options: PlaceOptions): Bins {
  const {gap = 3, margin = 1, leader = 26} = options;
  // A text begins 2 px beyond the end of its leader, of which what is within 1 px is looked at.
  const reach = r + Math.max(gap, leader) + 2 + Math.max(margin, 1);
  const near = obstacles.filter((each) => {
    const {left, right, top, bottom} = boxAround(each);
    return left <= x + reach + width && right >= x - reach - width && top <= y + reach + height && bottom >= y - reach - height; // prettier-ignore
  });
  return {add: (obstacle) => void near.push(obstacle), near: () => near};
}

/** Px between a label and an upright line of the grid, at the least: closer, the line would be read as a letter. */
const uprightMargin = 4;

function firstFree(label: Label, bins: Bins, own: Obstacle, options: PlaceOptions): Placed | null {
  const {bounds, grid = [], gap = 3, margin = 1, leader = 26} = options;
  for (const spot of placesAround(label, {gap, leader})) {
    if (!isWithin(spot, bounds)) continue;
    const [room, beside] = [enlarge(spot, margin), enlarge(spot, Math.max(margin, uprightMargin))];
    if (bins.near(room).some((obstacle) => obstacle !== own && covers(room, obstacle))) continue;
    if (grid.some((line) => covers(line.x1 === line.x2 ? beside : room, line))) continue;
    if (spot.leader && !isClear(spot.leader, bins, own)) continue;
    return spot;
  }
  return null;
}

const isWithin = (box: Box, bounds: Box) =>
  box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom;

function isClear(leader: Segment, bins: Bins, own: Obstacle): boolean {
  const near = bins.near(enlarge(boxAround(leader), 1));
  return near.every((obstacle) => obstacle === own || !crosses(leader, obstacle));
}
