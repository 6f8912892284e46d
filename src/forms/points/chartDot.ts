import type {Flag} from "../../facts/table/column.js";
import type {DrawnPoint} from "./point.js";

/** A point where it stands, in px of the figure. */
export interface ChartDot {
  readonly own: DrawnPoint;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Whether it is one of those that are named in any case. */
  readonly named: boolean;
  /** Whether it has the colour. */
  readonly strong: boolean;
  readonly flags: readonly Flag[];
  readonly at: {readonly x: (value: number) => number; readonly y: (value: number) => number};
}
