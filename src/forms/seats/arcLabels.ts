import {spread} from "../../plot/labels/spread.js";
import {arcSize} from "../../theme/seatSizes.js";
import type {Block} from "../../type/typeset.js";
import {type Hemicycle, hemicycle, mostReach, type Seat} from "./hemicycle.js";
import type {Parliament} from "./party.js";

/** The name of a party beside its arc: its top and **x**, in px from the middle and the top of the arc. */
export interface ArcLabel {
  /** Which party, from the left. */
  readonly party: number;
  readonly block: Block;
  readonly x: number;
  readonly top: number;
  readonly anchor: "start" | "middle" | "end";
}

interface LabelRoom {
  readonly blocks: readonly Block[];
  /** Px from the middle to the edge of the arc at the most. */
  readonly most: number;
  readonly width: number;
}

/**
 * The names of parties around the largest arc that leaves them room, each at the middle of its seats; *null* where they would
 * stand too far from them, or on one another.
 */
export function arcLabels(
  {parties, count}: Parliament,
  {blocks, most, width}: LabelRoom
): {readonly reach: number; readonly labels: readonly ArcLabel[] | null} {
  const counts = parties.map(({seats}) => seats);
  const angles = seatsOf(counts, hemicycle(count, 1)).map(middleAngle);
  const gap = arcSize.gap;
  const reach = Math.floor(
    Math.min(
      most,
      mostReach(count),
      ...angles.map((angle, index) => {
        const across = Math.abs(Math.cos(angle));
        const own = blocks[index]?.width ?? 0;
        return isOver(angle) ? width / 2 : (width / 2 - own - gap) / Math.max(across, 0.5);
      })
    )
  );
  const sides = [-1, 1].flatMap((side) => sideLabels(side, angles, {blocks, reach}));
  const over = angles.flatMap((angle, index): ArcLabel[] => {
    const block = blocks[index];
    if (!block || !isOver(angle)) return [];
    const up = (reach + gap) * Math.sin(angle);
    return [
      {party: index, block, x: (reach + gap) * Math.cos(angle), top: reach - up - block.height, anchor: "middle"}
    ];
  });
  const labels = [...sides, ...over];
  const boxes = labels.map(boxOf);
  const free = boxes.every((one, index) => boxes.slice(index + 1).every((other) => isApart(one, other)));
  const fits = sides.every(({moved}) => moved <= arcSize.moved) && boxes.every(({left, right}) => left >= -width / 2 && right <= width / 2); // prettier-ignore
  const arc = hemicycle(count, reach);
  const seats = seatsOf(counts, arc);
  const near = labels.every((label) => isAtOwn(label, seats, {reach, r: arc.r}));
  return {reach, labels: free && fits && near ? labels : null};
}

/** The seats of each party, from the left. */
function seatsOf(counts: readonly number[], {seats}: Hemicycle): (readonly Seat[])[] {
  let start = 0;
  return counts.map((own) => seats.slice(start, (start += own)));
}

/** The angle, from the right, of the middle one of a party’s seats on the outermost arc that it has a seat on. */
function middleAngle(seats: readonly Seat[]): number {
  const places = seats.map(({across, up}) => ({angle: Math.atan2(up, across), radius: Math.hypot(across, up)}));
  const far = Math.max(...places.map(({radius}) => radius));
  const angles = places.filter(({radius}) => radius > far - 1e-6).map(({angle}) => angle);
  return ((angles[0] ?? 0) + (angles.at(-1) ?? 0)) / 2;
}

/** Whether a name is near to a seat of its own party, and no nearer to one of another. */
function isAtOwn(
  label: ArcLabel,
  seats: readonly (readonly Seat[])[],
  {reach, r}: {readonly reach: number; readonly r: number}
): boolean {
  const {left, right, top, bottom} = boxOf(label);
  const away = ({across, up}: Seat) => {
    const y = reach - up;
    return Math.hypot(Math.max(0, left - across, across - right), Math.max(0, top - y, y - bottom)) - r;
  };
  const least = seats.map((own) => Math.min(...own.map(away)));
  const own = least[label.party] ?? NaN;
  return own <= arcSize.nearest && least.every((other, index) => index === label.party || own <= other);
}

/** Whether a name stands over its arc, and not beside it. */
const isOver = (angle: number) => Math.abs(Math.cos(angle)) < 0.2;

interface SideRoom {
  readonly blocks: readonly Block[];
  readonly reach: number;
}

/** Names at one side of the arc, moved up or down as little as can be so that none stands on another. */
function sideLabels(
  side: number,
  angles: readonly number[],
  {blocks, reach}: SideRoom
): (ArcLabel & {readonly moved: number})[] {
  const radius = reach + arcSize.gap;
  const own = angles.flatMap((angle, index) => {
    const block = blocks[index];
    return block && !isOver(angle) && Math.sign(Math.cos(angle)) === side ? [{party: index, angle, block}] : [];
  });
  const wishes = own.map(({angle, block}) => ({centre: reach - radius * Math.sin(angle), height: block.height}));
  const {tops} = spread(wishes, {low: -40, high: reach + 14, gap: 0});
  return own.map(({party, block}, index) => {
    const top = tops[index] ?? 0;
    const centre = top + block.height / 2;
    // Where it stands now, it is as far from the arc as before.
    const up = Math.min(radius, Math.max(0, reach - centre));
    const x = side * Math.sqrt(Math.max(0, radius ** 2 - up ** 2));
    return {
      party,
      block,
      x,
      top,
      anchor: side < 0 ? "end" : "start",
      moved: Math.abs(centre - (wishes[index]?.centre ?? 0))
    };
  });
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf({block: {width, height}, x, top, anchor}: ArcLabel): Box {
  const left = x - {start: 0, middle: width / 2, end: width}[anchor];
  return {left, right: left + width, top, bottom: top + height};
}

const isApart = (one: Box, other: Box) =>
  one.right + 4 <= other.left || other.right + 4 <= one.left || one.bottom <= other.top || other.bottom <= one.top;
