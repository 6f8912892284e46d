import type {Box, Segment} from "./obstacles.js";

/** A text to be placed near the point that it names, in px. */
export interface Label {
  readonly x: number;
  readonly y: number;
  /** The radius of the dot at the point, which its own label may not cover; default 0. */
  readonly r?: number;
  readonly width: number;
  readonly height: number;
  /** Higher is placed first; ties in the order given; default 0. */
  readonly priority?: number;
}

/** Where a label stands. */
export interface Placed extends Box {
  /** How its text is anchored, so that it grows away from the point. */
  readonly anchor: "start" | "middle" | "end";
  /** From the edge of the dot to the label, where it does not stand next to it. */
  readonly leader?: Segment;
}
