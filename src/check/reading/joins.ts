import {type Box, contains, pointBox} from "../box.js";
import {group} from "d3";
import type {Violation} from "../subject.js";
import type {FurnitureRun, ReadFile} from "./readFile.js";
import {furnitureOf, labelOf} from "./roles.js";
import {isAtOutline, outlineOf} from "./paint/outlineDistance.js";
import type {Shape} from "./shapes.js";
import type {Point} from "./stretches.js";
import {isAt, shapePlace, thickest, tooThick} from "./where.js";

const shapesShown = ({shown}: ReadFile) => [...new Set(shown.flatMap(({run}) => run.shapes))];

/** An edge runs around a shape that shows a fact. */
export function edgeViolations({shapes}: FurnitureRun, file: ReadFile): Violation[] {
  const shown = shapesShown(file);
  return shapes.flatMap((shape) => {
    const half = shape.strokeWidth / 2;
    const {left, right, top, bottom} = shape.box;
    const fits = shown.some(({box}) => {
      // An edge cannot be drawn inside a shape that is shorter than it is wide.
      const end = Math.max(box.right, box.left + shape.strokeWidth);
      const across = isAt(box.left, left - half) && isAt(end, right + half);
      return across && isAt(box.top, top - half) && isAt(box.bottom, bottom + half);
    });
    if (shape.fill === null && fits) return [];
    return [
      {where: shapePlace(shape), found: "edge of no shape", expected: "an outline around a shape that shows a fact"}
    ];
  });
}

/**
 * A link is a level or upright line from the edge of one shape to that of another of the same run; or a leader, from the edge of a shape to an
 * annotation or a label.
 */
export function linkViolations({shapes}: FurnitureRun, file: ReadFile): Violation[] {
  // Lengths of one scale are joined too, of whatever runs they are.
  const lengths = group(
    file.shown.filter(({measure}) => measure.by === "length"),
    ({measure}) => measure.on
  );
  const groups = [
    ...file.runs.flatMap(({role, shapes: own}) => ("shows" in role ? [own] : [])),
    ...[...lengths.values()].map((each) => each.flatMap(({run}) => run.shapes))
  ];
  const [shown, notes] = [shapesShown(file), wordsIn(file)];
  const chained = file.shown.find(({measure}) => measure.base === "chain")?.measure.along;
  return shapes.flatMap((shape) => {
    const thick = tooThick(shape);
    if (thick.length > 0) return thick;
    const links =
      shape.name === "line" ? [[endOf(shape, 0), endOf(shape, 1)]] : shape.stretches.map(({points}) => points);
    const leads = ([start, end]: readonly Point[]) =>
      start && end && shown.some((each) => isOnEdge(start, each)) && notes.some((box) => isNear(pointBox(end), box));
    const joins = ([start, end, ...more]: readonly Point[]) =>
      start &&
      end &&
      more.length === 0 &&
      // A slanted one reads as a trend from the one shape to the other.
      (isAt(start[0], end[0]) || isAt(start[1], end[1])) &&
      // In a chain one shape begins where another ends, and the link stays at that number.
      (chained === undefined || isAt(start[chained === "y" ? 1 : 0], end[chained === "y" ? 1 : 0])) &&
      groups.some((own) => {
        const [from, to] = [start, end].map((point) => own.filter((each) => isOnEdge(point, each)));
        return from?.some((one) => to?.some((other) => other !== one));
      });
    if (links.length > 0 && links.every((link) => joins(link) || leads(link))) return [];
    return [
      {
        where: shapePlace(shape),
        found: "a link that joins nothing",
        expected: "level or upright, from the edge of one shape to that of another"
      }
    ];
  });
}

const wordsIn = ({textRuns}: ReadFile) =>
  textRuns.flatMap(({role, texts}) => (role === "annotation" || labelOf(role) ? texts.map(({box}) => box) : []));

/** Px between words and the end of their leader, at the most. */
const nearest = 6;

