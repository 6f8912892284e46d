import type {Violation} from "../../subject.js";
import {group} from "d3";
import type {ReadFile, Shown} from "../readFile.js";
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

/** Px by which the room before the columns of a name may differ from that behind them. */
const offMiddle = 2;

/** The columns of a name, together, stand in the middle of its place: nearer to the next name they would be read as that one’s. */
export function middleViolations({shown}: ReadFile): Violation[] {
  const columns = shown.filter(
    // On a narrow page the name of a row stands over its bars.
    ({measure, scale, run}) =>
      measure.by === "position" && measure.along === "x" && scale?.type === "band" && run.shapes[0]?.name === "rect"
  );
  return [...group(columns, ({measure}) => measure.on).values()].flatMap((own): Violation[] => {
    const room = (end: 0 | 1) => Math.min(...own.map(({measure}) => measure.inset?.[end] ?? 0));
    const [first] = own;
    const [shape] = first?.run.shapes ?? [];
    if (!shape || Math.abs(room(0) - room(1)) <= offMiddle) return [];
    const found = `${room(0)} px from where its name begins, ${room(1)} px to where it ends`;
    return [{where: shapePlace(shape, first?.facts[0]), found, expected: "as much before as behind"}];
  });
}
