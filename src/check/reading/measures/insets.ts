import type {Violation} from "../../subject.js";
import type {Shown} from "../readFile.js";
import {shapePlace} from "../where.js";

/** Px by which a shape may be shorter than what it is measured by, both its ends together: as much as an edge takes. */
const largest = 4;

/** Px by which a mark of an interval may be longer at each end, so that a short one is seen. */
const longest = 2;

/** An inset makes room between shapes; of what is compared by its length it takes little, and it adds nothing. */
export function insetViolations({run, measure}: Shown): Violation[] {
  const [first] = run.shapes;
  const [low, high] = measure.inset ?? [0, 0];
  const least = measure.by === "interval" ? -longest : 0;
  const isShort = measure.by !== "position" && low + high > largest;
  if (!first || (Math.min(low, high) >= least && !isShort)) return [];
  const expected = isShort ? `at most ${largest} px in all` : `none below ${least}`;
  return [{where: shapePlace(first), found: `an inset of ${low} and ${high} px by ${measure.by}`, expected}];
}
