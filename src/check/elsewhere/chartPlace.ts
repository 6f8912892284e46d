import {rounded} from "../where.js";
import type {Axis} from "./axes/axis.js";
import type {Bar} from "./bars.js";
import type {Place} from "./ink/ink.js";

/** An axis as a finding names it: "axis along y, 0 to 120". */
export function axisPlace({along, ticks}: Axis): string {
  const [first, last] = [ticks[0]?.label.text ?? "", ticks.at(-1)?.label.text ?? ""];
  return `axis along ${along}, “${first}” to “${last}”`;
}

/** A bar as a finding names it, by its place. */
export const barPlace = ({shape: {box}}: Bar) => `bar at (${Math.round(box.left)}, ${Math.round(box.top)})`;

/** A mark as a finding names it, by its place. */
export const pointPlace = ([x, y]: Place) => `mark at (${Math.round(x)}, ${Math.round(y)})`;

/** A value of an axis as a finding prints it. */
export function axisValue({of}: Axis, value: number): string {
  if (of === "time") return new Date(value).toISOString().slice(0, 10);
  return Math.abs(value) >= 1000 || value === 0 ? rounded(value) : String(Number(value.toPrecision(4)));
}
