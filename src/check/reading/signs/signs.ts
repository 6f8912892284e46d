import type {Violation} from "../../subject.js";
import type {NumberFact} from "../facts.js";
import type {Shape} from "../shapes.js";
import type {Point} from "../stretches.js";
import {shapePlace} from "../where.js";

/** True where a number may be more than is stated, with no end given. */
const opensUp = ({bound}: NumberFact) => bound === "moreThan" || bound === "atLeast";

/** True where a number may be less than is stated, with no end given. */
export const opensDown = ({bound}: NumberFact) => bound === "lessThan" || bound === "atMost";

/** What is wrong with a shape of a sign by itself: filled, whole, or an arrow to the wrong side. */
export function shapeViolations(shape: Shape, address: string, fact: NumberFact): Violation[] {
  return [...lookViolations(shape, address), ...sideViolations(shape, address, fact)];
}

/** A sign is open: an outline and not a filled shape. */
function lookViolations(shape: Shape, address: string): Violation[] {
  const where = shapePlace(shape, [address]);
  if (shape.name === "path" && !arrowOf(shape)) return [{where, found: "a path", expected: "an arrow"}];
  if (shape.name === "rect" && shape.fill !== null)
    return [{where, found: "a filled square", expected: "an outline with nothing in it"}];
  if (shape.name === "line" || shape.stroke !== null) return [];
  return [{where, found: "filled, without an outline", expected: "an open outline"}];
}

/** An arrow points to where the number may be: up or to the right for more, down or to the left for less. */
function sideViolations(shape: Shape, address: string, fact: NumberFact): Violation[] {
  const toMore = isUpwards(shape);
  const where = shapePlace(shape, [address]);
  // Rings and outlines come after the last shape: there is more.
  if (shape.name === "circle" || shape.name === "rect")
    return opensUp(fact) ? [] : [{where, found: "the sign of more than", expected: `the sign of ${fact.bound}`}];
  if (toMore === null) return [];
  if (fact.bound === "about" || (opensUp(fact) && toMore) || (opensDown(fact) && !toMore)) return [];
  const found = `an arrow towards ${toMore ? "more" : "less"}`;
  const expected = opensUp(fact)
    ? "towards more: up or to the right"
    : opensDown(fact)
      ? "towards less: down or to the left"
      : "a span between two ends";
  return [{where, found, expected}];
}

/** Whether a shape is an arrow towards more, up or to the right; *null* for what is no arrow. */
export function isUpwards(shape: Shape): boolean | null {
  const arrow = arrowOf(shape);
  if (!arrow) return null;
  const [[x1, y1], [x2, y2]] = arrow;
  const [across, up] = [x2 - x1, y1 - y2];
  return Math.abs(across) > Math.abs(up) ? across > 0 : up > 0;
}

/** The foot and the point of an arrow: a shaft, and two strokes that meet where it ends. */
export function arrowOf({stretches}: Shape): readonly [Point, Point] | null {
  const [shaft, head] = stretches;
  const [foot, point] = shaft?.points ?? [];
  if (!foot || !point || !head || head.points.length < 3) return null;
  return [foot, point];
}