const isNear = (one: Box, other: Box) =>
  one.left <= other.right + nearest &&
  one.right >= other.left - nearest &&
  one.top <= other.bottom + nearest &&
  one.bottom >= other.top - nearest;

const endOf = ({x, y}: Shape, end: 0 | 1): Point => [x[end] ?? NaN, y[end] ?? NaN];

/** Px by which the end of a link may miss the edge of a shape. */
const reach = 0.6;

function isOnEdge([x, y]: Point, shape: Shape): boolean {
  const {
    name,
    box,
    radius,
    x: [cx = NaN],
    y: [cy = NaN],
    strokeWidth
  } = shape;
  const edge = strokeWidth / 2;
  const outline = outlineOf(shape);
  if (outline) return isAtOutline([x, y], outline, edge + reach);
  if (name === "circle") return Math.abs(Math.hypot(x - cx, y - cy) - radius - edge) <= reach;
  const inside = x >= box.left - edge - reach && x <= box.right + edge + reach;
  const level = y >= box.top - edge - reach && y <= box.bottom + edge + reach;
  const side = Math.min(Math.abs(x - box.left + edge), Math.abs(x - box.right - edge));
  const end = Math.min(Math.abs(y - box.top + edge), Math.abs(y - box.bottom - edge));
  return inside && level && Math.min(side, end) <= reach;
}

/**
 * A band joins what is over it to what is under it, as wide as one of the two; or it lies under a heading, as long as an
 * axis; or it has values, and an annotation says what they are. The corners of a band that has values are for *tick-misplaced*.
 */
export function bandViolations({role, shapes}: FurnitureRun, file: ReadFile): Violation[] {
  const [shown, notes] = [shapesShown(file), wordsIn(file)];
  const [axes, bands] = [furnitureOf("axis", file), furnitureOf("band", file)];
  const headings = file.textRuns.flatMap((run) => (run.role === "heading" ? run.texts : []));
  return shapes.flatMap((shape) => {
    const {box} = shape;
    const wide = (others: readonly Shape[]) => others.filter((other) => isAsWide(box, other.box));
    const joins =
      wide(shown).some((one) => isAt(one.box.bottom, box.top)) &&
      wide(shown).some((one) => isAt(one.box.top, box.bottom));
    const heads = wide(axes).length > 0 && headings.some((text) => contains(box, text.box));
    const opens = role.at !== undefined && wide(bands).some((one) => isAt(one.box.top, box.bottom));
    const said = role.at !== undefined && notes.some((text) => isNear(box, text));
    if (joins || heads || opens || said) return [];
    return [
      {
        where: shapePlace(shape),
        found: "a band that joins nothing",
        expected: "from the edge of a shape to the edge of another"
      }
    ];
  });
}

const isAsWide = (one: Box, other: Box) => isAt(one.left, other.left) && isAt(one.right, other.right);

/** Px between two strokes of a hatch at the most. */
const widestGap = 10;

/** The part of an outline, such as that of a country with islands, that is too narrow for a stroke of its hatch. */
const widestTip = 0.5;

/** A hatch fills a shape that shows a fact, or an outline without one, and goes no farther. */
export function hatchViolations({shapes}: FurnitureRun, file: ReadFile): Violation[] {
  const filled = [...shapesShown(file), ...furnitureOf("frame", file)];
  return shapes.flatMap((shape) => {
    const {box} = shape;
    const fits = filled.some(({name, box: around}) =>
      (["left", "top", "right", "bottom"] as const).every((side) => {
        const inward = (side === "left" || side === "top" ? 1 : -1) * (box[side] - around[side]);
        const across = side === "left" || side === "right" ? around.right - around.left : around.bottom - around.top;
        return inward >= -0.5 && inward <= (name === "path" ? Math.max(widestGap, across * widestTip) : widestGap);
      })
    );
    if (fits && shape.strokeWidth <= thickest && shape.fill === null) return [];
    return [{where: shapePlace(shape), found: "a hatch of no shape", expected: "within a shape that shows a fact"}];
  });
}
