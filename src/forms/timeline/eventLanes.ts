import type {EventPlacing} from "./eventPlacing.js";
import {laneGaps} from "../../theme/spacing.js";

/** An event's mark and label where they stand in a panel, in px from its top left corner. */
export interface PlacedEvent extends Pick<EventPlacing, "mark" | "label" | "labelAt"> {
  /** The middle of the mark. */
  readonly y: number;
}

/** How events are set in lanes. */
export interface LaneOptions {
  /** Whether a lane may hold several. */
  readonly shared: boolean;
  /** Px between lanes, and between the last and the axis; default 14. */
  readonly between?: number;
}

/**
 * Sets events in lanes, one below the other in the given order; **shared**, an event takes the first lane in which it
 * touches no other. The middles of all marks of a lane are level.
 */
export function setInLanes(
  placings: readonly EventPlacing[],
  {shared, between = laneGaps.between}: LaneOptions
): {readonly height: number; readonly lanes: number; readonly placed: readonly PlacedEvent[]} {
  let top = 0;
  const lanes = lanesOf(placings, shared);
  const placed = lanes.flatMap((lane) => {
    const y = top + Math.max(...lane.map(({above}) => above));
    top = y + Math.max(...lane.map(({below}) => below)) + between;
    return lane.map(({mark, label, labelAt}) => ({mark, y, label, labelAt: {...labelAt, y: y + labelAt.y}}));
  });
  return {height: top, lanes: lanes.length, placed};
}

function lanesOf(placings: readonly EventPlacing[], shared: boolean): EventPlacing[][] {
  const lanes: EventPlacing[][] = [];
  for (const placing of placings) {
    const free = lanes.find((lane) => shared && lane.every((other) => areApart(placing, other)));
    if (free) free.push(placing);
    else lanes.push([placing]);
  }
  return lanes;
}

function areApart(a: EventPlacing, b: EventPlacing): boolean {
  return a.x1 >= b.x2 + laneGaps.within || b.x1 >= a.x2 + laneGaps.within;
}
