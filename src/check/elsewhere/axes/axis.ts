import type {Box} from "../../box.js";
import type {ContinuousScale} from "../../../facts/evidence/record.js";
import type {InkText, Place} from "../ink/ink.js";

/** A tick of an axis: its label, what that says, and where it stands along the axis. */
export interface AxisTick {
  readonly label: InkText;
  /** A number, or an instant in milliseconds. */
  readonly value: number;
  readonly px: number;
}

/** An axis of numbers or of time, as its ticks have it. */
export interface Axis {
  readonly along: "x" | "y";
  readonly of: "number" | "time";
  readonly ticks: readonly AxisTick[];
  /** *null* where the ticks stand on none. */
  readonly scale: ContinuousScale | null;
  /** The ticks that do not stand where the others have them. */
  readonly astray: readonly AxisTick[];
  /** Around its labels. */
  readonly box: Box;
  /** From where to where its ticks stand, in px. */
  readonly extent: readonly [number, number];
  /** On which side of its labels the plot is: where their ticks or grid lines are, or what they are set flush with. */
  readonly plot: "before" | "after" | "unknown";
}

/** Names in a row or in a column, as they label bars. */
export interface NameRow {
  readonly along: "x" | "y";
  readonly names: readonly {readonly name: string; readonly at: Place; readonly label: InkText}[];
}
