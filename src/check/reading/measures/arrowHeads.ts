import type {Violation} from "../../subject.js";
import {rounded} from "../../where.js";
import {saysArrow} from "../../words/en/units/signNames.js";
import type {ReadFile, Shown} from "../readFile.js";
import type {Shape} from "../shapes.js";
import type {Point} from "../stretches.js";
import {arrowOf} from "../signs/signs.js";
import {isAt, shapePlace} from "../where.js";

/**
 * An arrow from one number to another has its head at the other: at the end of its line, and not at the beginning. Where one
 * shape of a run is an arrow, or a key says that they are arrows, all are.
 */
export function arrowViolations(
  shape: Shape,
  addresses: readonly string[],
  [span = []]: readonly number[][],
  {measure, run}: Shown,
  file: ReadFile
): Violation[] {
  if (measure.by !== "interval" || addresses.length !== 2) return [];
  const arrow = arrowOf(shape);
  if (!arrow) {
    const isShaft = shape.name === "path" && shape.fill === null && shape.stretches[0]?.points.length === 2;
    if (!isShaft || !(run.shapes.some((each) => arrowOf(each)) || saysArrows(file))) return [];
    return [
      {where: shapePlace(shape, addresses), found: "an arrow without a head", expected: "its head at the second number"}
    ];
  }
  const along = measure.along === "y" ? 1 : 0;
  const [foot, point] = arrow;
  const [from = NaN, to = NaN] = span;
  const heads = shape.stretches.slice(1);
  const tip = heads[0]?.points[1];
  const isHeaded = tip?.every((px, way) => isAt(px, point[way] ?? NaN)) === true;
  const more = {where: shapePlace(shape, addresses), expected: "one head, that is seen"};
  if (heads.length > 1) return [{...more, found: `${heads.length} heads of one arrow`}];
  const long = Math.hypot(point[0] - foot[0], point[1] - foot[1]);
  const head = Math.min(...legsOf(heads[0]?.points ?? []));
  if (isHeaded && head < Math.min(smallestHead, long / 5)) return [{...more, found: `a head of ${rounded(head)} px`}];
  if (isHeaded && (point[along] - foot[along]) * (to - from) >= 0) return [];
  const found = isHeaded ? "an arrow to the first of its two numbers" : "an arrow whose head is not at its end";
  return [{where: shapePlace(shape, addresses), found, expected: "its head at the second number"}];
}

/** Px of the strokes of an arrow’s head, at the least; of a short arrow a fifth of its length. */
const smallestHead = 4;

const legsOf = ([one, tip, other]: readonly Point[]) =>
  [one, other].map((end) => (end && tip ? Math.hypot(end[0] - tip[0], end[1] - tip[1]) : 0));

const saysArrows = ({textRuns}: ReadFile) =>
  textRuns.some(({role, texts}) => role === "legend" && texts.some(({text}) => saysArrow(text)));
